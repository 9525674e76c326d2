/**
 * Cuts the site's two font files from Noto Sans (variable, SIL Open Font License) and writes them to `src/fonts/`,
 * where they are committed: a build needs neither this script nor the package it reads.
 * Run `node src/cli/subset-fonts.ts` after changing `font-letters.ts`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fontFiles, weightAxis } from './font-letters.ts';

type Subset = (
  font: Buffer,
  letters: string,
  options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
// The package ships no type declarations.
const subset = require('subset-font') as Subset;

const target = new URL('../fonts/', import.meta.url);
await mkdir(target, { recursive: true });

let total = 0;
for (const { name, source, letters } of fontFiles) {
  const original = await readFile(require.resolve(`@fontsource-variable/noto-sans/files/${source}`));
  const cut = await subset(original, letters, { targetFormat: 'woff2', variationAxes: { wght: weightAxis } });
  const path = new URL(`${name}.woff2`, target);
  await writeFile(path, cut);
  total += cut.length;
  process.stdout.write(`${fileURLToPath(path)}: ${(cut.length / 1024).toFixed(1)} KB\n`);
}
process.stdout.write(`Tổng: ${(total / 1024).toFixed(1)} KB\n`);
