/**
 * Scripts of the edition. A page from a file may not load modules, so the entry points of a page, and all that they
 * import now or later, become one classic script. The entry points of one page go together: each as a bundle of its own
 * would have its own copy of what they share, and would run an entry point that it only borrows from.
 */
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const options = {
  bundle: true,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  // The project's settings are for its sources; what is bundled here has been built with them.
  tsconfigRaw: '{}',
  logLevel: 'silent',
} satisfies BuildOptions;

async function textOf(more: BuildOptions): Promise<string> {
  const { outputFiles = [], warnings } = await build({ ...options, ...more });
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(`${warning.location?.file ?? 'A script'}: ${warning.text}`);
  return outputFiles[0]?.text ?? '';
}

/** The entry points, in that order, as one script. They are files of the built site. */
export const pageScript = (folder: string, entries: readonly string[]): Promise<string> =>
  textOf({
    stdin: {
      contents: entries.map((entry) => `import ${JSON.stringify(`./${entry}`)};`).join('\n'),
      resolveDir: folder,
    },
  });

/** The script that runs before the others. */
export const startScript = (base: string, icons: string): Promise<string> =>
  textOf({
    stdin: {
      contents: `import { startEdition } from './browser/start.ts'; startEdition(${JSON.stringify(base)}, ${JSON.stringify(icons)});`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
  });
