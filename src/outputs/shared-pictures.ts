/** Pictures for sharing in a build: drawn with the project's material, kept in one cache, told in a line of the log. */
import { join } from 'node:path';
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import { type Material, readMaterial } from './drawing-material.ts';
import { type Picture, pictureCache, type Tally } from './picture-cache.ts';
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

async function response(picture: Picture): Promise<Response> {
  const png = await studio().cache.take(picture);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

/** What an endpoint answers for an entry; `icon` is the path of its field's icon on a 24-unit square. */
export const entryPictureResponse = (card: EntryCard, icon: string) =>
  response(entryPicture(card, icon, studio().material));

export const sitePictureResponse = (card: SiteCard) => response(sitePicture(card, studio().material));
