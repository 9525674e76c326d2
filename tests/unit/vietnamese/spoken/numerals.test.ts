import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#vietnamese/numbers.ts';
import { readWhole } from '#vietnamese/spoken/numerals.ts';
import { defaultReading, readingChoices, type ReadingOptions } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';
import { numberOf } from './inverse.ts';

/** Every combination of the choices that change how a number is said. */
const combinations: readonly ReadingOptions[] = readingChoices.thousand.flatMap((thousand) =>
  readingChoices.zeroTens.flatMap((zeroTens) =>
    readingChoices.four.flatMap((four) =>
      readingChoices.five.flatMap((five) =>
        readingChoices.seven.map((seven) => ({ ...defaultReading, thousand, zeroTens, four, five, seven })),
      ),
    ),
  ),
);

const LARGEST = 999_999_999_999;

/** Of every length alike: of all whole numbers up to the largest, nine in ten have twelve digits. */
const whole = fc
  .integer({ min: 1, max: String(LARGEST).length })
  .chain((digits) => fc.integer({ min: 0, max: 10 ** digits - 1 }));

/** Numbers at which a rule begins or ends, and their neighbours. */
const edges = [
  0, 1, 4, 5, 10, 14, 15, 20, 21, 24, 25, 100, 104, 105, 110, 115, 1000, 1001, 1005, 1010, 10_000, 100_000,
].flatMap((edge) =>
  [1, 1000, 1_000_000, 1_000_000_000].flatMap((scale) => [
    edge * scale - 1,
    edge * scale,
    edge * scale + 1,
    edge * scale + 5,
  ]),
);

describe('a whole number in words', () => {
  it('has 32 ways to be said', () => expect(combinations).toHaveLength(32));

  it.each(combinations)('can be read back, whatever it is: %o', (options) => {
    const holds = (value: number) => {
      expect(numberOf(readWhole(String(value), options))).toBe(BigInt(value));
    };
    for (let value = 0; value <= 2500; value += 1) holds(value);
    for (const edge of edges.filter((value) => value >= 0 && value <= LARGEST)) holds(edge);
    holds(LARGEST);
    fc.assert(fc.property(whole, holds), { numRuns: 300 });
    // Numbers with many noughts, where the rules on what is left out meet.
    const sparse = fc
      .array(fc.constantFrom('0', '0', '0', '1', '4', '5', '7'), { minLength: 1, maxLength: 12 })
      .map((digits) => Number(digits.join('')));
    fc.assert(fc.property(sparse, holds), { numRuns: 300 });
  });

  it('keeps to its choices throughout', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...combinations), (value, options) => {
        const words = readWhole(String(value), options).split(' ');
        const others: string[] = [
          ...(['thousand', 'zeroTens', 'seven'] as const).flatMap((choice) =>
            readingChoices[choice].filter((each) => each !== options[choice]),
          ),
          // "bốn" and "lăm" have places of their own as well; the other words of these two choices have none.
          ...(options.four === 'bốn' ? ['tư'] : []),
          ...(options.five === 'lăm' ? ['nhăm'] : []),
        ];
        expect(words.filter((each) => others.includes(each))).toEqual([]);
      }),
    );
  });

  it('goes on above the billions', () => {
    expect(readWhole('1000000000000', defaultReading)).toBe('một nghìn tỷ');
    expect(readWhole('1001000000000', defaultReading)).toBe('một nghìn không trăm linh một tỷ');
    expect(numberOf(readWhole('999999999999999', defaultReading))).toBe(999_999_999_999_999n);
  });

  it('is read in a text as by itself', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...combinations), (value, options) => {
        const reading = readAloud(`có ${formatNumber(value)} hộ`, options);
        expect(reading).toMatchObject({ readable: true, text: `có ${readWhole(String(value), options)} hộ` });
      }),
    );
  });
});
