/**
 * Letters and words as the indexer gets them. Pagefind folds every Vietnamese letter to its base except `đ`; `ď` folds
 * to d, and no Vietnamese word has it. Function words become signs that are no letters: the indexer passes over them
 * (they are one word in nine and find nothing), but they keep their place in the text, and come back when it is shown.
 * Curly quotes become signs of ASCII, which the indexer takes off a word: others it leaves on, as a second word.
 */
import { functionWords } from './function-words.ts';

const PAIRS: readonly (readonly [written: string, indexed: string])[] = [
  ['đ', 'ď'],
  ['Đ', 'Ď'],
  ['“', '`'],
  ['”', '|'],
];

/** First of the private characters that stand for function words; a capitalised one follows each. */
const FIRST = 0xe000;

const signs = new Map<string, string>(
  functionWords.flatMap((word, index) => [
    [word, String.fromCharCode(FIRST + 2 * index)],
    [word.charAt(0).toUpperCase() + word.slice(1), String.fromCharCode(FIRST + 2 * index + 1)],
  ]),
);
const back = new Map([...signs, ...PAIRS].map(([written, indexed]) => [indexed, written]));
const SIGNS = new RegExp(`[${[...back.keys()].join('')}]`, 'g');

const swapLetters = (text: string) =>
  PAIRS.reduce((swapped, [written, indexed]) => swapped.replaceAll(written, indexed), text);

/** What stands for quotes is no longer itself: the bars of a table that is quoted would come back as quotes. */
const TAKEN = /[`|]/g;

/** For the text of a page: letters and function words. */
export const swapForIndex = (text: string) =>
  swapLetters(text.replace(TAKEN, '/').replace(/\p{L}+/gu, (word) => signs.get(word) ?? word));

/**
 * A word of no language, which stands between the names of a page as the indexer gets them: there one ends and the next
 * begins.
 */
export const BOUNDARY = 'zzqwx';

/** For what the index gives back to be shown. */
export const swapBack = (text: string) => text.replace(SIGNS, (sign) => back.get(sign) ?? sign);
