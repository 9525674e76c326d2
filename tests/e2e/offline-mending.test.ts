/** Entries that are taken back or corrected, in a site that is built anew, and the copies of it that readers have. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';
import { comeBack, expect, notice, read, saveAll, savedPaths, test } from '#tests/support/offline-reader.ts';

const CHOI_DOT = '/mo-hinh/lam-choi-dot/';

describe('an entry that is taken back, and one that is corrected', () => {
  const GONE = 'tin-tuc/giam-sat-474-mo-hinh-lam-theo-bac';
  const MENDED = 'mo-hinh/ke-chuyen-bac-ho';
  let fixture: FixtureSite;

  beforeAll(() => {
    fixture = fixtureSite();
    fixture.edit(`content/${GONE}/index.mdx`, 'status: cong-bo', 'status: rut');
    fixture.edit(
      `content/${GONE}/index.mdx`,
      'publishedAt:',
      [
        '  - to: rut',
        '    date: 2026-11-25',
        '    role: Ban biên tập',
        'withdrawn:',
        '  date: 2026-11-25',
        '  reason: Nguồn đã rút bài.',
        'publishedAt:',
      ].join('\n'),
    );
    fixture.edit(
      `content/${MENDED}/index.mdx`,
      /^status: .*$/m,
      'status: cong-bo\ncorrections:\n  - date: 2026-11-24\n    what: Đã sửa tên đơn vị.',
    );
    const { status, text } = fixture.build();
    expect(status, text).toBe(0);
  });
  afterAll(() => fixture.remove());

  test('are put right in the saved copy at the next connection, without being asked for', async ({ arrive, site }) => {
    const { page } = await arrive();
    await saveAll(page, site);
    await read(page, site, '/van-ban/');
    site.serve(join(fixture.root, 'dist'));
    await comeBack(page);
    await expect
      .poll(() => notice(page).locator('[role=status]').allInnerTexts(), { timeout: 20_000 })
      .toContainEqual(
        expect.stringMatching(
          /^\d+ trang đã được gỡ khỏi bản lưu theo đính chính ngày 25\/11\/2026\. \d+ trang đã lưu được thay bằng bản đính chính ngày 24\/11\/2026\.$/,
        ),
      );
    // The new edition is offered beside it: neither takes the other's place.
    await expect.poll(() => notice(page).locator('[role=status]').count()).toBe(2);
    // What quotes the entry goes as well: the search of the old edition, and every page that leads to it.
    const searchOf = (root: string) => globSync('pagefind/**/*.pf_*', { cwd: root }).map((path) => `/${path}`);
    await expect.poll(() => savedPaths(page, /\.pf_/)).toEqual(searchOf(join(fixture.root, 'dist')).sort());
    await site.stop();
    await page.goto(site.url(`/${GONE}/`));
    expect(await page.locator('main').innerText()).toContain('Bài này đã được gỡ ngày 25/11/2026.');
    expect(await page.locator('main').innerText()).not.toContain('Nguồn nêu tên');
    await page.goto(site.url(`/${MENDED}/`));
    expect(await page.locator('main').innerText()).toContain('Đã sửa tên đơn vị.');
    for (const list of ['/tin-tuc/', '/nguon/giam-sat-474-2021/', '/']) {
      await page.goto(site.url(list));
      expect(await page.locator(`main a[href="/${GONE}/"]`).count(), list).toBe(0);
    }
    await page.goto(site.url('/tim-kiem/?q=doan+giam+sat+474'));
    await page.locator('[data-search-results] li').first().waitFor();
    expect(await page.locator(`[data-search-results] a[href^="/${GONE}/"]`).count()).toBe(0);
  });

  test('are put right for those as well who only read them', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, `/${GONE}/`);
    await read(page, site, '/tin-tuc/');
    await read(page, site, CHOI_DOT);
    site.serve(join(fixture.root, 'dist'));
    await comeBack(page);
    await expect.poll(() => notice(page).allInnerTexts()).toContainEqual(expect.stringMatching(/^1 trang đã được gỡ/));
    await site.stop();
    await page.goto(site.url(`/${GONE}/`));
    expect(await page.locator('main').innerText()).toContain('Bài này đã được gỡ ngày 25/11/2026.');
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-groups] a', { hasText: 'chổi đót' }).waitFor();
    expect(await page.locator(`[data-groups] a[href="/${GONE}/"]`).count()).toBe(0);
  });
});
