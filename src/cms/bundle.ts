/**
 * The program as files beside the form's page: bundled from its package, without what this site has no use for (maps,
 * code colouring, 26 languages, pictures of telephones and drawings), and without a word to anybody else's server.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { localeWords } from './locale-words.ts';
import { programChanges } from './program-changes.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const START = here('browser/start.ts');
const STYLES = { 'bieu-mau.css': here('browser/form.css'), 'xem-truoc.css': here('browser/preview.css') };
const FONTS = here('../fonts');
const FONTS_LICENCE = here('../../public/giay-phep-phong-chu.txt');
const LETTERS = ['noto-sans-latin.woff2', 'noto-sans-vietnamese.woff2'];
const ASSETS = fileURLToPath(new URL('assets', import.meta.resolve('@sveltia/cms')));
const ICONS = 'material-symbols-outlined';

/** Parts of the program that are never asked for: its loaders for them get an empty module. */
const UNUSED = /^@shikijs\/|^leaflet|^terra-draw|^svgo|\/chunks\/(?:heic|webp_enc|shiki-engine)|^\.\.\/locales\//;
const WORDS = '../locales/vi.json';

const program: Plugin = {
  name: 'program',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => (path === WORDS ? undefined : { path: 'unused', namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
      contents: changed(await readFile(path, 'utf8')),
    }));
    onLoad({ filter: /sveltia\/cms\/locales\/vi\.json$/ }, async ({ path }) => {
      const words = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      return { contents: JSON.stringify(withOwnWords(words)), loader: 'json' };
    });
  },
};

/** The program's code with our changes. Throws where a change finds no place, or more than one. */
export function changed(code: string): string {
  return programChanges.reduce((text, { why, find, replace }) => {
    const count = [...text.matchAll(new RegExp(find, 'g'))].length;
    if (count !== 1) throw new Error(`@sveltia/cms has ${count} places for a change of ours: ${why}`);
    return text.replace(find, replace);
  }, code);
}

function withOwnWords(words: Record<string, unknown>): Record<string, unknown> {
  const { sign_in_error: errors, ...others } = localeWords;
  for (const key of Object.keys(localeWords)) if (!(key in words)) throw new Error(`@sveltia/cms has no word “${key}”`);
  return { ...words, ...others, sign_in_error: { ...(words['sign_in_error'] as object), ...errors } };
}

/** The files of the program by their names, licences included. */
export async function programFiles(): Promise<Map<string, Uint8Array>> {
  const { outputFiles, metafile } = await build({
    entryPoints: { 'bieu-mau': START },
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    target: 'es2022',
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
    logLevel: 'error',
    plugins: [program],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ''), contents]));
  const icons = (await readdir(ASSETS)).filter((name) => name.startsWith(ICONS));
  for (const name of icons.filter((each) => each.endsWith('.woff2')))
    files.set(`assets/${name}`, await readFile(join(ASSETS, name)));
  for (const name of LETTERS) files.set(name, await readFile(join(FONTS, name)));
  for (const [name, path] of Object.entries(STYLES)) files.set(name, await readFile(path));
  files.set('giay-phep.txt', Buffer.from(await licences(Object.keys(metafile.inputs))));
  return files;
}

/** The licences of everything that was bundled, and of the icons and letters beside it. */
async function licences(inputs: readonly string[]): Promise<string> {
  const packages = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const texts = [...new Set(packages)].sort().map(async (folder) => {
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined) throw new Error(`${folder} has no licence`);
    return `${folder.replace(/^.*node_modules\//, '')}\n\n${await readFile(join(folder, file), 'utf8')}`;
  });
  const beside = [join(ASSETS, `${ICONS}.LICENSE.txt`), FONTS_LICENCE];
  return (await Promise.all([...texts, ...beside.map((file) => readFile(file, 'utf8'))])).join('\n\n---\n\n');
}
