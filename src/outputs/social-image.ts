/** Pictures that go with shared links, one for each entry and one for the site. */
import latinRegular from '../fonts/noto-sans-latin-400.woff?inline';
import latinBold from '../fonts/noto-sans-latin-700.woff?inline';
import vietnameseRegular from '../fonts/noto-sans-vietnamese-400.woff?inline';
import vietnameseBold from '../fonts/noto-sans-vietnamese-700.woff?inline';
import tokens from '#styles/tokens.css?raw';
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import { houseColours } from './house-colours.ts';
import { type Picture } from './picture-cache.ts';
import { drawingRecipe, drawPicture, type PictureFont } from './picture-drawing.ts';
import { entryLayout, type Layout, siteLayout } from './social-layout.ts';

/** Fonts come along in the build as data: addresses, since the built code does not stand beside them any more. */
const font = (name: string, weight: 400 | 700, address: string): PictureFont => ({
  name,
  weight,
  style: 'normal',
  data: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
});

const fonts = [
  font('latin', 400, latinRegular),
  font('latin', 700, latinBold),
  font('vietnamese', 400, vietnameseRegular),
  font('vietnamese', 700, vietnameseBold),
];

const colours = houseColours(tokens);
const recipe = drawingRecipe(fonts);

const picture = (layout: Layout): Picture => ({ from: [recipe, layout], draw: () => drawPicture(layout, fonts) });

/** The picture of an entry; `icon` is the path of its field's icon on a 24-unit square. */
export const entryPicture = (card: EntryCard, icon: string): Picture => picture(entryLayout(card, icon, colours));

/** The picture of the site, for pages that have none of their own. */
export const sitePicture = (card: SiteCard): Picture => picture(siteLayout(card, colours));
