/** An address as a square code: for the foot of printed pages. */
import { create } from 'qrcode';

/** The origin's letters in capitals: a host means the same either way, and capitals take less room in the code. */
function shortestForm(url: string): string {
  const { origin, href } = new URL(url);
  return href.startsWith(origin) ? origin.toUpperCase() + href.slice(origin.length) : href;
}

/** The dark and light runs in the order of the line, dark first. Between two rows the line runs one module outside. */
function runs(dark: (row: number, column: number) => boolean, size: number): number[] {
  const lengths: number[] = [];
  let drawing = true;
  let length = 0;
  const pass = (isDark: boolean) => {
    if (isDark !== drawing) {
      lengths.push(length);
      drawing = isDark;
      length = 0;
    }
    length += 1;
  };
  for (let row = 0; row < size; row += 1) {
    for (let step = 0; step < size; step += 1) pass(dark(row, row % 2 === 0 ? step : size - 1 - step));
    // Out of the square, down, and into it again.
    for (let step = 0; step < 3; step += 1) pass(false);
  }
  return [...lengths, length];
}

/** Light modules round the code that tell it from what stands beside it. */
const QUIET = 4;

/**
 * The SVG file of an address. One line goes to and fro through the rows, as thick as a module; the lengths along it
 * that are drawn and left out in turn make the code: a quarter less than a stroke for every run of modules.
 * Throws where the address is longer than a code can hold.
 */
export function qrSvg(url: string): string {
  const { modules } = create(shortestForm(url), { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size - 1 }, (_, row) => `v1h${row % 2 === 0 ? '-' : ''}${size + 2}`);
  const dashes = runs((row, column) => modules.get(row, column) === 1, size).join(' ');
  const side = size + 2 * QUIET;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${QUIET} -${QUIET} ${side} ${side}">` +
    `<path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="M0 .5h${size + 1}${rows.join('')}"/></svg>`
  );
}
