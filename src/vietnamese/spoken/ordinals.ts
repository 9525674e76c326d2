/** Ordinals and Roman numerals. */
import { readWhole } from './numerals.ts';
import type { ReadingOptions } from './options.ts';

/** After "thứ": 1 → nhất, 4 → tư, the rest as they are counted. */
export function readOrdinal(digits: string, options: ReadingOptions): string {
  const value = digits.replace(/^0+(?=\d)/, '');
  if (value === '1') return 'nhất';
  return value === '4' ? 'tư' : readWhole(value, options);
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in its one proper spelling; undefined for anything else. */
export function romanValue(text: string): number | undefined {
  if (text === '' || !ROMAN.test(text)) return undefined;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
