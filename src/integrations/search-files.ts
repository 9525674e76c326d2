/**
 * The Pagefind index of pages, read by client/search. The indexer gets a copy with some letters and words swapped
 * (vietnamese/search-swap.ts); what is read from the index is swapped back.
 */
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { swapForIndex } from '#vietnamese/search-swap.ts';
import { pack, unpack } from './packed-file.ts';
import type { BuiltPage } from './pages.ts';
import { cutIndex } from './search-parts.ts';
import { steadyFilters } from './steady-filters.ts';

/**
 * What stands round the matter of a page: source boxes and quotes (the words of the same figures once more), facts that
 * the page's record tells already, headings and labels that every entry has. Indexed, it would make the first search
 * half as heavy again and find nothing new.
 */
const FURNITURE =
  '.entry h2, .entry dt, .facts, .tree, .silent, .sources, .who, .suggestion, .meta, .pill, .from, .notes, .notice, .act, sup, .print-foot';
/** Of the standing pages the headings are enough to find them by. */
const STANDING = '.prose.section p, .prose.section li, .prose.section td';

/** Left of the bundle: the index. Its reader is our own. */
const UNUSED = [
  'pagefind-entry.json',
  'pagefind.js',
  'pagefind-worker.js',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.en.pagefind',
  'wasm.unknown.pagefind',
];

/** The indexer would take the address of a page's first picture for a text. */
const PICTURES = /<img\b[^>]*>/g;

/** Where a line may not break is nothing to the search. */
const UNBROKEN = /\u00a0/g;

/** Texts of the page, and the attributes of its record; tags and other attributes are no text. */
const swapTexts = (html: string) =>
  html
    .replace(PICTURES, '')
    .replace(UNBROKEN, ' ')
    .replace(/>[^<]+|\sdata-pagefind-meta="[^"]*"/g, (text) => swapForIndex(text));

/** A result shows it, no search looks for it: as a value of Pagefind's it would be indexed. */
const DATE = /<search-record\b[^>]* data-date="([^"]*)"/;

/** The table of contents has a name that is known beforehand: a round trip less on a slow line. */
const CONTENTS = 'pagefind.pf_meta';

interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

export const isIndexed = ({ html }: BuiltPage) => html.includes('data-pagefind-body');

/** Writes the index of these pages into a folder. */
export async function writeSearchIndex(pages: readonly BuiltPage[], folder: string): Promise<void> {
  try {
    const created = await createIndex({ forceLanguage: 'vi', excludeSelectors: [FURNITURE, STANDING] });
    const index = must(created.index, created.errors);
    for (const { address, html } of pages) {
      const { errors } = await index.addHTMLFile({ url: address, content: swapTexts(html) });
      must(true, errors);
    }
    const { errors } = await index.writeFiles({ outputPath: folder });
    must(true, errors);
  } finally {
    await close();
  }
  await trimFragments(folder, new Map(pages.map(({ address, html }) => [address, DATE.exec(html)?.[1]])));
  await nameContents(folder);
  await steadyFilters(folder, join(folder, CONTENTS));
  await cutIndex(folder, join(folder, CONTENTS));
  await Promise.all(UNUSED.map((name) => rm(join(folder, name), { force: true })));
}

function must<T>(value: T | undefined, errors: readonly string[]): T {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return value;
}

/** Of each page's file only what a result shows: names and filters are in the index, and a phone pays for each byte. */
async function trimFragments(folder: string, dates: ReadonlyMap<string, string | undefined>): Promise<void> {
  for await (const name of glob('fragment/*.pf_fragment', { cwd: folder })) {
    const path = join(folder, name);
    const { url, content, meta } = JSON.parse(unpack(await readFile(path)).toString('utf8')) as Fragment;
    const shown = { url, content, meta: { title: meta['title'], place: meta['place'], date: dates.get(url) } };
    await writeFile(path, pack(JSON.stringify(shown)));
  }
}

async function nameContents(folder: string): Promise<void> {
  const [name = '', ...more] = await Array.fromAsync(glob('pagefind.*.pf_meta', { cwd: folder }));
  if (name === '' || more.length > 0) throw new Error('Pagefind: one table of contents expected');
  await rename(join(folder, name), join(folder, CONTENTS));
}
