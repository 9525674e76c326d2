/**
 * All words of a site whose index has several parts, in a small file of our own beside Pagefind's: what a mistyped word
 * may stand for is known before the part that has it is loaded, and the sign between names comes without its part.
 */
import { BOUNDARY } from '#words/search-index.ts';
import type { PackedWord } from './postings.ts';

export const VOCABULARY_FILE = 'words.pf_words';

/** What every search looks up. */
export const ALWAYS: readonly string[] = [BOUNDARY];

export interface Vocabulary {
  /** In alphabetical order. */
  words: readonly (readonly [key: string, postings: number])[];
  always: readonly PackedWord[];
}

/** @param words of all parts */
export function vocabularyOf(words: readonly PackedWord[]): Vocabulary {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: sorted.map((word) => [word[0], postingCount(word)]),
    always: words.filter(([key]) => ALWAYS.includes(key)),
  };
}

/** On how many pages a word stands; a page counts for each spelling that it has. */
export const postingCount = ([, pages, variants = []]: PackedWord): number =>
  variants.reduce((count, [, more]) => count + more.length, pages.length);

/** Place of the first key that is not below the text, in a sorted list. */
export function firstNotBelow(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
