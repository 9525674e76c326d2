import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '#vietnamese/typos.ts';

const ids = [
  'duc-linh-diu-dat-2022',
  'qk7-so-ket-2022',
  'kho-k1-mo-hinh-diem',
  'bac-me-chi-bo-tot-2023',
  'giam-sat-474-2021',
];

describe('the nearest id', () => {
  it.each([
    ['duc-linh-diu-dat-2021', 'duc-linh-diu-dat-2022'],
    ['duc-lihn-diu-dat-2022', 'duc-linh-diu-dat-2022'],
    ['qk7-soket-2022', 'qk7-so-ket-2022'],
    ['Kho-K1-mô-hình-điểm', 'kho-k1-mo-hinh-diem'],
    ['bac-me-chi-bo-tot', 'bac-me-chi-bo-tot-2023'],
    ['giam-sat-474-2021', 'giam-sat-474-2021'],
  ])('to %s is %s', (typed, meant) => {
    expect(nearest(typed, ids.filter((id) => id !== typed).concat(typed === meant ? [meant] : []))).toBe(meant);
  });

  it.each(['khong-co-gi-giong', 'x', '', 'qk', 'mo-hinh'])('is none for %s', (typed) => {
    expect(nearest(typed, ids)).toBeUndefined();
  });

  it('is judged strictly where ids are short', () => {
    expect(nearest('xoa', ['nhap', 'rut'])).toBeUndefined();
    expect(nearest('rutt', ['nhap', 'rut'])).toBe('rut');
  });

  it('is given up when a quarter of the letters is wrong, or more than six', () => {
    expect(nearest('abcdefgx', ['abcdefgh'])).toBe('abcdefgh');
    expect(nearest('abcdefxy', ['abcdefgh'])).toBe('abcdefgh');
    expect(nearest('abcdexyz', ['abcdefgh'])).toBeUndefined();
    const long = 'abcdefgh'.repeat(5);
    expect(nearest(`${long}123456`, [long])).toBe(long);
    expect(nearest(`${long}1234567`, [long])).toBeUndefined();
  });

  it('may have one wrong letter however short it is, but not be shorter than three', () => {
    expect(nearest('rux', ['rut'])).toBe('rut');
    expect(nearest('ru', ['rut'])).toBeUndefined();
    expect(nearest('rxx', ['rut'])).toBeUndefined();
  });

  it('is the nearer one, not the first that would do', () => {
    expect(nearest('lam-choi-dot', ['lam-choi-xat', 'lam-choi-doc'])).toBe('lam-choi-doc');
  });

  it('is the first of two that are equally near', () => {
    expect(nearest('thon-5', ['thon-3', 'thon-4'])).toBe('thon-3');
  });

  it('is the id itself when it is there', () => {
    fc.assert(fc.property(fc.constantFrom(...ids), (id) => nearest(id, ids) === id));
  });

  it('survives any one slip', () => {
    const slip = fc.tuple(fc.constantFrom(...ids), fc.nat(), fc.constantFrom('insert', 'drop', 'change', 'swap'));
    fc.assert(
      fc.property(slip, ([id, where, kind]) => {
        const at = where % (id.length - 1);
        const [head, one, two, tail] = [id.slice(0, at), id[at] ?? '', id[at + 1] ?? '', id.slice(at + 2)];
        const typed = {
          insert: `${head}${one}x${two}${tail}`,
          drop: head + two + tail,
          change: `${head}x${two}${tail}`,
          swap: head + two + one + tail,
        };
        expect(nearest(typed[kind], ids)).toBe(id);
      }),
    );
  });
});

describe('the distance between two words', () => {
  it('counts a swap of neighbours once', () => {
    expect(editDistance('lihn', 'linh')).toBe(1);
    expect(editDistance('ab', 'ca')).toBe(2);
    expect(editDistance('ab', 'bc')).toBe(2);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('choi', 'choi')).toBe(0);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is the same both ways and never more than the longer word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});
