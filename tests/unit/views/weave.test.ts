import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weave } from '#views/weave.ts';

/** Cells of the pattern where a thread along the band lies on top, row by row. */
function cells(slug: string): boolean[][] {
  const { width, height, threads } = weave(slug);
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  for (const [, start, row, length] of threads.matchAll(/M(\d+) (\d*)\.5h(\d+)/g)) {
    rows[Number(row)]?.fill(true, Number(start), Number(start) + Number(length));
  }
  return rows;
}

const slugs = fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){1,5}$/);

describe('the woven band', () => {
  it('is the same for ever for the same slug', () => {
    expect(weave('lam-choi-dot')).toEqual(weave('lam-choi-dot'));
    expect(weave('lam-choi-dot')).toMatchSnapshot();
  });

  it('is not the same for any two entries', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `mo-hinh-${index}`);
    expect(new Set(names.map((name) => weave(name).threads)).size).toBe(names.length);
  });

  it('is small', () => {
    fc.assert(fc.property(slugs, (slug) => weave(slug).threads.length <= 700));
  });

  it('is mirrored, top and bottom, left and right', () => {
    fc.assert(
      fc.property(slugs, (slug) => {
        const rows = cells(slug);
        expect(rows).toEqual(rows.toReversed());
        for (const row of rows) expect(row.slice(0, -1)).toEqual(row.slice(0, -1).toReversed());
      }),
    );
  });

  it('is really woven: every thread lies on top somewhere and below elsewhere', () => {
    fc.assert(
      fc.property(slugs, (slug) => {
        const rows = cells(slug);
        for (const row of rows) expect(new Set(row).size).toBe(2);
        for (const column of rows[0]?.keys() ?? []) expect(new Set(rows.map((row) => row[column])).size).toBe(2);
      }),
      // One in 1,300 had a thread that crossed none.
      { examples: [['a-48e2']] },
    );
  });
});
