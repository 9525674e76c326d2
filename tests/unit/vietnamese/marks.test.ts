import { describe, expect, it } from 'vitest';
import { agreement } from '#vietnamese/marks.ts';

describe('the marks of a typed word', () => {
  it.for([
    ['đường', 'đường', 'same'],
    ['duong', 'đường', 'fewer'],
    ['dường', 'đường', 'fewer'],
    ['đuong', 'đường', 'fewer'],
    ['tôt', 'tốt', 'fewer'],
    ['hoà', 'hòa', 'fewer'],
    ['đươ', 'đường', 'fewer'],
    ['dân', 'đàn', 'other'],
    ['đàn', 'dân', 'other'],
    ['chỗi', 'chổi', 'other'],
    ['đương', 'dương', 'other'],
    ['bo', 'bộ', 'fewer'],
  ] as const)('of “%s” for “%s”: %s', ([typed, word, expected]) => {
    expect(agreement(typed, word)).toBe(expected);
  });
});
