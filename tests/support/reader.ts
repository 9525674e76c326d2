/**
 * A reader with a browser: opens pages of the served site, and has no trouble with any of them. Whatever a browser
 * complains of (an error on the console, a blocked resource, a request to somebody else, a missing file, a script that
 * throws, a dialog) fails the test in which it happens.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1280, height: 900 } as const;

export interface Visit extends BrowserContextOptions {
  /** What the device remembers from earlier visits. */
  remembered?: Readonly<Record<string, string>>;
  /** Runs in every page before any of its own scripts. */
  before?: () => void;
  /** Milliseconds by which fonts come late, as on a bad line: otherwise it is chance whether text was drawn before. */
  fontDelay?: number;
  /** Milliseconds by which scripts come late. */
  scriptDelay?: number;
  /** Troubles that this test is about. */
  expected?: RegExp;
}

/** Opens a page of the site, by its address without the base. */
export type Open = (address: string, visit?: Visit) => Promise<Page>;

export const origin = inject('origin');

/** Where a page of the site is served. A file's address stays what it is. */
export const urlOf = (address: string): string =>
  address.startsWith('file:') ? address : origin + inject('site').base + address.replace(/^\//, '');

/** The path and query of the page that is open, without the site's base. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return `/${pathname.slice(inject('site').base.length)}${search}${hash}`;
}

function watch(context: BrowserContext, troubles: string[]): void {
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) troubles.push(`request to somebody else: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left behind gives up what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      troubles.push(`${request.failure()?.errorText}: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`script: ${String(error.error())}`));
  context.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

async function delay(context: BrowserContext, files: RegExp, milliseconds: number): Promise<void> {
  await context.route(files, async (route) => {
    await new Promise((later) => setTimeout(later, milliseconds));
    await route.continue();
  });
}

async function visitWith(
  browser: Browser,
  { remembered = {}, before, fontDelay, scriptDelay, expected, ...options }: Visit,
  troubles: string[],
) {
  const context = await browser.newContext({
    viewport: DESK,
    locale: 'vi-VN',
    // What the worker answers is seen by no route; the tests about it have a server and a reader of their own.
    serviceWorkers: 'block',
    ...options,
  });
  // Everything is on this machine: what has not come by then is not coming.
  context.setDefaultTimeout(8000);
  const own: string[] = [];
  watch(context, own);
  if (Object.keys(remembered).length > 0) {
    await context.addInitScript((entries) => {
      // The empty page that a new tab begins with has no storage.
      if (!location.protocol.startsWith('http')) return;
      for (const [key, value] of entries) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    }, Object.entries(remembered));
  }
  if (before !== undefined) await context.addInitScript(before);
  if (fontDelay !== undefined) await delay(context, /\.woff2$/, fontDelay);
  if (scriptDelay !== undefined) await delay(context, /\.js$/, scriptDelay);
  return {
    context,
    async leave() {
      await context.close();
      troubles.push(...own.filter((trouble) => expected?.test(trouble) !== true));
    },
  };
}

/** `test` with a reader: `browser` is launched once a file, `open` gives a page in a fresh profile. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
    const troubles: string[] = [];
    const visits: { leave: () => Promise<void> }[] = [];
    onCleanup(async () => {
      for (const visit of visits) await visit.leave();
      expect(troubles, 'troubles that the browser had').toEqual([]);
    });
    return async (address, options = {}) => {
      const visit = await visitWith(browser, options, troubles);
      visits.push(visit);
      const page = await visit.context.newPage();
      await page.goto(urlOf(address), { waitUntil: 'load' });
      return page;
    };
  });

export { expect };
