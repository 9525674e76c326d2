/** A reader whose browser has a service worker, at a site that may be taken away from under her. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { copyOfSite, type Edition, ownSite, type OwnSite } from './own-site.ts';
import { DESK, expect, test as base } from './reader.ts';

export interface OfflineReader {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A reader in a fresh profile. `before` runs in every page before its own scripts. */
export type Arrive = (options?: BrowserContextOptions & { before?: () => void }) => Promise<OfflineReader>;

/** What a browser says when nobody answers is no trouble here; what a page or its policy does wrong is. */
const NETWORK = /net::ERR_|Failed to fetch|Failed to load resource|NetworkError|preload/;

export const test = base
  .extend('site', async ({}, { onCleanup }): Promise<OwnSite> => {
    const site = await ownSite(inject('site').folder);
    onCleanup(() => site.close());
    return site;
  })
  .extend('edition', async ({}, { onCleanup }): Promise<Edition> => {
    const edition = copyOfSite(inject('site').folder);
    onCleanup(() => edition.remove());
    return edition;
  })
  .extend('arrive', async ({ browser }, { onCleanup }): Promise<Arrive> => {
    const contexts: BrowserContext[] = [];
    const troubles: string[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(troubles, 'troubles that the browser had').toEqual([]);
    });
    return async ({ before, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: DESK,
        locale: 'vi-VN',
        serviceWorkers: 'allow',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      context.on('weberror', (error) => troubles.push(`script: ${String(error.error())}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && !NETWORK.test(message.text())) troubles.push(`console: ${message.text()}`);
      });
      if (before) await context.addInitScript(before);
      contexts.push(context);
      return { context, page: await context.newPage() };
    };
  });

/** Are these addresses among what the browser has saved? */
export const isSaved = (page: Page, ...addresses: string[]): Promise<boolean> =>
  page.evaluate(async (paths) => {
    const saved = await Promise.all(paths.map((path) => caches.match(path)));
    return saved.every((each) => each !== undefined);
  }, addresses);

/** Addresses of all that is saved, as far as they match. */
export const savedPaths = (page: Page, matching: RegExp): Promise<string[]> =>
  page.evaluate(async (pattern) => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests
      .map(({ url }) => url.slice(location.origin.length))
      .filter((path) => new RegExp(pattern).test(path))
      .sort();
  }, matching.source);

/** Opens a page and waits until it is saved together with the list that stands in for others. */
export async function read(page: Page, site: OwnSite, address: string): Promise<void> {
  await page.goto(site.url(address));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect.poll(() => isSaved(page, address.replace(/\?.*/, ''), '/da-luu/', '/icons.svg')).toBe(true);
}

export const copySays = (page: Page) => page.locator('[data-say]').innerText();

/** Presses the button on the page of saved pages, and waits until all is here. */
export async function saveAll(page: Page, site: OwnSite): Promise<void> {
  await page.goto(site.url('/da-luu/'));
  await page.locator('[data-wish="save-all"]').click();
  await expect.poll(() => copySays(page), { timeout: 20_000 }).toMatch(/^Đã lưu xong/);
}

/** The network was away and is back, as far as the page can tell. */
export const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

export const notice = (page: Page) => page.locator('.offline-notice');

export { expect };
