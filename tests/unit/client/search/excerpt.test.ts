import { describe, expect, it } from 'vitest';
import { excerpt, pieces } from '#client/search/excerpt.ts';

const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
const text = words.join(' ');
const shown = (list: readonly { text: string }[]) => list.map((piece) => piece.text).join('');
const marked = (list: readonly { text: string; found: boolean }[]) =>
  list.filter(({ found }) => found).map((piece) => piece.text);

describe('an excerpt', () => {
  it('is the stretch in which most stands, with some words before', () => {
    const list = excerpt(text, [
      [3, 3],
      [50, 50],
      [51, 51],
      [60, 60],
    ]);
    expect(shown(list)).toMatch(/^… w45 w46 .* …$/);
    expect(marked(list)).toEqual(['w50 w51', 'w60']);
  });

  it('begins behind the title', () => {
    expect(shown(excerpt(text, [[1, 1]], 4))).toMatch(/^w4 w5 /);
    expect(marked(excerpt(text, [[1, 1]], 4))).toEqual([]);
  });

  it('has no dots where the text begins or ends with it', () => {
    expect(shown(excerpt('chổi đót bán ở chợ', [[1, 1]]))).toBe('chổi đót bán ở chợ');
  });
});

describe('the pieces of a text', () => {
  it('mark neighbours as one and lose no blank', () => {
    const list = pieces(
      ['làm', 'chổi', 'đót', 'bán'],
      [
        [1, 1],
        [2, 2],
      ],
    );
    expect(list).toEqual([
      { text: 'làm ', found: false },
      { text: 'chổi đót', found: true },
      { text: ' bán', found: false },
    ]);
  });

  it('mark no punctuation, and one mark ends where it stands', () => {
    const list = pieces(
      ['điểm', '“Chi', 'bộ', 'bốn', 'tốt”,', 'chi', 'bộ;'],
      [1, 2, 5, 6].map((at) => [at, at] as const),
    );
    expect(marked(list)).toEqual(['Chi bộ', 'chi bộ']);
    expect(shown(list)).toBe('điểm “Chi bộ bốn tốt”, chi bộ;');
    expect(
      marked(
        pieces(
          ['chổi', 'đót;', 'đót'],
          [1, 2].map((at) => [at, at] as const),
        ),
      ),
    ).toEqual(['đót', 'đót']);
  });

  it('mark a word alone only where it stands beside no other', () => {
    const line = ['chi', 'bộ', 'ở', 'Đảng', 'bộ,', 'thôn', 'Bó', 'Pèng,', 'đường', 'hoa'];
    const list = pieces(
      line,
      [0, 1, 4, 6, 9].map((at) => [at, at] as const),
    );
    expect(marked(list)).toEqual(['chi bộ', 'hoa']);
    expect(shown(list)).toBe(line.join(' '));
  });
});
