/**
 * The index of the site's words, read by client/search. Pagefind looks for the words: it gets a copy of the pages with
 * some letters and words swapped (vietnamese/search-swap.ts). Its files are then written anew, half as heavy.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { swapForIndex } from '#vietnamese/search-swap.ts';
import { type PagefindFile, readPagefind } from './pagefind-output.ts';
import type { BuiltPage } from './pages.ts';
import { indexFiles } from './search-parts.ts';

/**
 * What stands round the matter of a page: source boxes and quotes (the words of the same figures once more), facts that
 * the page's record tells already, headings and labels that every entry has. Indexed, it would make the first search
 * half as heavy again and find nothing new.
 */
const FURNITURE =
  '.entry h2, .entry dt, .facts, .tree, .silent, .sources, .who, .suggestion, .meta, .pill, .from, .notes, .notice, .act, sup, .print-foot';
/** Of the standing pages the headings are enough to find them by. */
const STANDING = '.prose.section p, .prose.section li, .prose.section td';

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

export const isIndexed = ({ html }: BuiltPage) => html.includes('data-pagefind-body');

/** Writes the index of these pages into a folder. */
export async function writeSearchIndex(pages: readonly BuiltPage[], folder: string): Promise<void> {
  const dates = new Map(pages.map(({ address, html }) => [address, DATE.exec(html)?.[1]]));
  for (const [path, content] of indexFiles(readPagefind(await pagefindFiles(pages)), dates)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function pagefindFiles(pages: readonly BuiltPage[]): Promise<PagefindFile[]> {
  try {
    const created = await createIndex({ forceLanguage: 'vi', excludeSelectors: [FURNITURE, STANDING] });
    const index = must(created.index, created.errors);
    for (const { address, html } of pages) {
      const { errors } = await index.addHTMLFile({ url: address, content: swapTexts(html) });
      must(true, errors);
    }
    const { files, errors } = await index.getFiles();
    return must(files, errors);
  } finally {
    await close();
  }
}

function must<T>(value: T | undefined, errors: readonly string[]): T {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return value;
}
