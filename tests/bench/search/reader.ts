/** A reader who types into the site's own search page: how long until what was found can be seen, and what it weighs. */
import type { Browser, Page } from 'playwright-core';
import { searchWords } from '#words/search.ts';
import { type Rate, slowDown, type Weight, weightOf } from './browser-runs.ts';

/** Milliseconds between two letters of somebody who types on a phone. */
const BETWEEN_LETTERS = 150;
const LONGEST = 30_000;

/** In the page: when each text was typed, and how long afterwards its results were drawn. */
interface Watch {
  typed: Map<string, number>;
  drawn: Map<string, number>;
}

declare global {
  var watch: Watch;
}

async function openSearchPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${origin}/tim-kiem/`, { waitUntil: 'networkidle' });
  await page.evaluate((loading) => {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const shown = document.querySelectorAll('[data-search-results], [data-search-status]');
    globalThis.watch = { typed: new Map(), drawn: new Map() };
    const { typed, drawn } = globalThis.watch;
    input?.addEventListener('input', ({ timeStamp }) => typed.set(input.value, timeStamp), { capture: true });
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-search-status]')?.textContent === loading) return;
      const query = new URLSearchParams(location.search).get('q') ?? '';
      const began = typed.get(query);
      typed.delete(query);
      // After the next frame, what it draws included.
      if (began !== undefined)
        requestAnimationFrame(() => setTimeout(() => drawn.set(query, performance.now() - began)));
    });
    for (const element of shown) observer.observe(element, { childList: true });
  }, searchWords['search.loading']);
  return page;
}

const box = (page: Page) => page.locator('main input[name="q"]');

const drawn = (page: Page, query: string) =>
  page.waitForFunction((each) => globalThis.watch.drawn.has(each), query, { timeout: LONGEST });

export interface TypingTimes {
  /** After the last letter of each query. */
  last: number[];
  /** After every letter whose results were drawn before they were out of date. */
  letters: number[];
}

/** Each query is put in but for its last word, which is typed letter by letter. */
export async function typingTimes(
  browser: Browser,
  origin: string,
  rate: Rate,
  queries: readonly string[],
): Promise<TypingTimes> {
  const page = await openSearchPage(browser, origin);
  const times: TypingTimes = { last: [], letters: [] };
  await slowDown(page, rate);
  for (const query of queries) {
    const word = query.slice(query.lastIndexOf(' ') + 1);
    const before = query.slice(0, query.length - word.length);
    await page.evaluate(() => globalThis.watch.drawn.clear());
    await box(page).fill(before);
    if (before !== '') await drawn(page, before);
    await page.evaluate(() => globalThis.watch.drawn.clear());
    await box(page).pressSequentially(word, { delay: BETWEEN_LETTERS });
    await drawn(page, query);
    const after = await page.evaluate(() => [...globalThis.watch.drawn]);
    times.letters.push(...after.map(([, time]) => time));
    times.last.push(new Map(after).get(query) ?? Number.NaN);
  }
  await page.context().close();
  return times;
}

/** What the search page fetches for each query of a visit, its own script and the first results included. */
export async function pageWeights(browser: Browser, origin: string, queries: readonly string[]): Promise<Weight[]> {
  const page = await openSearchPage(browser, origin);
  const weights: Weight[] = [];
  for (const query of queries) {
    const act = async () => {
      await box(page).fill(query);
      await drawn(page, query);
      await page.waitForTimeout(BETWEEN_LETTERS);
    };
    weights.push(await weightOf(page, () => true, act));
  }
  await page.context().close();
  return weights;
}
