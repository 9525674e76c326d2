/** Pictures for sharing in a build: drawn with the project's material, kept in one cache, told in a line of the log. */
import { join } from 'node:path';
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import { type Material, readMaterial } from './drawing-material.ts';
import { type Picture, pictureCache, type Tally } from './picture-cache.ts';
import { inPalette } from './house-colours.ts';
import { favicon, type SiteIcon, siteIcon } from './site-icons.ts';
import { entryPicture, sitePicture } from './social-image.ts';

/** `Ảnh chia sẻ: vẽ 28, dùng lại 2 (1,4 giây)` */
export function tallyLine({ drawn, cached, spent }: Tally): string {
  return `Ảnh chia sẻ: vẽ ${drawn}, dùng lại ${cached} (${(spent / 1000).toFixed(1).replace('.', ',')} giây)`;
}

interface Studio {
  material: Material;
  cache: ReturnType<typeof pictureCache>;
}

let opened: Studio | undefined;

/** Opened with the first picture. The line is written when the build ends: no endpoint knows which is the last. */
function studio(): Studio {
  if (opened !== undefined) return opened;
  const root = process.cwd();
  const cache = pictureCache(join(root, 'node_modules/.cache/lam-mau/anh-chia-se'));
  process.once('exit', () => process.stdout.write(`${tallyLine(cache.tally)}\n`));
  return (opened = { material: readMaterial(root), cache });
}

const asPng = (png: Buffer) => new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });

const response = async (picture: Picture) => asPng(await studio().cache.take(picture));

/** What an endpoint answers for an entry; `icon` is the path of its field's icon on a 24-unit square. */
export const entryPictureResponse = (card: EntryCard, icon: string) =>
  response(entryPicture(card, icon, studio().material));

export const sitePictureResponse = (card: SiteCard) => response(sitePicture(card, studio().material));

/** Small enough to be drawn anew in every build. */
export const iconResponse = async (name: SiteIcon, colours: SiteCard['colours']) =>
  asPng(await siteIcon(name, inPalette(studio().material.colours, colours)));

export const faviconResponse = (colours: SiteCard['colours']) =>
  new Response(favicon(inPalette(studio().material.colours, colours)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
