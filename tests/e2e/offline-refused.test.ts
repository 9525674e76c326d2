/** A browser that keeps nothing, or has no room: the site stays what it is, and who asked is told. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { copySays, expect, test } from '#tests/support/offline-reader.ts';
import type { OwnSite } from '#tests/support/own-site.ts';

const UNSUPPORTED = /^Trình duyệt này không cho lưu trang trên máy/;

/** Reads, filters, searches. */
async function useSite(page: Page, site: OwnSite): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await page.goto(site.url('/mo-hinh/lam-choi-dot/'));
    expect(await page.locator('h1').innerText()).toContain('chổi đót');
    await page.locator('.comfort select').selectOption('dark');
    await page.goto(site.url('/mo-hinh/?linh-vuc=kinh-te'));
    await page.locator('[data-chips] [data-filter]').waitFor();
    await page.goto(site.url('/tim-kiem/?q=duong+tu+quan'));
    await page.locator('[data-search-results] li').first().waitFor();
    expect(await page.locator('.saved-note').count()).toBe(0);
  }
}

const FULL = "throw new DOMException('no room', 'QuotaExceededError')";

describe('a browser that keeps nothing', () => {
  test('since it lets no store be opened', async ({ arrive, site }) => {
    site.prelude = `for (const name of ['open', 'match', 'has', 'keys', 'delete']) caches[name] = () => Promise.reject(new DOMException('no', 'SecurityError'));`;
    const { page } = await arrive();
    await useSite(page, site);
    await page.goto(site.url('/da-luu/'));
    await expect.poll(() => copySays(page)).toMatch(UNSUPPORTED);
    expect(await page.locator('[data-choices] button').count()).toBe(0);
  });

  test('since it refuses the worker', async ({ arrive, site }) => {
    const { page } = await arrive({
      before: () => {
        if ('serviceWorker' in navigator)
          navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      },
    });
    await useSite(page, site);
    await page.goto(site.url('/da-luu/'));
    await expect.poll(() => copySays(page)).toMatch(UNSUPPORTED);
  });

  test('since it knows no workers', async ({ arrive, site }) => {
    const { page } = await arrive({
      before: () => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      },
    });
    await useSite(page, site);
    await page.goto(site.url('/da-luu/'));
    await expect.poll(() => copySays(page)).toMatch(UNSUPPORTED);
  });

  test('since it runs no scripts, which the page says', async ({ arrive, site }) => {
    const { page } = await arrive({ javaScriptEnabled: false });
    await page.goto(site.url('/da-luu/'));
    const text = await page.locator('main').innerText();
    expect(text).toContain('Trình duyệt không bật JavaScript nên không lưu được trang trên máy.');
    expect(text).not.toContain('Cả trang web trên máy này');
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});

describe('a device without room', () => {
  test('reads as before, and is told so when it wants the whole site', async ({ arrive, site }) => {
    site.prelude = `Cache.prototype.put = async () => { ${FULL}; };`;
    const { page } = await arrive();
    await useSite(page, site);
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]').click();
    await expect.poll(() => copySays(page)).toBe('Máy hết chỗ trống. Trang web vẫn xem bình thường khi có mạng.');
    await useSite(page, site);
  });

  test('keeps what it has when the room ends half-way, and goes on when there is room again', async ({
    arrive,
    site,
  }) => {
    site.prelude = `
      const put = Cache.prototype.put;
      let room = 30;
      Cache.prototype.put = function (...all) {
        if (self.noLimit !== true && String(all[0]).includes('/pagefind/') && (room -= 1) < 0) ${FULL};
        return put.apply(this, all);
      };`;
    const { context, page } = await arrive();
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]').click();
    await expect.poll(() => copySays(page)).toBe('Máy hết chỗ trống. Trang web vẫn xem bình thường khi có mạng.');
    await useSite(page, site);
    await context.serviceWorkers()[0]?.evaluate(() => Object.assign(globalThis, { noLimit: true }));
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]', { hasText: 'Tải tiếp' }).click();
    await expect.poll(() => copySays(page), { timeout: 20_000 }).toMatch(/^Đã lưu xong/);
  });

  test('is told beforehand where the browser knows that the room will not do', async ({ arrive, site }) => {
    const { page } = await arrive({
      before: () => {
        // The empty page that a new tab begins with has no storage.
        if (location.protocol === 'http:')
          navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 0 });
      },
    });
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]').click();
    await expect.poll(() => copySays(page)).toBe('Máy hết chỗ trống. Trang web vẫn xem bình thường khi có mạng.');
    expect([...site.hits.keys()].filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  });
});
