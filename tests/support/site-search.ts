/** The search of a built site, in Node: the same modules that the browser runs, reading the index from its folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex, type SiteIndex } from '#client/search/index/site-index.ts';
import { createSearch, type Search } from '#client/search/search.ts';
import type { Equivalents } from '#client/search/equivalents.ts';

export interface SiteSearch extends Search {
  index: SiteIndex;
  /** Addresses of what is found, best first. */
  addresses(query: string, most?: number): Promise<string[]>;
}

export async function siteSearch(folder: string): Promise<SiteSearch> {
  const index = await openIndex(async (path) => new Uint8Array(readFileSync(join(folder, 'pagefind', path))));
  const list = readFileSync(join(folder, 'tim-kiem/tu-cung-nghia.json'), 'utf8');
  const search = createSearch(index, JSON.parse(list) as Equivalents);
  return {
    ...search,
    index,
    async addresses(query, most = 10) {
      const { pages } = await search.ask(query);
      return Promise.all(pages.slice(0, most).map(async ({ page }) => (await index.fragment(page)).url));
    },
  };
}
