/**
 * The editors' form at `/quan-tri/`: always there in the preview, in a build when the board says so. It is written last
 * of all, into a folder that nothing else looks at (`forEditors` in routes.ts): no index, no store, no other policy.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formFiles, type PreviewStyles, type Site } from '#cms/form-files.ts';
import { routes, withoutBase } from '#routes';
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

const typeOf = (name: string) => `${TYPES[name.replace(/^.*\\./, '')] ?? 'application/octet-stream'}; charset=utf-8`;

export function editorsForm(site: Site): AstroIntegration {
  const folderName = withoutBase(routes.form()).slice(1);
  const path = site.base + folderName;
  return {
    name: 'editors-form',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const addresses = SHEETS.map((name) => `${site.base}src/styles/${name}.css`);
        let files: ReturnType<typeof formFiles> | undefined;
        server.middlewares.use((request, response, next) => {
          const url = (request.url ?? '').replace(/[?#].*$/, '');
          const name = [path, `/${folderName}`]
            .filter((start) => url.startsWith(start))
            .map((start) => url.slice(start.length))[0];
          if (name === undefined) return next();
          // Bundled when it is first asked for: a preview without the form starts no slower.
          files ??= formFiles(site, site.base, { addresses });
          files.then((all) => {
            const file = all.get(name === '' ? 'index.html' : name);
            if (file === undefined) return next();
            response.setHeader('Content-Type', typeOf(name === '' ? 'index.html' : name));
            response.end(file);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (site.form?.public !== true) return;
        const folder = fileURLToPath(dir);
        const files = await formFiles(site, site.base, await builtStyles(folder));
        for (const [name, content] of files) {
          const file = join(folder, folderName, name);
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
  return { addresses: ['./trang.css'], files: { 'trang.css': sheets.join('\n') } };
}
