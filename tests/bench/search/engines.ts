/** The engines side by side in one page, for the browser: what each finds, and how long it takes without any interface. */
import { routes } from '#routes';
import { openIndex } from '#client/search/index/site-index.ts';
import { createSearch } from '#client/search/search.ts';
import type { Equivalents } from '#client/search/equivalents.ts';
import { rivals, type RivalName } from './rivals.ts';

/** Finds, and tells the addresses of the first that were found. */
export type Ask = (query: string) => Promise<(most: number) => Promise<string[]>>;

export type EngineName = 'ours' | 'stock' | RivalName;

/** What Pagefind's own runtime gives, as far as it is used. */
interface Stock {
  createInstance(options: object): {
    search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
  };
}

const bytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer());
const text = async (path: string) => (await fetch(path)).text();

async function ours(): Promise<Ask> {
  const equivalents = JSON.parse(await text(routes.equivalents())) as Equivalents;
  const index = await openIndex((path) => bytes(routes.searchIndex() + path));
  const { ask } = createSearch(index, equivalents);
  return async (query) => {
    const { pages } = await ask(query);
    return (most) => Promise.all(pages.slice(0, most).map(async ({ page }) => (await index.fragment(page)).url));
  };
}

/** Without its worker, which answers later and whose time a slowed-down page does not tell. */
async function stock(): Promise<Ask> {
  const { createInstance } = (await import(new URL('stock/pagefind.js', location.href).href)) as Stock;
  const { search } = createInstance({
    basePath: new URL('stock/', location.href).pathname,
    baseUrl: '/',
    noWorker: true,
  });
  return async (query) => {
    const { results } = await search(query);
    return (most) => Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
  };
}

async function rival(name: RivalName): Promise<Ask> {
  const [built, urls] = await Promise.all([text(`${name}.json`), text('urls.json')]);
  const find = await rivals[name].open(built);
  const addresses = JSON.parse(urls) as readonly string[];
  return async (query) => {
    const found = find(query, 1000);
    return async (most) => found.slice(0, most).map((id) => addresses[id] ?? '');
  };
}

const engines: Readonly<Record<EngineName, () => Promise<Ask>>> = {
  ours,
  stock,
  minisearch: () => rival('minisearch'),
  flexsearch: () => rival('flexsearch'),
};
/** These load their index as they go: what they have loaded must not help the next query. */
const LOADS: readonly EngineName[] = ['ours', 'stock'];
const MOST = 10;

const visits: Partial<Record<EngineName, Ask>> = {};

const bench = {
  /** The first addresses for each query, each as if it were the first of a visit. */
  async found(name: EngineName, queries: readonly string[]): Promise<string[][]> {
    const found: string[][] = [];
    let ask = await engines[name]();
    for (const query of queries) {
      if (LOADS.includes(name)) ask = await engines[name]();
      found.push(await (await ask(query))(MOST));
    }
    return found;
  },
  /** Milliseconds for each query: the first time that it is asked in a visit, and once more when all is loaded. */
  async times(name: EngineName, queries: readonly string[]): Promise<{ first: number[]; again: number[] }> {
    const ask = await engines[name]();
    const pass = async () => {
      const times: number[] = [];
      for (const query of queries) {
        const began = performance.now();
        await ask(query);
        times.push(performance.now() - began);
      }
      return times;
    };
    return { first: await pass(), again: await pass() };
  },
  /** One more query of a visit, with its first results. */
  async visit(name: EngineName, query: string): Promise<void> {
    const ask = (visits[name] ??= await engines[name]());
    await (
      await ask(query)
    )(5);
  },
};

export type Bench = typeof bench;

declare global {
  var bench: Bench;
}

globalThis.bench = bench;
