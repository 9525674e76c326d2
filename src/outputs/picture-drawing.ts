/**
 * From a layout to the bytes of a PNG: words become outlines (satori), outlines pixels (resvg), pixels a small file
 * (sharp).
 */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { PictureFont } from './drawing-material.ts';
import { type Layout, PICTURE } from './social-layout.ts';

/** A few flat colours and their edges: a palette holds them, and dithering would only roughen them. */
export const PNG = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

export async function drawPicture({ drawn, words }: Layout, fonts: PictureFont[]): Promise<Buffer> {
  const { width, height } = PICTURE;
  // satori declares React's nodes, which it does not need: plain elements are what it reads.
  const outlines = await satori(words as unknown as Parameters<typeof satori>[0], { width, height, fonts });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}${outlines}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PNG)
    .toBuffer();
}
