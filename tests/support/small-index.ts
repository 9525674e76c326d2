/** A real index of a few made-up pages, kept in memory, and the search over it. */
import { createIndex } from 'pagefind';
import { openIndex } from '#client/search/index/site-index.ts';
import { createSearch } from '#client/search/search.ts';
import type { Equivalents } from '#client/search/equivalents.ts';
import { readPagefind } from '#integrations/pagefind-output.ts';
import { indexFiles } from '#integrations/search-parts.ts';
import { swapForIndex } from '#vietnamese/search-swap.ts';
import { BOUNDARY } from '#vietnamese/search-swap.ts';

export interface SmallPage {
  url: string;
  title: string;
  text: string;
  names?: readonly string[];
  kind?: string;
}

/** @param online tells whether pages' files can be had, each time that one is asked for */
export async function smallIndex(pages: readonly SmallPage[], online = () => true) {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const { url, title, text, names = [], kind = 'mo-hinh' } of pages) {
    const { errors } = await index.addCustomRecord({
      url,
      content: swapForIndex(`${title}. ${text}`),
      language: 'vi',
      meta: {
        title: swapForIndex(title),
        names: swapForIndex([BOUNDARY, title, BOUNDARY, ...names.flatMap((name) => [name, BOUNDARY])].join(' ')),
      },
      filters: { loai: [kind] },
    });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  const { files } = await index.getFiles();
  const byPath = indexFiles(readPagefind(files), new Map());
  return openIndex((path) => {
    if (path.startsWith('fragment/') && !online()) return Promise.reject(new Error('offline'));
    const content = byPath.get(path);
    return content === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(new Uint8Array(content));
  });
}

export async function smallSearch(pages: readonly SmallPage[], equivalents: Equivalents = []) {
  const index = await smallIndex(pages);
  const search = createSearch(index, equivalents);
  return {
    index,
    ...search,
    async found(query: string, literally = false): Promise<string[]> {
      const answer = await search.ask(query, literally);
      return Promise.all(answer.pages.map(async ({ page }) => (await index.fragment(page)).url));
    },
  };
}
