/** Indexes the built pages for the search, and takes out of them what they say to the indexer alone. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { builtPages } from './pages.ts';
import { isIndexed, writeSearchIndex } from './search-files.ts';

/** What templates say to the indexer alone; readers need not load it. */
const FOR_INDEXER = /<search-record\b[\s\S]*?<\/search-record>|\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;

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
        const pages = (await builtPages(folder)).filter(isIndexed);
        await writeSearchIndex(pages, join(folder, 'pagefind'));
        for (const { file, html } of pages) await writeFile(join(folder, file), html.replace(FOR_INDEXER, ''));
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}
