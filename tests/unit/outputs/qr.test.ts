import { create } from 'qrcode';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode } from '#outputs/qr.ts';

const addresses = [
  'https://lam-mau.example/',
  'https://lam-mau.example/mo-hinh/lam-choi-dot/',
  'https://tinh.example/trang-con/chi-bo-lam-mau/truong-mam-non-minh-ngoc/?x=1',
];

/** Draws the code and looks at the middle of every module, the quiet zone included. */
async function modulesSeen(url: string): Promise<{ size: number; dark: Set<string> }> {
  const { size, path, dashes } = qrCode(url);
  const [side, scale] = [size + 8, 6];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * scale}" height="${side * scale}" viewBox="-4 -4 ${side} ${side}">` +
    `<path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = new Set<string>();
  for (let row = -4; row < size + 4; row += 1) {
    for (let column = -4; column < size + 4; column += 1) {
      const [y, x] = [(row + 4.5) * scale, (column + 4.5) * scale];
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
    const { size, path, dashes } = qrCode('https://lam-mau.example/mo-hinh/lam-choi-dot/');
    expect(path.length + dashes.length).toBeLessThan(1100);
    const asWritten = create('https://lam-mau.example/mo-hinh/lam-choi-dot/', { errorCorrectionLevel: 'M' });
    expect(size).toBeLessThan(asWritten.modules.size);
  });

  it('leaves the path of the address as it is: servers tell capitals apart there', () => {
    expect(qrCode('https://lam-mau.example/a/')).not.toEqual(qrCode('https://lam-mau.example/A/'));
    expect(qrCode('https://lam-mau.example/a/')).toEqual(qrCode('HTTPS://LAM-MAU.EXAMPLE/a/'));
  });
});
