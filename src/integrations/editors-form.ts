/**
 * The editors' form at `/quan-tri/`: always there in the preview, in a build when the board says so. It is written last
 * of all, into a folder that nothing else looks at (`forEditors` in routes.ts): no index, no store, no other policy.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formFiles, formFolder, type PreviewStyles, type Site } from '#cms/form-files.ts';
import { builtPages } from './pages.ts';

/** What an entry's page loads, as the preview's server has it. */
const SHEETS = ['global', 'entry', 'prose', 'steps', 'facts', 'figures'];

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  woff2: 'font/woff2',
};

const typeOf = (name: string) => `${TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream'}; charset=utf-8`;

export function editorsForm(site: Site): AstroIntegration {
  const folder = formFolder(site);
  return {
    name: 'editors-form',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const served = SHEETS.map((name) => `${site.base}src/styles/${name}.css`);
        let files: ReturnType<typeof formFiles> | undefined;
        server.middlewares.use((request, response, next) => {
          const url = (request.originalUrl ?? request.url ?? '').replace(/[?#].*$/, '');
          if (!url.startsWith(folder)) return next();
          const name = url.slice(folder.length) || 'index.html';
          const answer = async () => {
            try {
              // Bundled when it is first asked for: a preview without the form starts no slower.
              files ??= formFiles(site, { served });
              const file = (await files).get(name);
              if (file === undefined) return next();
              response.setHeader('Content-Type', typeOf(name));
              response.end(file);
            } catch (error) {
              next(error);
            }
          };
          void answer();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (site.form?.public !== true) return;
        const built = fileURLToPath(dir);
        const files = await formFiles(site, await builtStyles(built));
        for (const [name, content] of files) {
          const file = join(built, folder.slice(site.base.length), name);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(`${files.size} files, ${Math.round(bytes / 1024)} KB`);
      },
    },
  };
}

/** The styles that stand in an entry's page, as a file. */
async function builtStyles(folder: string): Promise<PreviewStyles> {
  const entry = (await builtPages(folder)).find(({ address }) => /^\/mo-hinh\/[^/]+\/$/.test(address));
  const sheets = [...(entry?.html ?? '').matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  return { written: { 'trang.css': sheets.join('\n') } };
}
