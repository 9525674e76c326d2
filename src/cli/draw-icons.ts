/**
 * Draws the site's icons from its logo into `public/`, where they are committed: one SVG for browsers, and PNGs for
 * home screens, which cut corners of their own. Run `node src/cli/draw-icons.ts` after changing the logo or its colours.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { houseColours } from '#outputs/house-colours.ts';
import { logoFile } from '#outputs/picture-parts.ts';

const target = new URL('../../public/', import.meta.url);
const colours = houseColours(await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8'));

async function write(name: string, content: string | Buffer): Promise<void> {
  const path = fileURLToPath(new URL(name, target));
  await writeFile(path, content);
  process.stdout.write(`${path}: ${Buffer.byteLength(content)} B\n`);
}

await mkdir(target, { recursive: true });
await write('favicon.svg', `${logoFile(colours.red, colours.card)}\n`);

for (const [name, size] of [
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
] as const) {
  const svg = Buffer.from(logoFile(colours.red, colours.card, true));
  // 34 units at 72 dots an inch: drawn at the size that is asked for, not enlarged afterwards.
  const picture = sharp(svg, { density: (72 * size) / 34 })
    .resize(size, size)
    .flatten({ background: colours.red });
  await write(name, await picture.png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 }).toBuffer());
}
