/** Figures in print, and the one that a card shows. */
import type { Practice } from '#schema/practice.ts';
import { bounds, countings } from '#schema/vocabularies.ts';
import { groupThousands } from '#vietnamese/numbers.ts';

export type Result = Practice['results'][number];

/** `hơn 62.000` · `94% trở lên` · `12/12` · `82 lượt`: without what is counted. */
export function printFigure({ value, outOf, bound, counting, measure }: Result): string {
  const whole = outOf === undefined ? groupThousands(value) : `${groupThousands(value)}/${groupThousands(outOf)}`;
  const numeral = measure.startsWith('%') ? `${whole}%` : whole;
  const counted = counting === 'luot' ? `${numeral} ${countings.luot}` : numeral;
  // "trở lên" alone among the bounds follows its figure.
  return bound === 'tu' ? `${counted} ${bounds.tu}` : `${bounds[bound]} ${counted}`.trim();
}

/** With what is counted: `hơn 62.000 quần chúng` · `12/12 chi bộ` · `82 lượt đảng viên` · `94% trở lên`. */
export function printFigureWithMeasure(result: Result): string {
  const measure = result.measure.replace(/^%\s*/, '').replace(result.counting === 'luot' ? /^lượt\s*/ : /^$/, '');
  if (result.bound !== 'tu') return `${printFigure(result)} ${measure}`.trim();
  const plain = printFigure({ ...result, bound: 'dung' });
  return [plain, measure, bounds.tu].filter((part) => part !== '').join(' ');
}

/**
 * The most telling figure: always a result, never scale, context or target. One with a value before comes first, then
 * one of the entry's own unit, then one that counts heads rather than turns; among equals the editors' order decides,
 * not the size: the largest number is seldom the one that matters.
 */
export function topFigure(results: readonly Result[]): Result | undefined {
  const rank = ({ before, about, counting }: Result) =>
    (before === undefined ? 4 : 0) + (about === undefined ? 0 : 2) + (counting === 'luot' ? 1 : 0);
  const found = results.filter(({ role }) => role === 'ket-qua');
  return found.toSorted((left, right) => rank(left) - rank(right))[0];
}
