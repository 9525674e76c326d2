/** The colours of the house for what is drawn outside a page, read from the style sheet that pages use. */
import { palettes } from '#views/palettes.ts';
import type { EntryCard } from '#views/social-card.ts';

type Field = EntryCard['field'];
type Colours = EntryCard['colours'];

const names = ['paper', 'card', 'ink', 'soft', 'line', 'red', 'deep', 'gold'] as const;
const fieldNames = [
  'kinh-te',
  'moi-truong',
  'an-sinh',
  'van-hoa',
  'an-ninh',
  'xay-dung-dang',
  'chuyen-doi-so',
] as const satisfies readonly Field[];

export type HouseColours = Readonly<Record<(typeof names)[number] | Field, string>>;

/** The light theme of `tokens.css`, given as its text. Throws where a colour is missing. */
export function houseColours(tokens: string): HouseColours {
  const light = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const found = new Map(
    [...light.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,8});/gi)].map(([, name, value]) => [name, value]),
  );
  const colours = [...names, ...fieldNames].map((name) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return [name, value];
  });
  return Object.fromEntries(colours) as HouseColours;
}

/** With the colour that the board chose. */
export const inPalette = (colours: HouseColours, chosen: Colours): HouseColours => ({
  ...colours,
  ...palettes[chosen].light,
});
