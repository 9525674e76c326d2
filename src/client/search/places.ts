/** How a query stands in one place of a page: in its title, its names, what it is about, its text. */
import type { Evidence, PageEvidence, Positions } from './evidence.ts';

/** Something that is sought, in a query. */
export interface Slot {
  /** How much it tells: the fewer pages have it, the more. */
  weight: number;
  /** From its first word to its last. */
  reach: number;
  /** The pages that have it. */
  pages: Evidence['pages'];
  optional: boolean;
  doubtful: boolean;
}

export interface Standing {
  /** How much of it is there, by weight and fit. */
  share: number;
  /** How much of it is there, whether or not its marks agree to the last. */
  held: number;
  /** How much of it stands side by side, in order. */
  order: number;
}

/** A fit from which a word is the one that was meant. */
export const FITS = 0.6;
/** Words side by side in another order, or with one between, are still about the same. */
const NEAR = 3;

const ABSENT: Standing = { share: 0, held: 0, order: 0 };

/** @param here positions of each slot in this place */
export function standing(
  slots: readonly Slot[],
  found: readonly (PageEvidence | undefined)[],
  here: readonly Positions[],
  total: number,
): Standing {
  let [share, held, pairs, kept] = [0, 0, 0, 0];
  for (const [at, { weight, optional }] of slots.entries()) {
    const fit = found[at]?.fit ?? 0;
    if (optional || here[at]?.length === 0) continue;
    share += weight * fit;
    if (fit >= FITS) held += weight;
  }
  if (share === 0) return ABSENT;
  for (let at = 1; at < slots.length; at += 1) {
    const [left, right] = [slots[at - 1], slots[at]];
    if (left === undefined || right === undefined) continue;
    const weight = (left.weight + right.weight) / 2;
    pairs += weight;
    kept += weight * nearness(left, here[at - 1] ?? [], right, here[at] ?? []);
  }
  return { share: share / total, held: held / total, order: pairs === 0 ? 1 : kept / pairs };
}

/** 1 where the second follows the first at once, less where they are only near each other. */
function nearness(left: Slot, before: Positions, right: Slot, after: Positions): number {
  if (before.length === 0 || after.length === 0) return 0;
  let at = 0;
  for (const from of before) {
    const next = from + left.reach + 1;
    while ((after[at] ?? Infinity) < next) at += 1;
    if (after[at] === next) return 1;
  }
  at = 0;
  for (const from of before) {
    while ((after[at] ?? Infinity) + right.reach < from - NEAR) at += 1;
    if ((after[at] ?? Infinity) <= from + left.reach + NEAR) return 0.5;
  }
  return 0;
}

/**
 * The weight of the words of the query that are, in their order, one of the page's names from its first word to its last.
 * @param boundaries positions of the signs between names
 */
export function wholeName(slots: readonly Slot[], names: readonly Positions[], boundaries: Positions): number {
  let best = 0;
  for (let first = 0; first < slots.length; first += 1) {
    const begins = (names[first] ?? []).filter((from) => boundaries.includes(from - 1));
    let ends: Positions = begins.map((from) => from + (slots[first]?.reach ?? 0));
    let weight = 0;
    let step = 1;
    for (let at = first; ends.length > 0; at += 1) {
      weight += slots[at]?.weight ?? 0;
      if (ends.some((to) => boundaries.includes(to + step))) best = Math.max(best, weight);
      const next = slots[at + 1];
      const following = (names[at + 1] ?? []).filter((from) => ends.includes(from - step));
      // A function word stands in the name, and in no index.
      const stepped = following.length === 0 && (next?.optional || next?.doubtful);
      if (!stepped) ends = following.map((from) => from + (next?.reach ?? 0));
      step = stepped ? step + 1 : 1;
    }
  }
  return best;
}
