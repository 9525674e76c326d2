/**
 * The colour of the house, as boards may choose it: in each theme the ground of buttons and of the logo (`red`, after the
 * first of them) and the colour of links (`deep`). tests/unit/styles/contrast.test.ts measures every one on its grounds.
 */
import type { Colours } from '#schema/vocabularies.ts';

interface Shades {
  readonly red: string;
  readonly deep: string;
}

export type Palette = Readonly<Record<'light' | 'dark' | 'contrast', Shades>>;

/** The shades that the style sheets have anyway. */
const USUAL: Colours = 'do';

export const palettes: Readonly<Record<Colours, Palette>> = {
  do: {
    light: { red: '#b5121b', deep: '#8e0e16' },
    dark: { red: '#cf2f38', deep: '#ffa39a' },
    contrast: { red: '#900', deep: '#700' },
  },
  'xanh-duong': {
    light: { red: '#0f4fa8', deep: '#0b3d82' },
    dark: { red: '#2f6fc4', deep: '#a3c8ff' },
    contrast: { red: '#00337a', deep: '#002a66' },
  },
  'xanh-la': {
    light: { red: '#17693a', deep: '#0f5230' },
    dark: { red: '#2b7a48', deep: '#9ad9b0' },
    contrast: { red: '#03401d', deep: '#033518' },
  },
  nau: {
    light: { red: '#7a4a12', deep: '#5f390d' },
    dark: { red: '#96601f', deep: '#e8bd8a' },
    contrast: { red: '#4a2a00', deep: '#3f2400' },
  },
};

/** For what is drawn outside a page: the bar of a browser, home screens, icons. */
export const houseColour = (colours: Colours): string => palettes[colours].light.red;

const rule = (selector: string, { red, deep }: Shades) => `${selector}{--red:${red};--deep:${deep}}`;

/**
 * Written into every page of a board that chose another colour; its selectors weigh more than those of the themes' sheet,
 * which comes later. Not for paper, which is black on white.
 */
export function paletteSheet(colours: Colours): string | undefined {
  if (colours === USUAL) return undefined;
  const { light, dark, contrast } = palettes[colours];
  const theme = (name: string) => `:root[data-theme=${name}]`;
  return `@media screen{${rule(':root', light)}${rule(theme('dark'), dark)}${rule(theme('contrast'), contrast)}}`;
}
