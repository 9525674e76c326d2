import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '#vietnamese/sort.ts';

const sorted = (...texts: string[]) => texts.toSorted(compareVietnamese);

describe('Vietnamese order', () => {
  it('has ă and â after a, đ after d, ê after e, ô and ơ after o, ư after u', () => {
    expect(sorted('ưa', 'ôn', 'ơn', 'on', 'âm', 'ăn', 'an', 'đa', 'da', 'êm', 'em', 'ua')).toEqual([
      'an',
      'ăn',
      'âm',
      'da',
      'đa',
      'em',
      'êm',
      'on',
      'ôn',
      'ơn',
      'ua',
      'ưa',
    ]);
  });

  it('counts: thôn 9 stands before thôn 10', () => {
    expect(sorted('thôn 10', 'thôn 9')).toEqual(['thôn 9', 'thôn 10']);
  });

  it('does not send capitals elsewhere', () => {
    expect(sorted('chổi', 'Bác', 'cây', 'Đảng', 'dân')).toEqual(['Bác', 'cây', 'chổi', 'dân', 'Đảng']);
  });

  it('keeps a fixed order even for spellings that look the same', () => {
    const [composed, apart] = ['tốt', 'tốt'.normalize('NFD')];
    expect(sorted(composed, apart)).toEqual([apart, composed]);
    expect(sorted(apart, composed)).toEqual([apart, composed]);
    expect(compareVietnamese(composed, composed)).toBe(0);
  });

  it('gives one order however the texts came', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(texts.toSorted(compareVietnamese)).toEqual(texts.toReversed().toSorted(compareVietnamese));
      }),
    );
  });
});
