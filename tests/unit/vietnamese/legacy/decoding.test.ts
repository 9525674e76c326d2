import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '#vietnamese/legacy/decoding.ts';
import { decodeTcvn3, isTcvn3CapitalFont, isTcvn3Font, tcvn3Letters } from '#vietnamese/legacy/tcvn3.ts';
import { decodeVni, isVniFont, vniLetters } from '#vietnamese/legacy/vni.ts';
import { setInOldFont, toTcvn3, toVni, type Writing } from '#tests/support/old-encodings.ts';

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SMALL = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
  ...'bcdghklmnpqrstvx',
];
/** Every letter of Vietnamese, small and capital: 12 vowels in 6 tones, đ, and 16 consonants. */
const ALPHABET = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

/** What a reader of the old file would have seen, by the fonts it is set in. */
function read(runs: readonly { text: string; font: string }[]): string {
  return runs
    .map(({ text, font }) => {
      if (isVniFont(font)) return decoded(decodeVni(text));
      const letters = isTcvn3Font(font) ? decoded(decodeTcvn3(text)) : text;
      return isTcvn3CapitalFont(font) ? letters.toUpperCase() : letters;
    })
    .join('');
}

describe.each(['tcvn3', 'vni'] as const satisfies readonly Writing[])('%s', (writing) => {
  it('gives back every letter of the alphabet', () => {
    expect(ALPHABET).toHaveLength(178);
    for (const letter of ALPHABET) expect(read(setInOldFont(letter, writing)), letter).toBe(letter);
  });

  it('gives back any words made of it, with signs between', () => {
    const word = fc
      .array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join(''));
    const sign = fc.constantFrom(
      ' ',
      ', ',
      ' – ',
      ' “',
      '” ',
      '… ',
      ' 62.000 ',
      ' 84,2% ',
      ' © ',
      ' m² ',
      ' 05-CT/TW ',
      '\n',
    );
    const text = fc.array(fc.oneof(word, sign), { maxLength: 20 }).map((parts) => parts.join('').normalize('NFC'));
    fc.assert(
      fc.property(text, (original) => read(setInOldFont(original, writing)) === original),
      { numRuns: 2000 },
    );
  });
});

describe('the table', () => {
  it('of TCVN3 has a letter of its own for each small one, and for the seven capitals that carry no tone', () => {
    expect(tcvn3Letters.size).toBe(67 + 7);
    expect(new Set(tcvn3Letters.values()).size).toBe(tcvn3Letters.size);
  });

  it('of VNI has a way of writing each letter beyond ASCII', () => {
    const beyond = SMALL.filter((letter) => /[^\u0000-\u007F]/.test(letter));
    expect([...new Set(vniLetters.values())].sort()).toEqual([...new Set(beyond)].sort());
  });

  it('reads letters that were moved into the range of symbols', () => {
    const moved = [...toTcvn3('đảng bộ')].map((letter) =>
      letter > '\u007F' ? String.fromCharCode(letter.charCodeAt(0) + 0xf000) : letter,
    );
    expect(decoded(decodeTcvn3(moved.join('')))).toBe('đảng bộ');
  });

  it('leaves alone what is no letter of the encoding', () => {
    expect(decoded(decodeVni('Ñaûng boä 05-CT/TW, “moät”'))).toBe('Đảng bộ 05-CT/TW, “một”');
    expect(decoded(decodeVni(toVni('quý, quỵ, hoà, hòa, nghĩa, kỳ')))).toBe('quý, quỵ, hoà, hòa, nghĩa, kỳ');
  });
});
