/**
 * All words of a site whose index has several parts, in a small file of our own beside Pagefind's: what a mistyped word
 * may stand for is known before the part that has it is loaded, and the sign between names comes without its part.
 */
import { BOUNDARY } from '#words/search-index.ts';
import type { PackedWord } from './postings.ts';

export const VOCABULARY_FILE = 'words.pf_words';

export interface Vocabulary {
  /** In alphabetical order. */
  words: readonly (readonly [key: string, postings: number])[];
  /** What every search looks up. */
  always: readonly PackedWord[];
}

/** @param words of all parts */
export function vocabularyOf(words: readonly PackedWord[]): Vocabulary {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: sorted.map((word) => [word[0], postingCount(word)]),
    always: words.filter(([key]) => key === BOUNDARY),
  };
}

/** On how many pages a word stands; a page counts for each spelling that it has. */
export const postingCount = ([, pages, variants = []]: PackedWord): number =>
  variants.reduce((count, [, more]) => count + more.length, pages.length);
