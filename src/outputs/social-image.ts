/** Pictures that go with shared links, one for each entry and one for the site. */
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import type { Material } from './drawing-material.ts';
import { inPalette } from './house-colours.ts';
import type { Picture } from './picture-cache.ts';
import { drawPicture, PNG } from './picture-drawing.ts';
import { entryLayout, type Layout, siteLayout } from './social-layout.ts';

const picture = (layout: Layout, { fonts, edition }: Material): Picture => ({
  from: [edition, PNG, layout],
  draw: () => drawPicture(layout, fonts),
});

/** The picture of an entry; `icon` is the path of its field's icon on a 24-unit square. */
export const entryPicture = (card: EntryCard, icon: string, material: Material): Picture =>
  picture(entryLayout(card, icon, inPalette(material.colours, card.colours)), material);

/** The picture of the site, for pages that have none of their own. */
export const sitePicture = (card: SiteCard, material: Material): Picture =>
  picture(siteLayout(card, inPalette(material.colours, card.colours)), material);
