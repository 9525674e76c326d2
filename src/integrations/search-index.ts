/**
 * The Pagefind index of the built pages. Pagefind folds every Vietnamese mark but one: `đ` has no decomposition, so
 * "duong" would not find "đường". `ď` (d with caron) has one and is in no Vietnamese word: the copy handed to the
 * indexer, and every query, has it instead; what is shown is swapped back.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { swapForIndex } from '#vietnamese/search-swap.ts';
import { builtPages } from './pages.ts';

/**
 * What stands round the matter of a page: source boxes and quotes (the words of the same figures once more), who and
 * when, dates, marks, notes. Indexed, it would make the first search half as heavy again and find nothing new.
 */
const FURNITURE = ['.sources', '.who', '.suggestion', '.meta', '.pill', '.from', 'sup', 'q', '.notes', '.notice'];

/** Files of the bundle that only Pagefind's own interface uses. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'wasm.en.pagefind',
];

function must<T>(value: T | undefined, errors: readonly string[]): T {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return value;
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
          const created = await createIndex({ forceLanguage: 'vi', excludeSelectors: [...FURNITURE] });
          const index = must(created.index, created.errors);
          let count = 0;
          for (const { address, html } of await builtPages(folder)) {
            if (!html.includes('data-pagefind-body')) continue;
            const { errors } = await index.addHTMLFile({ url: address, content: swapForIndex(html) });
            must(true, errors);
            count += 1;
          }
          const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
          must(true, errors);
          await Promise.all(UNUSED.map((name) => rm(join(folder, 'pagefind', name), { force: true })));
          logger.info(`${count} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}
