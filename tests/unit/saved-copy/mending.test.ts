import { describe, expect, it } from 'vitest';
import type { Mend } from '#saved-copy/edition.ts';
import { mendNews, pendingMends, seenTo, touchOf } from '#saved-copy/mending.ts';

const withdrawn: Mend = { path: 'mo-hinh/a/', kind: 'withdrawn', date: '2026-11-20' };
const corrected: Mend = { path: 'tin-tuc/b/', kind: 'corrected', date: '2026-11-22' };

describe('a withdrawal or a correction', () => {
  it('is seen to once', () => {
    expect(pendingMends([withdrawn, corrected], [])).toEqual([withdrawn, corrected]);
    expect(pendingMends([withdrawn, corrected], seenTo([withdrawn]))).toEqual([corrected]);
  });

  it('is another one when the same entry is corrected again, or withdrawn in the end', () => {
    const again: Mend = { ...corrected, date: '2026-11-25' };
    const gone: Mend = { ...corrected, kind: 'withdrawn' };
    expect(pendingMends([corrected, again, gone], seenTo([corrected]))).toEqual([again, gone]);
  });

  it.each([
    ['its page', 'mo-hinh/a/', '', { own: withdrawn, mentions: false }],
    ['its kit', 'mo-hinh/a/nhan-rong/', '', { own: withdrawn, mentions: false }],
    ['a list that leads to it', 'mo-hinh/', '<a href="/mo-hinh/a/">', { mentions: true }],
    ['a page that leads to its kit', 'x/', '<a href="/mo-hinh/a/nhan-rong/">', { mentions: true }],
    ['no namesake', 'mo-hinh/a-b/', '<a href="/mo-hinh/a-b/">', { mentions: false }],
  ])('touches %s', (_, path, html, touch) => {
    expect(touchOf({ path, html }, [withdrawn], '/')).toEqual(touch);
  });

  it('finds its links under a path as well', () => {
    const page = { path: 'mo-hinh/', html: '<a href="/tuyen-giao/mo-hinh/a/">' };
    expect(touchOf(page, [withdrawn], '/tuyen-giao/').mentions).toBe(true);
  });

  it('is told by number and latest day, each kind for itself', () => {
    expect(mendNews([])).toEqual([]);
    expect(mendNews([withdrawn, { ...withdrawn, date: '2026-11-21' }, corrected])).toEqual([
      { kind: 'withdrawn', count: 2, date: '2026-11-21' },
      { kind: 'corrected', count: 1, date: '2026-11-22' },
    ]);
  });
});
