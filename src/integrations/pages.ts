/** The built pages, for the hooks that look at them or write them again. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { forEditors } from '#routes';

export interface BuiltPage {
  /** Path of the file in the output folder: `mo-hinh/lam-choi-dot/index.html`. */
  file: string;
  /** Root-absolute address without the site's base: `/mo-hinh/lam-choi-dot/`. */
  address: string;
  html: string;
}

/** Every HTML page of the site's readers under the output folder, in the order of their paths. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder })))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !forEditors(file))
    .sort();
  return someAtATime(files, async (file) => ({
    file,
    address: `/${file.replace(/index\.html$/, '')}`,
    html: await readFile(join(folder, file), 'utf8'),
  }));
}

/** Does it for all, in their order: a large site has more files than a process may hold open. */
export function someAtATime<Item, Made>(items: readonly Item[], make: (item: Item) => Promise<Made>): Promise<Made[]> {
  return Readable.from(items).map(make, { concurrency: 64 }).toArray() as Promise<Made[]>;
}
