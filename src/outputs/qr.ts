/** An address as a square code, in the shortest SVG that draws it: for the foot of printed pages. */
import { create } from 'qrcode';

export interface QrCode {
  /** Side in modules, without the quiet zone. */
  size: number;
  /**
   * One line that goes to and fro through the rows, as thick as a module, and the lengths along it that are drawn and
   * left out in turn (`stroke-dasharray`): half the bytes of a path with a stroke for every run of modules.
   */
  path: string;
  dashes: string;
}

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

/** Throws where the address is longer than a code can hold. */
export function qrCode(url: string): QrCode {
  const { modules } = create(shortestForm(url), { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size - 1 }, (_, row) => `v1h${row % 2 === 0 ? '-' : ''}${size + 2}`);
  return {
    size,
    path: `M0 .5h${size + 1}${rows.join('')}`,
    dashes: runs((row, column) => modules.get(row, column) === 1, size).join(' '),
  };
}
