import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '#client/speech-text.ts';

describe('text to be read aloud', () => {
  it('is cut at the ends of sentences', () => {
    expect(pieces('Họp chi bộ. Chia tổ; phân công… Xong')).toEqual(['Họp chi bộ.', 'Chia tổ;', 'phân công…', 'Xong']);
  });

  it('keeps numbers and dates whole', () => {
    expect(pieces('Có 62.000 người, 84,2%, ngày 16/6/2022.')).toEqual(['Có 62.000 người, 84,2%, ngày 16/6/2022.']);
  });

  it('is nothing where there is nothing', () => {
    expect(pieces(' \n ')).toEqual([]);
  });

  it('loses no word', () => {
    const words = fc.array(fc.constantFrom('Chi', 'bộ.', '62.000', 'tổ;', 'làm', '…', '7.252.'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (list) => {
        expect(pieces(list.join(' ')).join(' ')).toBe(list.join(' '));
      }),
    );
  });
});
