import { describe, expect, it } from 'vitest';
import { encodingOfFont, judge } from '#vietnamese/legacy/recognise.ts';
import { toTcvn3, toVni } from '#tests/support/old-encodings.ts';

const SENTENCE = 'Chi bộ thôn đã họp, giao mỗi đảng viên giúp một hộ khó khăn.';

describe('a font', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArialH', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', undefined],
    ['Vnexpress', undefined],
    ['', undefined],
  ] as const)('called %s tells %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe('a text', () => {
  it('is believed to be what its font shows', () => {
    expect(judge(toTcvn3(SENTENCE), 'tcvn3')).toBe('tcvn3');
    expect(judge(toVni(SENTENCE), 'vni')).toBe('vni');
    expect(judge(toTcvn3('hộ'), 'tcvn3')).toBe('tcvn3');
  });

  it('is told by its letters where the font is lost', () => {
    expect(judge(toTcvn3(SENTENCE), undefined)).toBe('tcvn3');
    expect(judge(toVni(SENTENCE), undefined)).toBe('vni');
    expect(judge(SENTENCE, undefined)).toBe('unicode');
  });

  it('is unsure where font and letters gainsay one another', () => {
    expect(judge(toVni(SENTENCE), 'tcvn3')).toBe('unsure');
    expect(judge(toTcvn3(SENTENCE), 'vni')).toBe('unsure');
    expect(judge(`${SENTENCE} ${toTcvn3(SENTENCE)}`, 'tcvn3')).toBe('unsure');
  });

  it('is left alone when it is Unicode in an old font, or in another tongue', () => {
    expect(judge(SENTENCE, 'tcvn3')).toBe('unicode');
    for (const text of ['Café Zürich, 5 µm, 20°C, Windows®, «…», § 5', 'façade naïve', 'Đăk Rve, Đăk Pne'])
      expect(judge(text, undefined), text).toBe('unicode');
  });

  it('is unsure when it is short and the font is lost, and is read as its document is', () => {
    expect(judge(toTcvn3('Cán bộ'), undefined)).toBe('unsure');
    expect(judge(toTcvn3('Cán bộ'), undefined, 'tcvn3')).toBe('tcvn3');
  });

  it('is unsure when it reads well in two ways', () => {
    expect(judge(toVni('Long Hồ'), undefined, 'vni')).toBe('unsure');
  });

  it('is plain when nothing in it differs', () => {
    expect(judge('Khu 3, lo 12', 'tcvn3')).toBe('plain');
  });
});
