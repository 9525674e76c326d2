import { describe, expect, it } from 'vitest';
import { occurrences } from '#client/search/occurrences.ts';

const found = (texts: readonly string[], query: string) =>
  occurrences(texts, query).map(({ text, from, to }) => (texts[text] ?? '').slice(from, to));

describe('the words of a query in a text', () => {
  it('are found without marks, side by side first', () => {
    expect(found(['Chi bộ bốn tốt', 'bộ tiêu chí; chi phí'], 'chi bo bon tot')).toEqual(['Chi bộ bốn tốt']);
  });

  it('are found one by one where they stand together nowhere', () => {
    expect(found(['chổi này', 'đót kia'], 'choi dot')).toEqual(['chổi', 'đót']);
  });

  it('go with the marks that were typed', () => {
    expect(found(['đàn và dân'], 'đàn')).toEqual(['đàn']);
  });

  it('are not the words that hold a sentence together', () => {
    expect(found(['của chi đoàn và của thôn'], 'đường của thôn')).toEqual(['thôn']);
  });

  it('are found in decomposed letters too', () => {
    expect(found(['chổi đót'.normalize('NFD')], 'chổi đót').map((text) => text.normalize('NFC'))).toEqual(['chổi đót']);
  });
});
