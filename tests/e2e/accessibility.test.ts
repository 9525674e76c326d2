import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { field, KIT, openBuilder } from '#tests/support/paper-desk.ts';
import { expect, PHONE, test } from '#tests/support/reader.ts';

/** Every page that the sitemap tells of, and the one for addresses that lead nowhere. */
const { folder, base } = inject('site');
const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url]) => `/${new URL(url ?? '').pathname.slice(base.length)}`,
);
/** The sheets of a pack are hidden from search engines; one of each stands for all. */
const pack = ['', 'loa/', 'the-ke-chuyen/', 'the-a6/', 'ap-phich/'].map(
  (sheet) => `/mo-hinh/lam-choi-dot/truyen-thong/${sheet}`,
);
const addresses = [...listed, '/404.html', ...pack];

interface Excuse {
  rule: string;
  where: RegExp;
  reason: string;
}

/** What axe says and is not so, each with its reason. */
const excuses: readonly Excuse[] = [
  {
    rule: 'label-content-name-mismatch',
    where: /^button\[data-step="-?1"\]$/,
    reason: 'A− and A+ are signs, not words to be spoken (WCAG 2.5.3 leaves signs out); their names say what they do.',
  },
];

async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  // Without a list of rules axe leaves its experimental and its best-practice ones as they are set: the latter run.
  const { violations: found } = await (rules === undefined ? builder : builder.withRules([...rules])).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target, failureSummary }) => ({ where: target.join(' '), why: failureSummary?.split('\n')[1]?.trim() }))
      .filter(({ where }) => !excuses.some((excuse) => excuse.rule === id && excuse.where.test(where)))
      .map(({ where, why }) => `${id} (${help}) at ${where}: ${why}`),
  );
}

/** Puts on another theme as the page itself does, and waits until its colours are there. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.locator('.comfort select').selectOption(theme);
  await page.waitForFunction(() =>
    [...document.styleSheets].every((sheet) => sheet.href === null || sheet.cssRules.length >= 0),
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

describe('a page of the sitemap', () => {
  test.concurrent.for(addresses)(
    'keeps every rule of accessibility, and its contrast in all three themes: %s',
    async (address, { open }) => {
      const page = await open(address);
      // Quoted words and answers that are folded away are read as well.
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')),
      );
      const light = await violations(page);
      await dress(page, 'dark');
      const dark = await violations(page, ['color-contrast']);
      await dress(page, 'contrast');
      const contrast = await violations(page, ['color-contrast']);
      expect({ light, dark, contrast }).toEqual({ light: [], dark: [], contrast: [] });
    },
  );
});

describe('a page on a phone', () => {
  const templates = [
    '/',
    '/mo-hinh/',
    '/mo-hinh/dang-vien-diu-dat-quan-chung/',
    '/mo-hinh/lam-choi-dot/nhan-rong/',
    '/mo-hinh/lam-choi-dot/truyen-thong/',
    '/mo-hinh/lam-choi-dot/truyen-thong/loa/',
    '/nhan-rong/',
    '/tim-kiem/',
  ];

  test.concurrent.for(templates)(
    'keeps every rule with its menu and its filters open, and has room for thumbs: %s',
    async (address, { open }) => {
      const page = await open(address, { viewport: PHONE, hasTouch: true });
      const filters = page.locator('[data-open-filters]');
      if (await filters.isVisible()) await filters.click();
      await page.locator('header summary').click();
      expect(await violations(page)).toEqual([]);
      // Links within a sentence may be as high as their line; what stands alone may not.
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, select, summary, nav a, a.btn, input:not([type=checkbox]), label.tick',
          ),
        ]
          .filter((element) => element.checkVisibility() && !element.closest('.skip'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height < 43.5)
          .map(
            ({ element, box }) =>
              `${element.tagName.toLowerCase()}.${element.className} “${element.innerText?.trim().slice(0, 30)}” ${Math.round(box.height)} px`,
          ),
      );
      expect(small).toEqual([]);
    },
  );
});

describe('the builder of papers', () => {
  test('keeps every rule with all of it open, a fault told and a question asked, in all three themes', async ({
    open,
  }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await field(page, 'Người phụ trách (chức danh)').fill('Nguyễn Văn Mẫu');
    await page.getByText('Gửi phiếu báo đã làm theo').click();
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', '')),
    );
    for (const place of ['.drafts', '#phieu'])
      await page.locator(place).getByRole('button', { name: 'Xóa', exact: true }).click();
    const light = await violations(page);
    await dress(page, 'dark');
    const dark = await violations(page, ['color-contrast']);
    await dress(page, 'contrast');
    const contrast = await violations(page, ['color-contrast']);
    expect({ light, dark, contrast }).toEqual({ light: [], dark: [], contrast: [] });
  });

  test('keeps every rule on a phone, and has room for thumbs', async ({ open }) => {
    const page = await open(KIT, { viewport: PHONE, hasTouch: true });
    await openBuilder(page);
    await page.getByText('Sửa bước 1', { exact: true }).click();
    expect(await violations(page)).toEqual([]);
    const small = await page
      .locator('[data-papers]')
      .locator('button, select, summary, textarea, input:not([type=checkbox], [type=file]), label.tick, label.btn')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
          .map((each) => `${each.tagName} ${each.textContent?.slice(0, 30)} ${each.getBoundingClientRect().height}`),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(PHONE.width);
  });
});

describe('a search with results', () => {
  test('keeps every rule', async ({ open }) => {
    const page = await open('/tim-kiem/?q=duong+tu+quan');
    await page.locator('[data-search-results] li').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('a list that is filtered', () => {
  test('keeps every rule, also where nothing is left', async ({ open }) => {
    for (const query of ['linh-vuc=kinh-te&sap-xep=name', 'linh-vuc=kinh-te&nam=1999&co-gi=danh-gia']) {
      const page = await open(`/mo-hinh/?${query}`);
      expect(await violations(page)).toEqual([]);
    }
  });
});

test('there are as many pages to look at as the site has', () => {
  expect(addresses.length).toBeGreaterThan(100);
});
