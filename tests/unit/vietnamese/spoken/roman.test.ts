import { describe, expect, it } from 'vitest';
import { romanValue } from '#vietnamese/spoken/ordinals.ts';

const SIGNS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function romanOf(value: number): string {
  let rest = value;
  let written = '';
  for (const [sign, worth] of SIGNS) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

describe('a Roman numeral', () => {
  it('has its value, from one to 3999', () => {
    for (let value = 1; value < 4000; value += 1) expect(romanValue(romanOf(value))).toBe(value);
  });

  it('is none in any other spelling', () => {
    for (const text of ['', 'IIII', 'VX', 'IC', 'XIIV', 'MMMM', 'Chi', 'iv']) expect(romanValue(text)).toBeUndefined();
  });
});
