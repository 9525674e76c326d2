import { create } from 'qrcode';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '#outputs/qr.ts';

const addresses = [
  'https://lam-mau.example/',
  'https://lam-mau.example/mo-hinh/lam-choi-dot/',
  'https://tinh.example/trang-con/chi-bo-lam-mau/truong-mam-non-minh-ngoc/?x=1',
];

const QUIET = 4;

/** Draws the code and looks at the middle of every module, the quiet zone included. */
async function modulesSeen(url: string): Promise<{ size: number; dark: Set<string> }> {
  const svg = qrSvg(url);
  const side = Number(/viewBox="-4 -4 (\d+) \1"/.exec(svg)?.[1]);
  const size = side - 2 * QUIET;
  const scale = 6;
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * scale })
    .resize(side * scale, side * scale)
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = new Set<string>();
  for (let row = -QUIET; row < size + QUIET; row += 1) {
    for (let column = -QUIET; column < size + QUIET; column += 1) {
      const [y, x] = [(row + QUIET + 0.5) * scale, (column + QUIET + 0.5) * scale];
      if ((data[(y * info.width + x) * info.channels] ?? 0) < 128) dark.add(`${row},${column}`);
    }
  }
  return { size, dark };
}

describe('the square code of an address', () => {
  it.each(addresses)('is drawn module by module as it should be: %s', async (url) => {
    const { origin } = new URL(url);
    const { modules } = create(url.replace(origin, origin.toUpperCase()), { errorCorrectionLevel: 'M' });
    const expected = new Set<string>();
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column) === 1) expected.add(`${row},${column}`);
      }
    }
    expect(await modulesSeen(url)).toEqual({ size: modules.size, dark: expected });
  });

  it('is short, and shorter for the capitals in the name of the host', () => {
    const url = 'https://lam-mau.example/mo-hinh/lam-choi-dot/';
    const asWritten = create(url, { errorCorrectionLevel: 'M' });
    expect(qrSvg(url).length).toBeLessThan(1250);
    expect(qrSvg(url)).toContain(`viewBox="-4 -4 37 37"`);
    expect(asWritten.modules.size).toBeGreaterThan(37 - 2 * QUIET);
  });

  it('leaves the path of the address as it is: servers tell capitals apart there', () => {
    expect(qrSvg('https://lam-mau.example/a/')).not.toBe(qrSvg('https://lam-mau.example/A/'));
    expect(qrSvg('https://lam-mau.example/a/')).toBe(qrSvg('HTTPS://LAM-MAU.EXAMPLE/a/'));
  });
});
