/** Bundles the service worker, and the style sheet of what it says, from their sources. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Browsers of 2020 and later; older ones read the site without a worker. */
const TARGET = 'es2020';

/** Serwist has a database for what is not used here; it does not say of its own accord that it can be left out. */
const withoutDatabase: Plugin = {
  name: 'without-database',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^idb$/ }, async ({ path, pluginData, resolveDir, kind }) => {
      if (pluginData === 'asked') return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: 'asked' });
      return { path: found.path, sideEffects: false };
    });
  },
};

async function bundled(entry: string, define: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
    plugins: [withoutDatabase],
    define: { ...define },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`nothing came out of ${entry}`);
  return file.contents;
}

/** Writes `sw.js` and the sheet into the built site. `base` is its path, with a slash at both ends. */
export async function writeWorker(root: string, folder: string, base: string): Promise<{ bytes: number }> {
  const sheet = await bundled(join(root, 'src/styles/offline-notice.css'));
  const digest = createHash('sha256').update(sheet).digest('base64url').slice(0, 8);
  const sheetPath = `_astro/offline-notice.${digest}.css`;
  await mkdir(join(folder, '_astro'), { recursive: true });
  await writeFile(join(folder, sheetPath), sheet);
  const worker = await bundled(join(root, 'src/service-worker/worker.ts'), {
    'import.meta.env': JSON.stringify({ BASE_URL: base, NOTICE_SHEET: sheetPath }),
    'process.env.NODE_ENV': '"production"',
  });
  await writeFile(join(folder, 'sw.js'), worker);
  return { bytes: worker.length };
}
