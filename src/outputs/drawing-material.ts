/**
 * What pictures are drawn with: fonts and colours, read once from the project's folder. By its path rather than beside
 * this file: the built code lies elsewhere, while every build runs in the project's folder.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseColours, type HouseColours } from './house-colours.ts';

export interface PictureFont {
  name: string;
  weight: 400 | 700;
  style: 'normal';
  data: Buffer;
}

export interface Material {
  fonts: PictureFont[];
  colours: HouseColours;
  /** Changes with the fonts and with the packages that draw; colours stand in every layout anyway. */
  edition: string;
}

const DRAWN_BY = ['satori', '@resvg/resvg-js', 'sharp'] as const;

function font(source: string, name: string, weight: 400 | 700): PictureFont {
  return { name, weight, style: 'normal', data: readFileSync(join(source, `fonts/noto-sans-${name}-${weight}.woff`)) };
}

function editionOf(fonts: readonly PictureFont[], root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const hash = createHash('sha256');
  for (const { data } of fonts) hash.update(data);
  return hash.update(DRAWN_BY.map((name) => dependencies[name]).join()).digest('hex');
}

export function readMaterial(root: string): Material {
  const source = join(root, 'src');
  const fonts = (['latin', 'vietnamese'] as const).flatMap((name) => [
    font(source, name, 400),
    font(source, name, 700),
  ]);
  const colours = houseColours(readFileSync(join(source, 'styles/tokens.css'), 'utf8'));
  return { fonts, colours, edition: editionOf(fonts, root) };
}
