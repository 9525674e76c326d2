/** Where the words of a query stand in texts: side by side where they do so anywhere, else one by one. */
import { fold } from '#vietnamese/fold.ts';
import { agreement } from '#vietnamese/marks.ts';
import { parseQuery } from './query.ts';

export interface Occurrence {
  /** Which of the texts. */
  text: number;
  from: number;
  to: number;
}

/** A page full of marks shows nothing. */
const MOST = 400;

export function occurrences(texts: readonly string[], query: string): Occurrence[] {
  const words = parseQuery(`${query} `)
    .sought.filter(({ optional }) => !optional)
    .flatMap((sought) => sought.words);
  const isSought = (word: string) => {
    const small = word.toLowerCase();
    return words.some(({ typed, key }) => key === fold(small) && agreement(typed, small) !== 'other');
  };
  const runs = texts.flatMap((text, at) => runsIn(text, isSought).map((run) => ({ ...run, text: at })));
  const together = runs.filter(({ count }) => count > 1);
  const shown = together.length > 0 ? together : runs;
  return shown.slice(0, MOST).map(({ text, from, to }) => ({ text, from, to }));
}

/** Stretches of words that are all sought, with only blanks and commas between. */
function runsIn(text: string, isSought: (word: string) => boolean): { from: number; to: number; count: number }[] {
  const runs: { from: number; to: number; count: number }[] = [];
  let open: { from: number; to: number; count: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!isSought(word)) {
      open = undefined;
      continue;
    }
    const to = index + word.length;
    if (open !== undefined && /^[\s,]+$/.test(text.slice(open.to, index))) {
      open.to = to;
      open.count += 1;
    } else {
      open = { from: index, to, count: 1 };
      runs.push(open);
    }
  }
  return runs;
}
