/** The content as the rules see it: every file with its fields and its text, whether valid or not. */
import type { Kind } from '#schema/fields.ts';
import type { singles } from '#schema/kinds.ts';
import { type Caution, cautions } from '#schema/vocabularies.ts';
import type { z } from 'zod';
import type { Body } from './body.ts';
import type { Issue } from './issues.ts';
import type { Link } from './links.ts';
import type { ReadProblem, SourceDocument } from './reader.ts';
import type { Field } from './schema-walk.ts';
import type { TextRun } from './texts.ts';

/** Kinds of file: a kind of record, or one that stands alone. */
export type FileKind = Kind | keyof typeof singles;

/** Kinds whose records have a page each and the fields of an entry. */
export const ENTRY_KINDS = ['chi-bo-lam-mau', 'mo-hinh', 'tin-tuc'] as const satisfies readonly Kind[];

export interface ContentFile {
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  readonly kind: FileKind;
  /** Folder or file name; for a standing page its path. */
  readonly id: string;
  readonly document: SourceDocument;
  readonly schema: z.ZodType;
  /** Top-level fields as typed; empty when they could not be read. Nothing in it is sure to be of the right type. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Every value with its label; empty when the fields could not be read. */
  readonly fields: readonly Field[];
  /** The text, parsed; `undefined` for a record without one. */
  readonly body: Body | undefined;
  /** Why not even the text of the file could be had. */
  readonly unreadable: ReadProblem | undefined;
  /** What the schema finds wrong. Several rules ask; it is found once. So are texts and links. */
  issues(): readonly Issue[];
  /** Every run of text, from the fields and from the body. */
  texts(): readonly TextRun[];
  /** Links and pictures, from the fields and from the body. */
  links(): readonly Link[];
}

export interface Picture {
  /** Path from the root of the project, with `/`. */
  readonly file: string;
  readonly bytes: number;
  /** `undefined` when it is no picture that can be decoded. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

export interface Content {
  /** Folder of the project. */
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Files under `content/` that are neither records nor pictures. */
  readonly strays: readonly string[];
  /** Files of one kind. */
  of(kind: FileKind): readonly ContentFile[];
  find(kind: FileKind, id: string): ContentFile | undefined;
  /** The text of a source as the board keeps it, by the name that the source gives; most boards keep only some. */
  archived(name: string): string | undefined;
}

/** Is the record shown to readers? A record without a status always is. */
export function isPublic({ data }: ContentFile): boolean {
  return data['status'] === undefined || data['status'] === 'cong-bo';
}

export function isEntry({ kind }: ContentFile): boolean {
  return ENTRY_KINDS.some((entryKind) => entryKind === kind);
}

/** A text field, whatever else the file may hold there. */
export function textOf({ data }: ContentFile, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
}

/** A list field; empty when it is missing, a silence or no list. */
export function itemsOf({ data }: ContentFile, field: string): readonly unknown[] {
  const value = data[field];
  return Array.isArray(value) ? value : [];
}

/** The texts of a list field. */
export function textsOf(file: ContentFile, field: string): string[] {
  return itemsOf(file, field).filter((item) => typeof item === 'string');
}

/** The entry's cautions, without words that the vocabulary does not have. */
export function cautionsOf(file: ContentFile): Caution[] {
  return textsOf(file, 'caution').filter((caution): caution is Caution => Object.hasOwn(cautions, caution));
}

/** The source gives a name and no way of doing. */
export function isNameOnly({ data }: ContentFile): boolean {
  return data['nameOnly'] === true;
}

export function hasCaution(file: ContentFile, caution: Caution): boolean {
  return cautionsOf(file).includes(caution);
}
