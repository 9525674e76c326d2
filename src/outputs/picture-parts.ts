/** The drawn parts of pictures, as SVG: logo, woven band, icons. */
import { logo } from '#views/logo.ts';
import type { Weave } from '#views/weave.ts';

interface Box {
  x: number;
  y: number;
  size: number;
}

/** The logo in a square; without corners where the device cuts its own, drawn smaller so that none is cut off. */
export function logoMark({ x, y, size }: Box, ground: string, threads: string, cut = false): string {
  const scale = size / logo.size;
  const inset = cut ? 0.16 * logo.size : 0;
  const inner = (logo.size - 2 * inset) / logo.size;
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    `<rect width="${logo.size}" height="${logo.size}" rx="${cut ? 0 : logo.corner}" fill="${ground}"/>` +
    `<path transform="translate(${inset} ${inset}) scale(${inner})" d="${logo.threads}" ` +
    `stroke="${threads}" stroke-width="${logo.stroke}" fill="none"/></g>`
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
export function wovenBand({ width: columns, height: rows, threads }: Weave, { y, width, thread, ground, colour }: Band): string {
  const repeats = Math.ceil(width / (columns * thread));
  const across = `M.15 ${rows / 2}h${columns}`;
  const repeat =
    `<path d="${across}" stroke="${colour}" stroke-width="${rows}" stroke-dasharray=".7 .3" stroke-opacity=".42"/>` +
    `<path d="${threads}" stroke="${ground}"/><path d="${threads}" stroke="${colour}" stroke-width=".7"/>`;
  const places = Array.from({ length: repeats }, (_, index) => `<g transform="translate(${index * columns})">${repeat}</g>`);
  return (
    `<rect y="${y}" width="${width}" height="${rows * thread}" fill="${ground}"/>` +
    `<g transform="translate(0 ${y}) scale(${thread})" fill="none">${places.join('')}</g>`
  );
}
