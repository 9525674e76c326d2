import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

const results = (page: Page) => page.locator('[data-search-results] li');
const status = (page: Page) => page.locator('[data-search-status]').innerText();

describe('a reader who searches', () => {
  test('finds “đường tự quản” by typing it without marks, and opens it', async ({ open }) => {
    const page = await open('/');
    await page.locator('main input[name="q"]').fill('duong tu quan');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=duong\+tu\+quan$/);
    await results(page).first().waitFor();
    expect(await status(page)).toMatch(/^\d+ kết quả cho “duong tu quan”$/);
    const found = results(page).locator('a', { hasText: 'Đoạn đường Thanh niên tự quản' });
    await found.first().click();
    await page.waitForURL(/\/mo-hinh\/doan-duong-thanh-nien-tu-quan\//);
    expect(await page.locator('h1').innerText()).toContain('Đoạn đường');
  });

  test('sees the letters of her own language in what is found, and what matched', async ({ open }) => {
    const page = await open('/tim-kiem/?q=duong+tu+quan');
    await results(page).first().waitFor();
    const text = (await results(page).allInnerTexts()).join('\n');
    expect(text).not.toMatch(/[ďĎ]/);
    expect(text).toMatch(/đường/);
    expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
  });

  test('finds the same with all the marks', async ({ open }) => {
    const page = await open('/tim-kiem/?q=đường+tự+quản');
    await results(page).first().waitFor();
    expect(await results(page).first().innerText()).toMatch(/tự quản/);
  });

  test('keeps the words in the box, to mend them', async ({ open }) => {
    const page = await open('/tim-kiem/?q=chổi+đót');
    await results(page).first().waitFor();
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('chổi đót');
  });

  test('is told kindly where nothing is found, and still has the whole list', async ({ open }) => {
    const page = await open('/tim-kiem/?q=xyzzyqwk');
    await expect.poll(() => status(page)).toMatch(/^Chưa tìm thấy “xyzzyqwk”/);
    expect(await page.locator('main a[href$="/mo-hinh/lam-choi-dot/"]').isVisible()).toBe(true);
  });

  test('is told what happened where the search cannot be loaded', async ({ open }) => {
    const page = await open('/tim-kiem/', { expected: /pagefind/ });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${page.url()}?q=choi+dot`);
    await expect
      .poll(() => status(page))
      .toMatch(/^Chưa tải được dữ liệu tìm kiếm\. Vẫn xem được danh sách đầy đủ bên dưới\./);
  });

  test('takes what was typed for words, not for the page’s own language', async ({ open }) => {
    const page = await open(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect.poll(() => status(page)).toMatch(/“<img src=x onerror=alert\(1\)>”/);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('reaches the search with a thumb, on a phone', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', { viewport: PHONE });
    await page.locator('nav.dock a', { hasText: 'Tìm' }).click();
    await page.waitForURL(/\/tim-kiem\/$/);
    expect(await page.locator('main input[name="q"]').isVisible()).toBe(true);
  });
});

// What Pagefind's index of these texts weighs as it is; 150 KB, 80 without the wasm, is the goal of the search's own layer.
describe('the first search', () => {
  test.for(['duong tu quan', 'chi bộ 4 tốt', 'đảng viên'])(
    'sends at most 180 KB, of which at most 110 KB is no wasm: %s',
    async (query, { open }) => {
      const page = await open('/tim-kiem/');
      const weights = new Map<string, number>();
      page.on('response', async (response) => {
        const { pathname } = new URL(response.url());
        if (!pathname.includes('/pagefind/')) return;
        const body = await response.body();
        // The index comes packed; what is plain text a host sends as brotli.
        weights.set(pathname, body[0] === 0x1f && body[1] === 0x8b ? body.length : brotliCompressSync(body).length);
      });
      await page.goto(`${page.url()}?q=${encodeURIComponent(query)}`);
      await results(page).first().waitFor();
      const sum = (matching: (path: string) => boolean) =>
        [...weights].reduce((total, [path, weight]) => (matching(path) ? total + weight : total), 0);
      const kilobytes = { total: sum(() => true) / 1024, data: sum((path) => !path.includes('wasm')) / 1024 };
      expect(kilobytes.data).toBeLessThanOrEqual(110);
      expect(kilobytes.total).toBeLessThanOrEqual(180);
    },
  );
});
