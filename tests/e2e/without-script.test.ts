import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from '#tests/support/reader.ts';

const off = { javaScriptEnabled: false } as const;

/** What the page says to readers without a script. */
const explanation = (page: Page) => page.locator('main noscript p').locator('visible=true').first().innerText();

describe('a reader whose browser runs no script', () => {
  test.for([
    ['/mo-hinh/', 25],
    ['/chi-bo-lam-mau/', 5],
    ['/tin-tuc/', 5],
  ] as const)('finds the list complete, and is told why it has no filters: %s', async ([address, total], { open }) => {
    const page = await open(address, off);
    expect(await page.locator('[data-items] > li').locator('visible=true').count()).toBe(total);
    expect(await explanation(page)).toBe(
      `Trang đang hiện đủ ${total} mục. Trình duyệt không bật JavaScript nên không lọc được tại chỗ.`,
    );
    expect(await page.locator('.facets').isVisible()).toBe(false);
  });

  test('finds the ledger complete', async ({ open }) => {
    const page = await open('/nhan-rong/', off);
    const all = page.locator('[data-ledger] [data-facets]');
    expect(await all.locator('visible=true').count()).toBe(await all.count());
    expect(await page.locator('.ledger-filters').isVisible()).toBe(false);
  });

  test('is offered no button that would do nothing', async ({ open }) => {
    for (const address of ['/', '/mo-hinh/', '/mo-hinh/lam-choi-dot/', '/mo-hinh/lam-choi-dot/nhan-rong/']) {
      const page = await open(address, off);
      const buttons = await page.locator('button[type="button"]').locator('visible=true').allInnerTexts();
      expect(buttons, address).toEqual([]);
    }
  });

  test('opens the rest of the menu all the same', async ({ open }) => {
    const page = await open('/', off);
    await page.locator('header summary').click();
    await page.locator('header details a').locator('visible=true').filter({ hasText: 'Văn bản' }).click();
    await page.waitForURL(/\/van-ban\/$/);
  });

  test('is led by the search box to a page with everything on it', async ({ open }) => {
    const page = await open('/', off);
    await page.locator('main input[name="q"]').fill('choi dot');
    await page.locator('main form[role="search"] button').click();
    await page.waitForURL(/\/tim-kiem\/\?q=choi\+dot$/);
    expect(await explanation(page)).toContain('Trình duyệt không bật JavaScript nên không tìm được tại chỗ.');
    await page.locator('main a[href$="/mo-hinh/lam-choi-dot/"]').click();
    await page.waitForURL(/\/lam-choi-dot\/$/);
  });

  test('reads the steps and prints the kit’s checklist', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/nhan-rong/', off);
    expect(await page.locator('[data-checklist] input').first().isVisible()).toBe(true);
  });
});
