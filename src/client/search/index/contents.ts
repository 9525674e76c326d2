/**
 * The table of contents of the index: in one file all that every search needs. What a mistyped word may stand for is
 * known before the part that has it is loaded. Written by integrations/search-parts.ts.
 */

export const CONTENTS_FILE = 'pagefind.pf_meta';

/** Letters of a name in `pages` and `parts`: the names stand there one after another. */
export const NAME_LENGTH = 8;

export const pageFile = (name: string) => `fragment/page_${name}.pf_fragment`;
export const partFile = (name: string) => `index/part_${name}.pf_index`;

/** Where words of a page stand beside its text. */
export const FIELDS = ['title', 'names', 'about'] as const;

export interface Contents {
  /** Names of the pages' files: those without a date, then the oldest to the newest. */
  pages: string;
  /** How many words each page has in each of its fields, and in its text: so many numbers a page. */
  lengths: readonly number[];
  /** How many words each name of a page has. */
  names: readonly (readonly number[])[];
  /** All words of the site without marks, in alphabetical order, parted by blanks. */
  words: string;
  /** On how many pages each stands; a page counts for each spelling that it has. */
  counts: readonly number[];
  /** Names of the parts' files. */
  parts: string;
  /** The number of the first word of each part. */
  starts: readonly number[];
  /** By the filter's name: sets of values, and which of them each page has. */
  filters: Readonly<Record<string, { sets: readonly (readonly string[])[]; pages: readonly number[] }>>;
}

export const namesIn = (names: string): string[] =>
  Array.from({ length: names.length / NAME_LENGTH }, (_, at) => names.slice(at * NAME_LENGTH, (at + 1) * NAME_LENGTH));

/** Place of the first item that is not below the other, in a sorted list. */
export function firstNotBelow<T extends string | number>(items: readonly T[], other: T): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}
