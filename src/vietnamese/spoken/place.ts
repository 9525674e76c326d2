/** A place in a text that is being read, and what a rule makes of it. */
import type { Knowledge } from './knowledge.ts';
import type { ReadingOptions } from './options.ts';

export interface Place {
  readonly text: string;
  /** Where the rule looks; what is before has been read. */
  readonly at: number;
  readonly options: ReadingOptions;
  readonly knowledge: Knowledge;
  /** Reads words that a record puts in place of others; undefined where they cannot be read themselves. */
  readonly inner: (text: string) => string | undefined;
}

/** A place that the writer has to decide: nothing is guessed. */
export interface Question {
  /** Stable English id of the case. */
  readonly id: string;
  /** The words concerned, with a few round them. */
  readonly excerpt: string;
  readonly why: string;
  readonly mend: string;
}

/** A name to be asked about before it is read out. */
export interface Doubt {
  readonly written: string;
  /** As a record has it, without being certain; absent where no record tells, and its letters do not either. */
  readonly spoken?: string;
}

/** What a rule makes of the next `length` characters. */
export type Piece = { readonly length: number } & (
  { readonly spoken: string; readonly doubt?: Doubt } | { readonly question: Question }
);

/** Looks at a place; undefined where it is not the rule's business. */
export type Rule = (place: Place) => Piece | undefined;

/** The match of a sticky pattern at the place. */
export function matchAt({ text, at }: Place, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How far back rules look: the longest phrase they look for, and some more. */
const BACK = 60;

/** Do the words before the place end so? The pattern ends in `$`. */
export function comesAfter({ text, at }: Place, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, at - BACK), at));
}

/** Do the words from there on begin so? The pattern begins with `^`. */
export function goesOn({ text, at }: Place, length: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(at + length, at + length + BACK));
}

const AROUND = 24;

function excerptOf(text: string, from: number, to: number): string {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const after = text.slice(to).split('\n')[0] ?? '';
  const head = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return `${head}${text.slice(from, to)}${tail}`.trim();
}

/** A question about the next `length` characters. `say` gets the characters themselves. */
export function ask(
  { text, at }: Place,
  length: number,
  id: string,
  say: (written: string) => { why: string; mend: string },
): Piece {
  const written = text.slice(at, at + length);
  return { length, question: { id, excerpt: excerptOf(text, at, at + length), ...say(written) } };
}

/** No letter, digit or raised digit comes next. */
export const END = String.raw`(?![\p{L}\p{N}])`;

/** Nor does a sign that would make the number part of something longer. */
export const NUMBER_END = String.raw`(?![\p{L}\p{N}])(?![.,:/–—-]\d)(?!/)`;

/** A hyphen or dash between two numbers, with or without spaces. */
export const DASH = String.raw`[ \u00A0]?[-–—][ \u00A0]?`;

/** Pattern of a word boundary before words that a place comes after. */
export const after = (words: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${words})\s+$`, 'iu');

export const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`);

/** A piece whose words come from a record; where those cannot be read, the record is what has to be mended. */
export function fromRecord(place: Place, length: number, words: string, doubt?: Doubt): Piece {
  const spoken = place.inner(words);
  if (spoken !== undefined) return { length, spoken, ...(doubt && { doubt: { ...doubt, spoken } }) };
  return ask(place, length, 'record-unreadable', (written) => ({
    why: `Bản ghi cho “${written}” đọc là “${words}”, mà chính chữ này chưa đọc được.`,
    mend: 'Sửa bản ghi thành chữ đọc được, không còn chữ viết tắt, ký hiệu.',
  }));
}
