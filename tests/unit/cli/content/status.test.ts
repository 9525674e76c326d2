/** `npm run content -- trang-thai`: every entry in its place, on a day that the test chooses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '#cli/content/standing.ts';
import { tellStatus } from '#cli/content/status.ts';
import { isReviewDue, lastReview } from '#domain/review.ts';
import { NEWS, PRACTICE, WINE } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const edit = (file: string, from: string, to: string) =>
  writeFileSync(join(tree.root, 'content', file), tree.text(file).replace(from, to));
const tell = async (today: string) => {
  const { text } = await tellStatus(['--json'], tree.root, today);
  return new Map((JSON.parse(text) as { entries: Standing[] }).entries.map((each) => [each.file.slice(8), each]));
};

describe('the review', () => {
  it('is due twelve months after the last move or mend, not on that day', () => {
    expect([isReviewDue('2025-11-22', '2026-11-22'), isReviewDue('2025-11-22', '2026-11-23')]).toEqual([false, true]);
    expect(isReviewDue('2024-02-29', '2025-03-02')).toBe(true);
    expect(lastReview({ publishedAt: '2026-01-01', gate: [{ date: '2025-12-01' }], updatedAt: '2026-05-01' })).toBe('2026-05-01');
    expect(lastReview({ publishedAt: '2026-01-01', gate: [{ date: '2025-12-01' }] })).toBe('2025-12-01');
    expect(lastReview({ publishedAt: '2026-01-01', gate: [] })).toBe('2026-01-01');
  });
});

describe('the table', () => {
  it('puts every entry where it stands', async () => {
    const today = await tell('2026-11-22');
    expect(today.get('mo-hinh/ban-nhap/index.mdx')).toMatchObject({ status: 'nhap', isOverdue: false });
    expect(today.get(PRACTICE)).toMatchObject({ status: 'cong-bo', reviewed: '2026-11-22', isOverdue: false });
    expect(today.get(PRACTICE)?.lacks).toBeUndefined();
    expect(today.get(WINE)?.lacks).toMatchObject({ level: 'Nguồn mới nêu tên' });
    expect((await tell('2026-11-21')).get(PRACTICE)?.status).toBe('hen-ngay');
    expect((await tell('2027-11-23')).get(PRACTICE)?.isOverdue).toBe(true);
    expect((await tell('2027-11-23')).get('mo-hinh/ban-nhap/index.mdx')?.isOverdue).toBe(false);
  });

  it('bears anything that a file may hold', async () => {
    edit(NEWS, 'status: cong-bo', 'status: [1]');
    edit(PRACTICE, 'publishedAt: 2026-11-22', 'publishedAt: 2026-99-99');
    edit(WINE, '---', '');
    const all = await tell('2026-11-22');
    expect([all.get(NEWS)?.status, all.get(WINE)?.status]).toEqual(['khong-ro', 'khong-ro']);
    expect(all.get(NEWS)?.faults).toBeGreaterThan(0);
    expect(all.get(PRACTICE)).toMatchObject({ status: 'hen-ngay' });
  });

  it('is told in Vietnamese, in columns, with the period', async () => {
    const { done, text } = await tellStatus([], tree.root, '2027-11-23');
    expect(done).toBe(true);
    expect(text).toMatch(/^Bản nháp \(1\)$/m);
    expect(text).toMatch(/^ {2}mo-hinh\/trong-rau-sach +22\/11\/2026 +16\/6\/2022 +quá hạn rà soát$/m);
    expect(text).toMatch(/^Quá 12 tháng chưa rà soát: \d+ mục\. Thiếu căn cứ: \d+ mục\.$/m);
  });
});
