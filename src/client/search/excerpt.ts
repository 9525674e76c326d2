/** The few words out of the middle of a page that show why it was found. */
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

/** Words with blanks between them, those at the spans marked; neighbours are marked as one. */
export function pieces(words: readonly string[], spans: readonly Span[]): Piece[] {
  const found = new Set(spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step)));
  const list: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const isFound = found.has(index);
    const last = list[list.length - 1];
    const blank = index === 0 ? '' : ' ';
    if (last?.found === isFound) last.text += blank + word;
    else if (isFound) {
      if (last !== undefined) last.text += blank;
      list.push({ text: word, found: true });
    } else list.push({ text: blank + word, found: false });
  }
  return list;
}
