/**
 * The parts of a Word file that a draft is made of, each looked at before it is used. What else the file holds (comments,
 * headers, custom data, embedded files, a style map) is never opened.
 */
import { posix } from 'node:path';
import { refuseOtherKinds, refuseOtherPackages } from './file-kind.ts';
import { Refusal, refusals } from './refusal.ts';
import { descendants, readXml, writeXml, type XmlDocument } from './xml.ts';
import { type Archive, openArchive } from './zip.ts';

/** Largest file that is opened at all. */
export const MOST_BYTES = 100_000_000;
const LIMITS = { parts: 2000, whole: 400_000_000, part: 100_000_000 };
/** Of a single part of XML: some 2,000 pages. */
const MOST_XML = 30_000_000;

export interface WordPackage {
  readonly document: XmlDocument;
  readonly styles: XmlDocument | undefined;
  readonly numbering: XmlDocument | undefined;
  readonly footnotes: XmlDocument | undefined;
  readonly endnotes: XmlDocument | undefined;
  /** Relationships by the part that has them: `document`, `footnotes`, `endnotes`. */
  readonly relationships: ReadonlyMap<NoteOrDocument, XmlDocument>;
  /** Bytes of the pictures that the text shows, by their path. */
  readonly pictures: ReadonlyMap<string, Buffer>;
  /** What lies outside of the file and was left where it is. */
  readonly outside: readonly string[];
}

export type NoteOrDocument = 'document' | 'footnotes' | 'endnotes';

const MAIN = /\/officeDocument$/;
const PARTS = ['document', 'footnotes', 'endnotes'] as const;

/** Throws a refusal where the bytes are no Word file that may be opened. */
export function openWordFile(bytes: Buffer): WordPackage {
  if (bytes.length > MOST_BYTES) throw new Refusal(refusals.heavy(bytes.length, MOST_BYTES));
  refuseOtherKinds(bytes);
  try {
    return partsOf(openArchive(bytes, LIMITS));
  } catch (error) {
    // A number in the archive that points outside of it.
    if (error instanceof RangeError) throw new Refusal(refusals.broken, { cause: error });
    throw error;
  }
}

function partsOf(archive: Archive): WordPackage {
  refuseOtherPackages(archive.names, contentTypesOf(archive));
  const main = mainPart(archive);
  const document = optional(archive, `word/${main}.xml`);
  if (document === undefined || descendants(document, 'w:body').length === 0) throw new Refusal(refusals.broken);
  const outside: string[] = [];
  const relationships = new Map<NoteOrDocument, XmlDocument>();
  const pictures = new Map<string, Buffer>();
  for (const part of PARTS) {
    const links = optional(archive, `word/_rels/${part === 'document' ? main : part}.xml.rels`);
    if (links === undefined) continue;
    outside.push(...cutLoose(links));
    relationships.set(part, links);
    for (const path of picturesIn(links)) if (archive.has(path)) pictures.set(path, archive.read(path));
  }
  return {
    document,
    styles: optional(archive, 'word/styles.xml'),
    numbering: optional(archive, 'word/numbering.xml'),
    footnotes: optional(archive, 'word/footnotes.xml'),
    endnotes: optional(archive, 'word/endnotes.xml'),
    relationships,
    pictures,
    outside,
  };
}

function contentTypesOf(archive: Archive): string {
  const types = optional(archive, '[Content_Types].xml');
  return types === undefined ? '' : writeXml(types);
}

/** Name of the part with the text; some programs number it. */
function mainPart(archive: Archive): string {
  const links = optional(archive, '_rels/.rels');
  const main = links && descendants(links, 'Relationship').find(({ attribs }) => MAIN.test(attribs['Type'] ?? ''));
  return /^\/?word\/(\w+)\.xml$/.exec(main?.attribs['Target'] ?? '')?.[1] ?? 'document';
}

function optional(archive: Archive, name: string): XmlDocument | undefined {
  if (!archive.has(name)) return undefined;
  const bytes = archive.read(name);
  if (bytes.length > MOST_XML) throw new Refusal(refusals.swollen);
  return readXml(bytes);
}

/** Takes away every link out of the file but hyperlinks, which are looked at later, and tells of them. */
function cutLoose(links: XmlDocument): string[] {
  return descendants(links, 'Relationship').flatMap((link) => {
    const { Type: type = '', TargetMode: mode = '', Target: target = '' } = link.attribs;
    if (mode.toLowerCase() !== 'external' || type.endsWith('/hyperlink')) return [];
    link.attribs['TargetMode'] = 'Internal';
    link.attribs['Target'] = 'nothing';
    return [target];
  });
}

function picturesIn(links: XmlDocument): string[] {
  return descendants(links, 'Relationship').flatMap(({ attribs }) => {
    const target = attribs['Target'] ?? '';
    if (!(attribs['Type'] ?? '').endsWith('/image') || target === '') return [];
    return [target.startsWith('/') ? target.slice(1) : posix.join('word', target)];
  });
}
