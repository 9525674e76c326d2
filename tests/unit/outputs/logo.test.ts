import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { houseColours, inPalette } from '#outputs/house-colours.ts';
import { favicon, icons, siteIcon, type SiteIcon } from '#outputs/site-icons.ts';
import { palettes } from '#views/palettes.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = houseColours(tokens);

describe('the icons', () => {
  it.each(Object.keys(icons) as SiteIcon[])('have the size that their name promises: %s', async (name) => {
    const { width, height, format } = await sharp(await siteIcon(name, colours)).metadata();
    expect([width, height, format]).toEqual([icons[name], icons[name], 'png']);
  });

  it('have the colour that the board chose', async () => {
    const blue = inPalette(colours, 'xanh-duong');
    expect(favicon(blue)).toContain(`fill="${palettes['xanh-duong'].light.red}"`);
    expect(favicon(blue)).not.toContain(colours.red);
    const corner = await sharp(await siteIcon('icon-192', blue))
      .extract({ left: 1, top: 1, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([...corner.subarray(0, 3)]).toEqual([0x0f, 0x4f, 0xa8]);
  });
});

describe('the colours of the house', () => {
  it('are all in the style sheet', () => {
    expect(Object.values(colours).every((colour) => /^#[0-9a-f]{3,6}$/i.test(colour))).toBe(true);
    expect(() => houseColours(':root { --paper: #fff; }')).toThrow('--card');
  });
});
