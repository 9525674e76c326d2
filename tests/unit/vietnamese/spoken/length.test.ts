import { describe, expect, it } from 'vitest';
import { lengthInWords, minutes, syllables } from '#vietnamese/spoken/length.ts';

describe('the length of a spoken text', () => {
  it('counts syllables, those of hyphened words one by one', () => {
    expect(syllables('hai phẩy năm ki-lô-mét')).toBe(6);
    expect(syllables("xã Đắc P'ne.")).toBe(4);
    expect(syllables(' – ')).toBe(0);
  });

  it('is rounded up to half a minute', () => {
    expect(minutes(160, 160)).toBe(1);
    expect(minutes(161, 160)).toBe(1.5);
    expect(minutes(1, 200)).toBe(0.5);
    expect(minutes(0, 160)).toBe(0);
  });

  it('is told with the rate that it was reckoned at', () => {
    expect(lengthInWords(166, 130)).toBe('khoảng 1,5 phút (166 tiếng, 130 tiếng một phút)');
  });
});
