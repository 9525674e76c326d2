/**
 * Cuts the fonts that pictures are drawn with from Noto Sans (variable, SIL Open Font License) and writes them to
 * `src/fonts/`, where they are committed: two weights as files of their own, since satori reads neither variable fonts
 * nor woff2. Run `node src/cli/picture-fonts.ts` after changing `font-letters.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fontFiles } from './font-letters.ts';

type Subset = (
  font: Buffer,
  letters: string,
  options: { targetFormat: 'woff'; variationAxes: Record<string, number> },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
// The package ships no type declarations.
const subset = require('subset-font') as Subset;

for (const weight of [400, 700]) {
  for (const { name, source, letters } of fontFiles) {
    const original = await readFile(require.resolve(`@fontsource-variable/noto-sans/files/${source}`));
    const cut = await subset(original, letters, { targetFormat: 'woff', variationAxes: { wght: weight } });
    const path = new URL(`../fonts/${name}-${weight}.woff`, import.meta.url);
    await writeFile(path, cut);
    process.stdout.write(`${fileURLToPath(path)}: ${(cut.length / 1024).toFixed(1)} KB\n`);
  }
}
