import { describe, expect, it } from 'vitest';
import { countSyllables, readingMinutes } from '#vietnamese/reading-time.ts';

describe('reading time', () => {
  it('counts syllables, not dashes or marks', () => {
    expect(countSyllables('Chi bộ – “3 tốt, 3 không” …')).toBe(6);
    expect(countSyllables('  \n ')).toBe(0);
  });

  it('is a minute for a short text, and is rounded up', () => {
    expect(readingMinutes('tiếng '.repeat(10))).toBe(1);
    expect(readingMinutes('tiếng '.repeat(220))).toBe(1);
    expect(readingMinutes('tiếng '.repeat(221))).toBe(2);
    expect(readingMinutes('')).toBe(0);
  });
});
