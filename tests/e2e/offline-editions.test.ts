/** A new edition of the site, while somebody reads it or is away with a copy of it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, inject } from 'vitest';
import { writeSavedEdition } from '#integrations/saved-edition.ts';
import type { EditionHead } from '#saved-copy/edition.ts';
import { comeBack, expect, notice, read, saveAll, test } from '#tests/support/offline-reader.ts';
import type { Edition } from '#tests/support/own-site.ts';

const CHOI_DOT = '/mo-hinh/lam-choi-dot/';
const TU_SACH = '/mo-hinh/tu-sach-chi-bo/';
const DAY = '28/12/2026';

const headOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'ngoai-tuyen/ban-luu.json'), 'utf8')) as EditionHead;

/** Publishes a later edition: its day stands in every page, and these pages have another title besides. */
async function publish(edition: Edition, changed: readonly string[], day = DAY): Promise<void> {
  const file = join(edition.folder, 'ngoai-tuyen/ban-luu.json');
  writeFileSync(file, JSON.stringify({ ...headOf(edition.folder), day }));
  for (const html of globSync('**/index.html', { cwd: edition.folder })) {
    edition.edit(dirname(html), (text) => text.replace(/Bản ngày [\d/]+/g, `Bản ngày ${day}`));
  }
  for (const page of changed) edition.edit(page, (html) => html.replace(/<h1([^>]*)>/, '<h1$1>Bản mới: '));
  await writeSavedEdition(edition.folder);
}

const offer = `Có bản mới ngày ${DAY}`;

describe('a new edition', () => {
  test('is offered to the reader of a page that it changes, and waits', async ({ arrive, site, edition }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await publish(edition, [CHOI_DOT]);
    site.serve(edition.folder);
    await comeBack(page);
    await expect.poll(() => notice(page).locator('[role=status]').innerText()).toBe(offer);
    expect(await page.locator('h1').innerText()).not.toContain('Bản mới');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await notice(page).getByRole('button', { name: 'Để sau' }).click();
    expect(await notice(page).count()).toBe(0);
    expect(await page.locator('h1').innerText()).not.toContain('Bản mới');
  });

  test('comes when the reader wants it', async ({ arrive, site, edition }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await publish(edition, [CHOI_DOT]);
    site.serve(edition.folder);
    await comeBack(page);
    await notice(page).getByRole('button', { name: 'Xem bản mới' }).click();
    await page.locator('h1', { hasText: 'Bản mới' }).waitFor();
    expect(await notice(page).count()).toBe(0);
    await site.stop();
    await page.reload();
    expect(await page.locator('h1').innerText()).toContain('Bản mới');
  });

  test('is no news for a page that it leaves as it is', async ({ arrive, site, edition }) => {
    const { context, page } = await arrive();
    await read(page, site, CHOI_DOT);
    await publish(edition, [TU_SACH]);
    site.serve(edition.folder);
    const other = await context.newPage();
    await read(other, site, '/tin-tuc/');
    await comeBack(page);
    // The head of the new edition was looked at, and what it asks for was done, when this page is here.
    await expect.poll(() => site.hits.get('/da-luu/')).toBe(2);
    await other.goto(site.url(TU_SACH));
    await other.locator('h1', { hasText: 'Bản mới' }).waitFor();
    expect(await notice(page).count()).toBe(0);
  });

  test('brings a copy of the whole site up to date by what changed alone', async ({ arrive, site, edition }) => {
    const { page } = await arrive();
    await saveAll(page, site);
    await read(page, site, '/tin-tuc/');
    await publish(edition, [CHOI_DOT, TU_SACH]);
    site.serve(edition.folder);
    await comeBack(page);
    await notice(page).waitFor();
    site.hits.clear();
    await notice(page).getByRole('button', { name: 'Xem bản mới' }).click();
    await notice(page).waitFor({ state: 'detached' });
    await page.goto(site.url('/da-luu/'));
    await expect
      .poll(() => page.locator('[data-detail]').innerText(), { timeout: 20_000 })
      .toBe(`Đang giữ bản ngày ${DAY}.`);
    const pages = [...site.hits.keys()].filter((path) => /^\/(?:mo-hinh|chi-bo-lam-mau|dia-phuong)\//.test(path));
    expect(pages.sort()).toEqual([CHOI_DOT, TU_SACH]);
    expect([...site.hits.keys()].filter((path) => /^\/(?:_astro|pagefind|ma-vuong)\//.test(path))).toEqual([]);
    await site.stop();
    for (const address of [CHOI_DOT, TU_SACH]) {
      await page.goto(site.url(address));
      expect(await page.locator('h1').innerText()).toContain('Bản mới');
    }
  });

  test('that the reader puts off stays off, and is offered by the page of saved pages', async ({
    arrive,
    site,
    edition,
  }) => {
    const { page } = await arrive();
    await saveAll(page, site);
    await publish(edition, [TU_SACH]);
    site.serve(edition.folder);
    await comeBack(page);
    await notice(page).getByRole('button', { name: 'Để sau' }).click();
    const before = site.hits.get('/da-luu/') ?? 0;
    await comeBack(page);
    // Whether the page itself has changed is asked last.
    await expect.poll(() => site.hits.get('/da-luu/')).toBeGreaterThan(before);
    expect(await notice(page).count()).toBe(0);
    await page.reload();
    await page.locator('[data-wish="save-all"]', { hasText: 'Cập nhật bản đã lưu' }).waitFor();
    expect(await page.locator('[data-detail]').innerText()).toContain(`Trên trang web đã có bản ngày ${DAY}.`);
    expect(await notice(page).count()).toBe(0);
  });

  test('of which only the day is new is none', async ({ arrive, site, edition }) => {
    const { page } = await arrive();
    await saveAll(page, site);
    await publish(edition, []);
    expect(headOf(edition.folder)).toMatchObject({ day: DAY, version: headOf(inject('site').folder).version });
    site.serve(edition.folder);
    await comeBack(page);
    await page.reload();
    await page.locator('[data-wish="ask"]').waitFor();
    expect(await page.locator('[data-wish="save-all"]').count()).toBe(0);
  });
});
