/** The site without a network: its service worker, and what a phone needs to hold all of it. Last of what is written. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSavedEdition } from './saved-edition.ts';
import { writeWorker } from './worker-bundle.ts';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

export function offline(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { bytes } = await writeWorker(root, folder, base);
        const { pages, transfer, stored } = await writeSavedEdition(folder);
        logger.info(
          `${pages} pages to take along: ${kilobytes(transfer)} as gzip, ${kilobytes(stored)} stored; worker ${kilobytes(bytes)}`,
        );
      },
    },
  };
}
