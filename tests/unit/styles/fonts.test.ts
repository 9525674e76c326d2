import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '#cli/font-letters.ts';

const letters = fontFiles.map((file) => file.letters).join('');

describe('the font files', () => {
  it('hold every Vietnamese letter, small and capital', () => {
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC')));
    for (const letter of [...vowels, ...'bcdđghklmnpqrstvx']) {
      expect(letters, letter).toContain(letter);
      expect(letters, letter).toContain(letter.toUpperCase());
    }
  });

  it('hold the signs that the interface writes', () => {
    for (const sign of '0123456789%.,;:?()“”–…·›‹−×') expect(letters, sign).toContain(sign);
  });

  it('weigh at most 30 KB together', () => {
    const sizes = fontFiles.map(
      ({ name }) => statSync(new URL(`../../../src/fonts/${name}.woff2`, import.meta.url)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024);
  });
});
