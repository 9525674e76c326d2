/** The nearest known id to a mistyped one, for "Có phải …?". */
import { fold } from './fold.ts';

/** A quarter of the letters may be wrong, at least one, at most six: beyond that a suggestion misleads. */
function cutOff(length: number): number {
  return Math.min(6, Math.max(1, Math.floor(length / 4)));
}

/** Of a text this short any id is "near". */
const TOO_SHORT = 3;

/** The id nearest to the candidate, or undefined when none is near. Marks and case do not count; a tie goes to the first. */
export function nearest(candidate: string, ids: Iterable<string>): string | undefined {
  const typed = fold(candidate);
  if (typed.length < TOO_SHORT) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const id of ids) {
    const known = fold(id);
    const limit = Math.min(bestDistance - 1, cutOff(Math.max(typed.length, known.length)));
    if (Math.abs(known.length - typed.length) > limit) continue;
    const distance = editDistance(typed, known);
    if (distance <= limit) [best, bestDistance] = [id, distance];
  }
  return best;
}

/** Damerau-Levenshtein: letters put in, left out, exchanged, or two neighbours swapped. */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, right.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
