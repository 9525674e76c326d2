import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, PHONE, test } from '#tests/support/reader.ts';
import { judgedQueries } from '#tests/support/search-queries.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const links = (page: Page) => page.locator('[data-search-results] > li > a');
const status = (page: Page) => page.locator('[data-search-status]').innerText();
const box = (page: Page) => page.locator('main input[name="q"]');
const path = (href: string | null) => new URL(href ?? '', 'https://site.invalid').pathname;
const search = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

describe('a reader who searches', () => {
  test('finds “đường tự quản” by typing it without marks, and opens it', async ({ open }) => {
    const page = await open('/');
    await box(page).fill('duong tu quan');
    await box(page).press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=duong\+tu\+quan$/);
    await results(page).first().waitFor();
    expect(await status(page)).toMatch(/^\d+ kết quả cho “duong tu quan”$/);
    await links(page).filter({ hasText: 'Đoạn đường Thanh niên tự quản' }).click();
    await page.waitForURL(/\/mo-hinh\/doan-duong-thanh-nien-tu-quan\//);
    expect(await page.locator('h1').innerText()).toContain('Đoạn đường');
  });

  const classes = [...Map.groupBy(judgedQueries('queries-dev'), (query) => query.class)];
  test.for(classes)('gets a right page first while typing: %s', { timeout: 120_000 }, async ([, queries], { open }) => {
    const page = await open('/tim-kiem/');
    for (const { q, want } of queries) {
      await box(page).fill(q);
      await expect
        .poll(async () => want.includes(path(await links(page).first().getAttribute('href'))), { message: q })
        .toBe(true);
    }
  });

  test('sees the letters of her own language in what is found, and what matched', async ({ open }) => {
    const page = await open(search('duong tu quan'));
    await results(page).first().waitFor();
    const text = (await results(page).allInnerTexts()).join('\n');
    expect(text).not.toMatch(/[ďĎ\ue000-\uf8ff]/);
    expect(text).toMatch(/đường tự quản/);
    expect(await results(page).locator('mark').allInnerTexts()).toContain('đường tự quản');
  });

  test('is told what was understood, and may insist', async ({ open }) => {
    const page = await open(search('chooir ddots'));
    await results(page).first().waitFor();
    expect(await status(page)).toMatch(/^Đang hiện kết quả cho “chổi đót”\./);
    await page.getByRole('button', { name: 'Tìm đúng chữ đã gõ: “chooir ddots”' }).click();
    await expect.poll(() => status(page)).toMatch(/^Chưa tìm thấy “chooir ddots”/);
    await page.goBack();
    await expect.poll(() => status(page)).toMatch(/^Đang hiện kết quả cho “chổi đót”\./);
  });

  test('is told when no page has all the words', async ({ open }) => {
    const page = await open(search('chổi đót Xyzzyqwk'));
    await results(page).first().waitFor();
    expect(await status(page)).toContain('Không có trang nào chứa đủ các từ.');
  });

  test('is told kindly where nothing is found, with a way on', async ({ open }) => {
    const page = await open(search('xyzzyqwk'));
    await expect.poll(() => status(page)).toMatch(/^Chưa tìm thấy “xyzzyqwk”/);
    await expect.poll(() => page.locator('.way-on a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-sort]').isVisible()).toBe(false);
  });

  test('filters what was found, sees how many each filter would give, and goes back', async ({ open }) => {
    const page = await open(search('đảng viên'));
    await results(page).first().waitFor();
    const before = await status(page);
    const count = await page.locator('label:has(input[value="xay-dung-dang"]) .meta').innerText();
    await page.getByLabel('Xây dựng Đảng, hệ thống chính trị').check();
    await page.waitForURL(/linh-vuc=xay-dung-dang/);
    await expect.poll(() => status(page)).toBe(`${count} kết quả cho “đảng viên”`);
    await page.goBack();
    await expect.poll(() => status(page)).toBe(before);
  });

  test('sorts what was found by date, and groups it by kind', async ({ open }) => {
    const page = await open(search('giám sát'));
    await results(page).first().waitFor();
    const kinds = async () =>
      (await results(page).locator('.meta').allInnerTexts()).map((text) => text.split(' · ')[0]);
    const groups = async () => (await kinds()).filter((kind, at, all) => kind !== all[at - 1]).length;
    await page.locator('[data-sort]').selectOption('kind');
    await page.waitForURL(/sap-xep=loai/);
    await expect.poll(async () => (await groups()) === new Set(await kinds()).size).toBe(true);
    expect((await kinds())[0]).toBe('Mô hình, cách làm');
    const first = await links(page).first().innerText();
    await page.locator('[data-sort]').selectOption('date');
    await page.waitForURL(/sap-xep=ngay/);
    await expect.poll(() => links(page).first().innerText()).not.toBe(first);
  });

  test('comes back to where she was: words, filters, results shown, place on the page', async ({ open }) => {
    const page = await open(search('đảng viên'), { viewport: PHONE });
    await results(page).first().waitFor();
    await page.locator('[data-search-more]').click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(10);
    const shown = await results(page).count();
    await links(page).nth(11).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await links(page).nth(11).click();
    await page.waitForURL(/tim=/);
    await page.goBack();
    await expect.poll(() => results(page).count()).toBe(shown);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 100);
    expect(await box(page).inputValue()).toBe('đảng viên');
  });

  test('goes through the results with the arrow keys', async ({ open }) => {
    const page = await open(search('chi bo bon tot'));
    await results(page).nth(1).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await box(page).press('ArrowDown');
    expect(await focused()).toBe(await links(page).nth(0).innerText());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await links(page).nth(1).innerText());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  test('finds the searches of late on her device, and wipes them', async ({ open }) => {
    const page = await open(search('chổi đót'));
    await links(page).first().click();
    await page.waitForURL(/lam-choi-dot/);
    await page.goto(new URL('/tim-kiem/', page.url()).href);
    await box(page).focus();
    await page.getByRole('link', { name: 'chổi đót', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Xóa' }).click();
    expect(await page.getByRole('link', { name: 'chổi đót', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('lm-searches'))).toBeNull();
  });

  test('sees the words marked on the page that she opens, and unmarks them', async ({ open }) => {
    const page = await open(search('chổi đót'));
    await links(page).first().click();
    await page.getByText('Đang tô chữ “chổi đót”').waitFor();
    const marks = () => page.evaluate(() => CSS.highlights.get('tim')?.size ?? 0);
    expect(await marks()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Bỏ tô' }).click();
    expect(await marks()).toBe(0);
    expect(addressOf(page)).toBe('/mo-hinh/lam-choi-dot/');
  });

  test('is told what happened where the search cannot be loaded, and tries again', async ({ open }) => {
    const page = await open('/tim-kiem/', { expected: /pagefind/ });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${page.url()}?q=choi+dot`);
    await expect.poll(() => status(page)).toMatch(/^Chưa tải được dữ liệu tìm kiếm\./);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await results(page).first().waitFor();
  });

  test.for([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?^${}()|[]\\/',
    '\u202eđót chổi\u202c',
    '\ud83d',
    'chổi đót '.repeat(600),
  ])('takes what was typed for words, not for the page’s own language: %j', async (query, { open }) => {
    const page = await open('/tim-kiem/');
    await box(page).fill(query);
    await expect.poll(() => status(page)).toMatch(/“/);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(await status(page)).not.toMatch(/[\u202a-\u202e]/);
  });

  // No server takes so long an address; a script may still have put it there.
  test('bears an address of a hundred thousand letters', async ({ open }) => {
    const page = await open(search('chổi'));
    await page.evaluate(() => {
      history.pushState(null, '', `?q=${encodeURIComponent(`<b>${'đót '.repeat(25_000)}`)}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => status(page)).toMatch(/kết quả cho “<b>đót đót/);
  });

  test('reaches the search with a thumb, on a phone', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', { viewport: PHONE });
    await page.locator('nav.dock a', { hasText: 'Tìm' }).click();
    await page.waitForURL(/\/tim-kiem\/$/);
    expect(await box(page).isVisible()).toBe(true);
  });

  test('has the whole list, and is told why, without a script', async ({ open }) => {
    const page = await open(search('chổi'), { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Trình duyệt không bật JavaScript');
    expect(await page.locator('main a[href$="/mo-hinh/lam-choi-dot/"]').isVisible()).toBe(true);
    expect(await page.locator('[data-search-page]').isVisible()).toBe(false);
  });
});
