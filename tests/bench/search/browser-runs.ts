/** What is measured in the browser without the site's own pages: the engines side by side, in one page of a served site. */
import type { Browser, Page, Request } from 'playwright-core';
import type { Bench, EngineName } from './engines.ts';

export const ENGINES: readonly EngineName[] = ['ours', 'stock', 'minisearch', 'flexsearch'];
export const RATES = [1, 6] as const;
export type Rate = (typeof RATES)[number];

/** Slows the page's main thread down so many times. */
export async function slowDown(page: Page, rate: Rate): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function benchPage<T>(browser: Browser, origin: string, act: (page: Page) => Promise<T>): Promise<T> {
  // WebAssembly, which stock Pagefind needs, is not in the policy of the site.
  const page = await browser.newPage({ bypassCSP: true });
  try {
    await page.goto(`${origin}/bench/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return await act(page);
  } finally {
    await page.close();
  }
}

/** The first addresses that an engine gives for each query. */
export const foundBy = (browser: Browser, origin: string, name: EngineName, queries: readonly string[]) =>
  benchPage(browser, origin, (page) =>
    page.evaluate(([engine, list]) => globalThis.bench.found(engine, list), [name, queries] as const),
  );

/** What a rival gives, or nothing where it fails, which the tables say: stock Pagefind traps on a large site. */
export async function unlessItFails<T>(name: EngineName, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (name === 'ours') throw error;
    process.stderr.write(`${name} fails: ${String(error).split('\n')[0]}\n`);
    return undefined;
  }
}

/** In place of a number. */
export const FAILS = 'fails';

export type EngineTimes = Awaited<ReturnType<Bench['times']>>;

export const timesOf = (browser: Browser, origin: string, name: EngineName, rate: Rate, queries: readonly string[]) =>
  benchPage(browser, origin, async (page) => {
    await slowDown(page, rate);
    return page.evaluate(([engine, list]) => globalThis.bench.times(engine, list), [name, queries] as const);
  });

export interface Weight {
  bytes: number;
  requests: number;
}

/** Counts what a page fetches while something is done with it. @param counts tells by its address whether a file counts */
export async function weightOf(
  page: Page,
  counts: (path: string) => boolean,
  act: () => Promise<void>,
): Promise<Weight> {
  const sizes: Promise<number>[] = [];
  // As the server says: the sizes that the browser tells of many small answers at once come out below nothing.
  const sizeOf = async (request: Request) => Number(await (await request.response())?.headerValue('content-length'));
  const note = (request: Request) => {
    if (counts(new URL(request.url()).pathname)) sizes.push(sizeOf(request));
  };
  page.on('requestfinished', note);
  await act();
  page.off('requestfinished', note);
  const all = await Promise.all(sizes);
  return { bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length };
}

/** What stock Pagefind fetches for each query of a visit and its first five results; without any interface. */
export const stockWeights = (browser: Browser, origin: string, queries: readonly string[]) =>
  benchPage(browser, origin, async (page) => {
    const isStock = (path: string) => path.startsWith('/bench/stock/');
    const weights: Weight[] = [];
    for (const query of queries) {
      const act = () => page.evaluate((asked) => globalThis.bench.visit('stock', asked), query);
      weights.push(await weightOf(page, isStock, act));
    }
    return weights;
  });
