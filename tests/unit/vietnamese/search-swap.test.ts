import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionWords } from '#vietnamese/function-words.ts';
import { swapBack, swapForIndex } from '#vietnamese/search-swap.ts';

describe('the text as the indexer gets it', () => {
  it('has another letter for đ, and signs for function words', () => {
    const swapped = swapForIndex('Đường của thôn và đót');
    expect(swapped).toMatch(/^Ďường [\ue000-\uf8ff] thôn [\ue000-\uf8ff] ďót$/);
  });

  it('has quotes that come off the words between them', () => {
    expect(swapForIndex('tiêu chí “bốn tốt”')).toBe('tiêu chí `bốn tốt|');
  });

  it('makes no quotes of the bars in a row of a table', () => {
    expect(swapBack(swapForIndex('Rác bếp | 24 | 98'))).toBe('Rác bếp / 24 / 98');
  });

  it('keeps words that only look like function words', () => {
    expect(swapForIndex('lá, cua, Vàng')).toBe('lá, cua, Vàng');
  });

  it('comes back as it was, whatever it is', () => {
    const word = fc.oneof(
      fc.constantFrom(...functionWords, 'Và', 'Của', 'đường', 'Đảng', 'chổi,', '“tốt”'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        // The letters and signs that stand in for others are in no Vietnamese text.
        const text = words.join(' ').replace(/[ďĎ`|\ue000-\uf8ff]/g, '');
        expect(swapBack(swapForIndex(text))).toBe(text);
      }),
    );
  });

  it('has as many words as before', () => {
    const text = 'Chi bộ và các đoàn thể ở thôn đã nhận việc của mình';
    expect(swapForIndex(text).split(/\s+/)).toHaveLength(text.split(/\s+/).length);
  });
});
