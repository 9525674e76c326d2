/** The indexed pages as plain records, for engines that are fed with such: the texts are those that our index has. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BOUNDARY } from '#vietnamese/search-swap.ts';

export interface SearchDocument {
  id: number;
  url: string;
  title: string;
  names: string;
  about: string;
  text: string;
}

interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

async function fragments(folder: string): Promise<Map<string, Fragment>> {
  const found = new Map<string, Fragment>();
  for await (const name of glob('fragment/*.pf_fragment', { cwd: folder })) {
    const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    found.set(fragment.url, fragment);
  }
  return found;
}

/** The texts of an index's pages. */
export const textsOf = async (folder: string) => [...(await fragments(folder)).values()].map(({ content }) => content);

const names = (list = '') => list.replaceAll(BOUNDARY, '').replace(/\s+/g, ' ').trim();

/** @param ours folder of our index; @param stock of one made without our cuts, which has names and places too */
export async function documentsOf(ours: string, stock: string): Promise<SearchDocument[]> {
  const records = await fragments(stock);
  const urls = [...(await fragments(ours))].sort(([a], [b]) => (a < b ? -1 : 1));
  return urls.map(([url, { content, meta }], id) => {
    const record = records.get(url)?.meta ?? {};
    const title = meta['title'] ?? '';
    return { id, url, title, names: names(record['names']), about: names(record['about']), text: content };
  });
}
