/**
 * What `npm run dev` has and a build has not: drafts on the site's own pages, and beside every page what the checks say
 * (`preview/`). Nothing here runs in a build.
 */
import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT } from '#checks/placement.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';
import type { Site } from '#cms/form-files.ts';
import { CHANGED, TOLD_AT } from '#preview/channel.ts';
import { checkedContent } from '#preview/checked-content.ts';
import { tellPage } from '#preview/tell-page.ts';
import type { Answer } from '#preview/telling.ts';

/** Where Astro keeps what it read: the records, and which of their texts are modules. */
const STORE = '.astro';
const STORED = ['data-store.json', 'content-modules.mjs'];

/** Several files are often saved at once. */
const QUIET_MS = 60;

export function authorPreview(site: Site): AstroIntegration {
  let root: string;
  return {
    name: 'author-preview',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript, addMiddleware }) => {
        root = fileURLToPath(config.root);
        if (command !== 'dev') return;
        // Astro's own toolbar speaks English, to programmers.
        updateConfig({ devToolbar: { enabled: false }, vite: { define: { 'import.meta.env.WITH_DRAFTS': 'true' } } });
        injectScript('page', `import '/src/preview/browser/start.ts';`);
        addMiddleware({ order: 'pre', entrypoint: new URL('../preview/fault-page.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        const current = checkedContent(root);
        const watched = [CONTENT, STORE].map((name) => join(root, name) + sep);
        let told = '';
        let timer: NodeJS.Timeout | undefined;
        const look = async () => {
          const { report } = await current();
          server.ws.send(CHANGED);
          const text = terminalReport(report);
          if (text !== told) logger.info(`\n${text}`);
          told = text;
        };
        server.watcher.on('all', (_, path) => {
          if (!watched.some((folder) => path.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void look().catch((error: unknown) => logger.error(String(error))), QUIET_MS);
        });
        server.middlewares.use((request, response, next) => {
          const { pathname, searchParams } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (pathname !== site.base + TOLD_AT) return next();
          const path = `/${(searchParams.get('path') ?? site.base).slice(site.base.length)}`;
          const answer = async () => {
            try {
              const telling = tellPage(path, await current(), site, new Date().toISOString().slice(0, 10));
              response.setHeader('Content-Type', 'application/json; charset=utf-8');
              const answered: Answer = { telling, storedAt: storedAt(root) };
              response.end(JSON.stringify(answered));
            } catch (error) {
              next(error);
            }
          };
          void answer();
        });
      },
    },
  };
}

const storedAt = (root: string) =>
  Math.max(...STORED.map((name) => statSync(join(root, STORE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0));
