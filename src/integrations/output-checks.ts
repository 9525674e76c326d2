/** A last look at the built site, before it takes the place of the one that stands. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkOutput } from '#checks/output/check-output.ts';
import { builtPages } from './pages.ts';

export function outputChecks(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'output-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await builtPages(folder);
        const faults = await checkOutput({ root, folder, base, pages });
        if (faults.length > 0)
          throw new Error(`Trang dựng ra còn lỗi:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
        logger.info(`${pages.length} pages hold: links, anchors, titles, fonts, withheld names`);
      },
    },
  };
}
