/**
 * Several sheets written into one page: each says the order of the layers and stands in the layer of blocks
 * (styles/global.css says why). On one page that needs to be said once.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './pages.ts';

const SEAM = '}@layer utilities;\n@layer reset,theme,base,components;@layer blocks{';

export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        let seams = 0;
        for (const { file, html } of await builtPages(folder)) {
          const parts = html.split(SEAM);
          seams += parts.length - 1;
          if (parts.length > 1) await writeFile(join(folder, file), parts.join(''));
        }
        // The minifier may write it another way some day: then this does nothing, and says so.
        if (seams === 0) logger.warn('no seams between sheets found');
      },
    },
  };
}
