import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe } from 'vitest';
import { expect, test } from '#tests/support/reader.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const box = (page: Page) => page.locator('main input[name="q"]');
const search = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

// As a phone gets it: what is packed comes as it is, what is plain text a host sends as brotli.
describe('what a search weighs', () => {
  const FURNITURE = /\/$|ComfortBar|preload-helper|\.woff2|\.svg|\.css|webmanifest/;

  const weightOf = (body: Buffer) =>
    body[0] === 0x1f && body[1] === 0x8b ? body.length : brotliCompressSync(body).length;

  /** Kilobytes of what the search fetched, until nothing more comes. */
  async function weigh(page: Page, act: () => Promise<void>): Promise<number> {
    const weights = new Map<string, Promise<number>>();
    const note = (response: Response) => {
      const { pathname } = new URL(response.url());
      if (!FURNITURE.test(pathname)) weights.set(pathname, response.body().then(weightOf));
    };
    page.on('response', note);
    await act();
    await page.waitForLoadState('networkidle');
    page.off('response', note);
    return (await Promise.all(weights.values())).reduce((total, weight) => total + weight, 0) / 1024;
  }

  test.for(['duong tu quan', 'chi bộ 4 tốt', 'chooir ddots', 'lam sao giup cac cu gia neo don'])(
    'is at most 60 KB the first time, with nothing but the site’s own script: %s',
    async (query, { open }) => {
      const page = await open('/gioi-thieu/');
      const weight = await weigh(page, async () => {
        await page.goto(new URL(search(query), page.url()).href);
        await results(page).first().waitFor();
      });
      expect(weight).toBeGreaterThan(20);
      expect(weight).toBeLessThanOrEqual(60);
    },
  );

  test.for(['ca phe', 'tu sach', 'giam sat'])('is at most 10 KB after that: %s', async (query, { open }) => {
    const page = await open(search('chổi đót'));
    await results(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const weight = await weigh(page, async () => {
      await box(page).fill(query);
      await page.waitForURL(new RegExp(query.replace(' ', '\\+')));
      await results(page).first().waitFor();
    });
    expect(weight).toBeLessThanOrEqual(10);
  });

  test('is nothing before somebody searches', async ({ open }) => {
    const page = await open('/gioi-thieu/');
    const weight = await weigh(page, async () => {
      await page.goto(new URL('/mo-hinh/lam-choi-dot/', page.url()).href);
    });
    expect(weight).toBe(0);
  });
});
