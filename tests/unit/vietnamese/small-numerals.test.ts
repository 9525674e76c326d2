import { expect, it } from 'vitest';
import { numeralOf, wordOf } from '#vietnamese/small-numerals.ts';

it('says small figures in words, and words in figures', () => {
  expect([wordOf('4'), wordOf('04'), wordOf('10')]).toEqual(['bốn', 'bốn', 'mười']);
  expect([numeralOf('bốn'), numeralOf('bon'), numeralOf('năm'), numeralOf('nam')]).toEqual(['4', '4', '5', '5']);
  expect([wordOf('0'), wordOf('11'), wordOf('2022'), wordOf('bốn'), numeralOf('tốt')]).toEqual(
    Array(5).fill(undefined),
  );
});
