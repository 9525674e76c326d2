/** The drawn parts of pictures, as SVG: logo, woven band, icons. */
import { logo } from '#views/logo.ts';
import type { Weave } from '#views/weave.ts';

interface Box {
  x: number;
  y: number;
  size: number;
}

const logoThreads = (threads: string) =>
  `<path d="${logo.threads}" fill="none" stroke="${threads}" stroke-width="${logo.stroke}"/>`;

/** The logo on its square. */
export function logoMark({ x, y, size }: Box, ground: string, threads: string): string {
  const { size: side, corner } = logo;
  return (
    `<g transform="translate(${x} ${y}) scale(${size / side})">` +
    `<rect width="${side}" height="${side}" rx="${corner}" fill="${ground}"/>${logoThreads(threads)}</g>`
  );
}

/** Part of an icon's side that home screens may cut away on each edge, were it a circle. */
const BLEED = 0.1;

/** The logo as a file; with bleed for home screens: no corners, and the threads clear of every cut. */
export function logoFile(ground: string, threads: string, bleed = false): string {
  const { size, corner } = logo;
  const [inset, scale] = [size * BLEED, 1 - 2 * BLEED];
  const drawn = logoThreads(threads);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
    `<rect width="${size}" height="${size}"${bleed ? '' : ` rx="${corner}"`} fill="${ground}"/>` +
    (bleed ? `<g transform="translate(${inset} ${inset}) scale(${scale})">${drawn}</g>` : drawn) +
    '</svg>'
  );
}

/** An icon of the set, from its path on a 24-unit square. */
export function iconMark({ x, y, size }: Box, path: string, colour: string): string {
  return (
    `<path transform="translate(${x} ${y}) scale(${size / 24})" d="${path}" fill="none" stroke="${colour}" ` +
    'stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>'
  );
}

interface Band {
  y: number;
  width: number;
  /** Thickness of a thread. */
  thread: number;
  ground: string;
  colour: string;
}

/**
 * A woven band across the picture: threads across it in a lighter tone, those along it drawn where they lie on top,
 * on a strip of the ground that hides what they pass over. Repeats are drawn one by one: no seams between tiles.
 */
export function wovenBand(
  { width: columns, height: rows, threads }: Weave,
  { y, width, thread, ground, colour }: Band,
): string {
  const repeats = Math.ceil(width / (columns * thread));
  const across = `M.15 ${rows / 2}h${columns}`;
  const repeat =
    `<path d="${across}" stroke="${colour}" stroke-width="${rows}" stroke-dasharray=".7 .3" stroke-opacity=".42"/>` +
    `<path d="${threads}" stroke="${ground}"/><path d="${threads}" stroke="${colour}" stroke-width=".7"/>`;
  const places = Array.from(
    { length: repeats },
    (_, index) => `<g transform="translate(${index * columns})">${repeat}</g>`,
  );
  return (
    `<rect y="${y}" width="${width}" height="${rows * thread}" fill="${ground}"/>` +
    `<g transform="translate(0 ${y}) scale(${thread})" fill="none">${places.join('')}</g>`
  );
}
