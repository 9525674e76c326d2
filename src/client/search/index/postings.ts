/** Where a word stands: page by page, in the text and in the fields beside it. */
import { FIELDS } from './contents.ts';

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

/** A place is a field of a page, or its text, which comes after its fields. */
export const PLACES = FIELDS.length + 1;
export const TEXT = FIELDS.length;

/**
 * All places of all pages make one long text, so that one rising list of numbers tells all of where a word stands.
 * @returns where each place begins, and where the last one ends
 */
export function placeStarts(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts[starts.length - 1] ?? 0) + length);
  return starts;
}

/** @param numbers places in the one long text, rising */
export function postingsAt(numbers: readonly number[], starts: readonly number[]): Posting[] {
  const postings: Posting[] = [];
  let page = -1;
  let text: number[] = [];
  let fields = new Map<number, number[]>();
  let positions = text;
  let [from, to] = [0, 0];
  for (const number of numbers) {
    if (number >= to) {
      const place = lastNotAbove(starts, number);
      [from, to] = [starts[place] ?? 0, starts[place + 1] ?? Infinity];
      if (Math.floor(place / PLACES) !== page) {
        page = Math.floor(place / PLACES);
        [text, fields] = [[], new Map()];
        postings.push({ page, text, fields });
      }
      const field = place % PLACES;
      positions = field === TEXT ? text : [];
      if (field !== TEXT) fields.set(field, positions);
    }
    positions.push(number - from);
  }
  return postings;
}

/** Of places that begin at the same number all but the last are empty. */
function lastNotAbove(starts: readonly number[], number: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
