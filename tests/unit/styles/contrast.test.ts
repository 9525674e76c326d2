import { describe, expect, it } from 'vitest';
import { type Colours, fields } from '#schema/vocabularies.ts';
import { type Palette, palettes, paletteSheet } from '#views/palettes.ts';
import { contrast, type Theme, themes } from './themes.ts';

const GROUNDS = ['paper', 'card', 'wash'];
const TEXT = ['ink', 'soft', 'deep', ...Object.keys(fields)];

/** Text and the ground it stands on, for all that does not stand on paper, card or wash. */
const ELSEWHERE = [
  ['on-red', 'red'],
  ['on-foot', 'foot'],
  ['foot-link', 'foot'],
  // Numbers of the steps, and selected text.
  ...Object.keys(fields).map((field) => ['card', field]),
] as const;

/** Borders of fields and buttons, and the frame round what has the focus: to be seen, not read. */
const EDGES = ['edge', 'ink', 'red'];

const colour = (theme: Theme, name: string) => {
  const value = theme[name];
  if (value === undefined) throw new Error(`No --${name}`);
  return value;
};

/** Every theme in every colour that a board may choose. */
const all = Object.entries(themes()).flatMap(([name, theme]) =>
  Object.entries(palettes).map(([colours, palette]) => {
    const drawn: Theme = { ...theme, ...palette[name as keyof Palette] };
    return [name, colours, drawn] as const;
  }),
);

describe.each(all)('the %s theme in the colour %s', (name, _, theme) => {
  const least = name === 'contrast' ? 7 : 4.5;

  it('has readable text on every ground', () => {
    for (const text of TEXT) {
      for (const ground of GROUNDS) {
        expect(contrast(colour(theme, text), colour(theme, ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
          least,
        );
      }
    }
  });

  it('has readable text on buttons, steps and the footer', () => {
    for (const [text, ground] of ELSEWHERE) {
      expect(contrast(colour(theme, text), colour(theme, ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it('has edges that can be seen', () => {
    for (const edge of EDGES) {
      for (const ground of GROUNDS.slice(0, 2)) {
        expect(contrast(colour(theme, edge), colour(theme, ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('shows the focus on the red button by one of its two colours', () => {
    const red = colour(theme, 'red');
    const frame = ['ink', 'card'].map((part) => contrast(colour(theme, part), red));
    expect(Math.max(...frame)).toBeGreaterThanOrEqual(3);
  });
});

describe('the palette', () => {
  it('is the one that was agreed on', () => {
    expect(themes().light).toMatchObject({
      paper: '#fbf7f0',
      ink: '#1f1a17',
      red: '#b5121b',
      deep: '#8e0e16',
      gold: '#ffcd00',
    });
  });

  it('writes nothing for the colour that the sheets have, and all of any other', () => {
    for (const [name, theme] of Object.entries(themes()))
      expect(theme).toMatchObject(palettes.do[name as keyof Palette]);
    expect(paletteSheet('do')).toBeUndefined();
    for (const [colours, palette] of Object.entries(palettes)) {
      if (colours === 'do') continue;
      for (const { red, deep } of Object.values(palette))
        expect(paletteSheet(colours as Colours)).toContain(`{--red:${red};--deep:${deep}}`);
    }
  });

  it('tells the fields of work apart in every theme', () => {
    for (const theme of Object.values(themes())) {
      const hues = Object.keys(fields).map((field) => colour(theme, field));
      expect(new Set(hues).size).toBe(hues.length);
    }
  });
});
