import { describe, expect, it } from 'vitest';
import { isSyllable } from '#vietnamese/syllable.ts';

describe('a syllable', () => {
  it.each([
    'nghiêng',
    'quyết',
    'Đảng',
    'giếng',
    'gì',
    'khuỷu',
    'ưu',
    'ý',
    'THUYỀN',
    'hoà',
    'hòa',
    'quốc',
    'khoẻ',
    'xoong',
    'thuở',
  ])('is %s, as Vietnamese spells it', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it('may be typed apart', () => {
    expect(isSyllable('tiếng'.normalize('NFD'))).toBe(true);
  });

  it.each(['Đăk', 'café', 'Zürich', 'bá'.concat('à'), 'tàc', 'các'.replace('á', 'à'), 'ngk', 'ñoàn', 'quyÕt', ''])(
    'is not %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
