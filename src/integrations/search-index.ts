/**
 * The Pagefind index of the built pages, read by client/search. The indexer gets a copy with some letters and words
 * swapped (vietnamese/search-swap.ts); what is read from the index is swapped back.
 */
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { swapForIndex } from '#vietnamese/search-swap.ts';
import { builtPages } from './pages.ts';

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

/** What templates say to the indexer alone; readers need not load it. */
const FOR_INDEXER = /<search-record\b[\s\S]*?<\/search-record>|\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;

/** Texts of the page, and the attributes of its record; tags and other attributes are no text. */
const swapTexts = (html: string) => html.replace(/>[^<]+|\sdata-pagefind-meta="[^"]*"/g, (text) => swapForIndex(text));

/** What Pagefind puts before the content of its files. */
const MARK = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

function must<T>(value: T | undefined, errors: readonly string[]): T {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return value;
}

/** Of each page's file only what a result shows: names and filters are in the index, and a phone pays for each byte. */
async function trimFragments(folder: string): Promise<void> {
  for await (const name of glob('fragment/*.pf_fragment', { cwd: folder })) {
    const path = join(folder, name);
    const text = gunzipSync(await readFile(path)).toString('utf8');
    const { url, content, meta } = JSON.parse(text.slice(MARK.length)) as Fragment;
    const shown = { url, content, meta: { title: meta['title'], place: meta['place'], date: meta['date'] } };
    await writeFile(path, gzipSync(MARK + JSON.stringify(shown), { level: 9 }));
  }
}

/** The table of contents under a name that is known beforehand: a round trip less on a slow line. */
async function nameContents(folder: string): Promise<void> {
  const [name = '', ...more] = await Array.fromAsync(glob('pagefind.*.pf_meta', { cwd: folder }));
  if (name === '' || more.length > 0) throw new Error('Pagefind: one table of contents expected');
  await rename(join(folder, name), join(folder, 'pagefind.pf_meta'));
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      // The preview searches what the last build indexed.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const created = await createIndex({ forceLanguage: 'vi', excludeSelectors: [FURNITURE, STANDING] });
          const index = must(created.index, created.errors);
          let count = 0;
          for (const { file, address, html } of await builtPages(folder)) {
            if (!html.includes('data-pagefind-body')) continue;
            const { errors } = await index.addHTMLFile({ url: address, content: swapTexts(html) });
            must(true, errors);
            await writeFile(join(folder, file), html.replace(FOR_INDEXER, ''));
            count += 1;
          }
          const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
          must(true, errors);
          await trimFragments(join(folder, 'pagefind'));
          await nameContents(join(folder, 'pagefind'));
          await Promise.all(UNUSED.map((name) => rm(join(folder, 'pagefind', name), { force: true })));
          logger.info(`${count} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
