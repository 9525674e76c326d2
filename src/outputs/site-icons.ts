/** The site's icons, drawn from its logo: one SVG for browsers, and PNGs for home screens, which cut corners of their own. */
import sharp from 'sharp';
import { logo } from '#views/logo.ts';
import type { HouseColours } from './house-colours.ts';
import { logoFile } from './picture-parts.ts';

/** Names of the PNGs and their sides. */
export const icons = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

export type SiteIcon = keyof typeof icons;

export const favicon = ({ red, card }: HouseColours): string => `${logoFile(red, card)}\n`;

export function siteIcon(name: SiteIcon, { red, card }: HouseColours): Promise<Buffer> {
  const size = icons[name];
  const svg = Buffer.from(logoFile(red, card, true));
  // So many dots an inch draw it at the size that is asked for: it is not enlarged afterwards.
  return sharp(svg, { density: (72 * size) / logo.size })
    .resize(size, size)
    .flatten({ background: red })
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
