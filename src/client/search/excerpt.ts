/** The few words out of the middle of a page that show why it was found. */
import { fold } from '#vietnamese/fold.ts';
import type { Span } from './ranking.ts';

/** A stretch of text; `found` where it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

const LENGTH = 28;
/** Words shown before the first that was found. */
const LEAD = 5;

/**
 * The stretch of the text in which most of what was found stands, in pieces. Positions count words as they are parted
 * by blanks. `start` is where the text itself begins, behind the title.
 */
export function excerpt(text: string, spans: readonly Span[], start = 0): Piece[] {
  const words = text.split(/\s+/);
  const within = spans.filter(([from]) => from >= start);
  const from = Math.max(start, densest(within) - LEAD);
  const end = Math.min(words.length, from + LENGTH);
  const shown = pieces(
    words.slice(from, end),
    within.map(([first, last]) => [first - from, last - from] as const),
  );
  if (from > start) shown.unshift({ text: '… ', found: false });
  if (end < words.length) shown.push({ text: ' …', found: false });
  return shown;
}

/** The position from which most is found; of several the first. Two different words count for more than one twice. */
function densest(spans: readonly Span[]): number {
  let best = { at: 0, count: 0 };
  for (const [index, [from]] of spans.entries()) {
    let count = 0;
    let last = -1;
    for (let next = index; (spans[next]?.[0] ?? Infinity) < from + LENGTH - LEAD; next += 1) {
      const [at] = spans[next] ?? [0];
      count += last >= 0 && at === last + 1 ? 2 : 1;
      last = at;
    }
    if (count > best.count) best = { at: from, count };
  }
  return best.at;
}

/** A word without the punctuation round it. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;
/** Stands where a mark begins and ends; no text has it. */
const EDGE = '\u0001';

/**
 * Words with blanks between them, those at the spans marked: neighbours as one, without the punctuation round them. Where
 * words stand side by side, the same words alone tell nothing more and are left unmarked: of "Đảng bộ" the "bộ", where
 * "chi bộ" was looked for and is there.
 */
export function pieces(words: readonly string[], spans: readonly Span[]): Piece[] {
  const isFound = (at: number) => spans.some(([from, to]) => from <= at && at <= to);
  const parts = words
    .map((word, at) => (isFound(at) ? word.replace(CORE, `${EDGE}$&${EDGE}`) : word))
    .join(' ')
    .replaceAll(`${EDGE} ${EDGE}`, ' ')
    .split(EDGE);
  const key = (text: string) => fold(text.toLowerCase());
  const together = parts.flatMap((text, at) => (at % 2 === 1 && text.includes(' ') ? key(text).split(' ') : []));
  return parts
    .map((text, at) => ({ text, found: at % 2 === 1 && (text.includes(' ') || !together.includes(key(text))) }))
    .filter(({ text }) => text !== '');
}
