/** The one cache of a build for pictures that go with shared links, and its line in the build's log. */
import { join } from 'node:path';
import { type Picture, pictureCache, type Tally } from './picture-cache.ts';

const cache = pictureCache(join(process.cwd(), 'node_modules/.cache/lam-mau/anh-chia-se'));
let announced = false;

/** `Ảnh chia sẻ: vẽ 28, dùng lại 2 (1,4 giây)` */
export function tallyLine({ drawn, cached, spent }: Tally): string {
  return `Ảnh chia sẻ: vẽ ${drawn}, dùng lại ${cached} (${(spent / 1000).toFixed(1).replace('.', ',')} giây)`;
}

/** The response of an endpoint. The line is written when the build ends: no single endpoint knows which is the last. */
export async function pictureResponse(picture: Picture): Promise<Response> {
  if (!announced) process.once('exit', () => process.stdout.write(`${tallyLine(cache.tally)}\n`));
  announced = true;
  return new Response(new Uint8Array(await cache.take(picture)), { headers: { 'Content-Type': 'image/png' } });
}
