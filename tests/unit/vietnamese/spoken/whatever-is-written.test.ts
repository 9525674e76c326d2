import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReading, readingChoices, type ReadingOptions } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';
import { knowledge } from './records.ts';

/** Texts as hostile as editors can make them: words, numbers, signs and letters in any order; parted by `|`. */
const SCRAPS = [
  'ngày|tháng|năm|quý|thứ|số|gọi|hộ|chi bộ|Chỉ thị|giai đoạn|từ|đến|Đăk Pne|km|đồng',
  '1|4|05|15|2022|62.000|84,2|474-QĐ/HU|16/6/2022|3/3|09-13/9/2021|7h30|0,05|10–15%',
  "UBND|QĐ|THCS|XII|K1|Y|Covid-19|xanh-sạch-đẹp|TP.HCM|v.v.|P'ne",
  '(|)|“|”|/|-|–|&|+|≥|%|°C|…|:|;|,|.|\n|\n- |#|@|₫|²',
];
const scraps = fc.constantFrom(...SCRAPS.join('|').split('|'));
const texts = fc
  .array(fc.tuple(scraps, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([scrap, space]) => scrap + space).join(''));
const options: fc.Arbitrary<ReadingOptions> = fc.record({
  thousand: fc.constantFrom(...readingChoices.thousand),
  zeroTens: fc.constantFrom(...readingChoices.zeroTens),
  four: fc.constantFrom(...readingChoices.four),
  five: fc.constantFrom(...readingChoices.five),
  seven: fc.constantFrom(...readingChoices.seven),
  earlyDay: fc.constantFrom(...readingChoices.earlyDay),
  decimal: fc.constantFrom(...readingChoices.decimal),
  documentZero: fc.constantFrom(...readingChoices.documentZero),
});

describe('whatever is written', () => {
  it('leaves no digit, sign or abbreviation in what is accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), options, (text, choice) => {
        const reading = readAloud(text, choice, knowledge);
        if (!reading.readable) return;
        accepted += 1;
        expect(reading.text).toMatch(/^(?:[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[ \n.,:;?!])*$/u);
        expect(reading.text).not.toMatch(
          /\p{Lu}[\p{L}\p{M}]*\p{Lu}|(?:^|[^\p{L}'’])[bcdfghjklmnpqrstvwxzđ]+(?![\p{L}'’])/u,
        );
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('is read once and for all: what is read already stays as it is', () => {
    fc.assert(
      fc.property(texts, options, (text, choice) => {
        const once = readAloud(text, choice, knowledge);
        if (!once.readable) return;
        expect(readAloud(once.text, choice, knowledge)).toMatchObject({ readable: true, text: once.text });
      }),
      { numRuns: 3000 },
    );
  });

  it('is read in a time that grows with it', () => {
    const long = '12/12 chi bộ, ngày 16/6/2022 (UBND) – 84,2%, '.repeat(500);
    expect(readAloud(long, defaultReading, knowledge).readable).toBe(true);
  });
});
