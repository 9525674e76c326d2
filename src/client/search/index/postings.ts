/** Where a word stands: page by page, in the text and in the fields beside it. */
import type { Cbor } from './cbor.ts';

/** One spelling of a word on one page. */
export interface Posting {
  page: number;
  /** Positions in the text, rising. */
  text: readonly number[];
  /** Positions in a field (title, other names …), by the field's number, rising. */
  fields: ReadonlyMap<number, readonly number[]>;
}

/** A word without marks, and each spelling of it with its postings, in the order of pages. */
export interface Word {
  key: string;
  spellings: readonly { spelling: string; postings: readonly Posting[] }[];
}

/** What Pagefind packs for a word; unpacked when it is asked for, as most words of a chunk never are. */
export type PackedWord = readonly [key: string, pages: PackedPages, variants?: readonly PackedVariant[]];
type PackedVariant = readonly [form: string, pages: PackedPages];
type PackedPages = readonly (readonly [delta: number, text: readonly number[], fields?: readonly number[]])[];

/** The words of an index chunk. Throws a TypeError where the chunk is no such thing. */
export function packedWords(chunk: Cbor): readonly PackedWord[] {
  const words = Array.isArray(chunk) ? (chunk as readonly Cbor[])[0] : undefined;
  if (!Array.isArray(words)) throw new TypeError('not an index chunk of Pagefind');
  return words as readonly PackedWord[];
}

export function unpackWord([key, pages, variants = []]: PackedWord, readable: (text: string) => string): Word {
  return {
    key,
    spellings: [[key, pages] as const, ...variants]
      .filter(([, packed]) => packed.length > 0)
      .map(([form, packed]) => ({ spelling: readable(form), postings: unpackPages(packed) })),
  };
}

/** Pages are told by the step from the last one; a negative number among positions is a mark, not a position. */
function unpackPages(pages: PackedPages): Posting[] {
  let page = 0;
  return pages.map(([delta, text, fields = []]) => {
    page += delta;
    return { page, text: unpackText(text), fields: unpackFields(fields) };
  });
}

/** A mark tells the weight of what follows, which this search does not use; positions after it begin anew. */
function unpackText(packed: readonly number[]): number[] {
  const positions: number[] = [];
  let last = 0;
  for (const number of packed) {
    last = number < 0 ? 0 : last + number;
    if (number >= 0) positions.push(last);
  }
  return positions.sort((a, b) => a - b);
}

/** A mark tells the field of what follows. */
function unpackFields(packed: readonly number[]): Map<number, number[]> {
  const fields = new Map<number, number[]>();
  let positions: number[] = [];
  let last = 0;
  for (const number of packed) {
    if (number < 0) {
      positions = [];
      fields.set(-number - 1, positions);
      last = 0;
    } else {
      last += number;
      positions.push(last);
    }
  }
  return fields;
}
