/** A built site of a few pages in the folder of a content tree: enough for what looks at sites from the outside. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SmallPage {
  readonly title: string;
  readonly main?: string;
  /** Head of the page, menus: what stands around the main part. */
  readonly frame?: string;
}

export interface SmallSite {
  /** As pages write it: `26/11/2026`. */
  readonly day: string;
  readonly pages: Readonly<Record<string, SmallPage>>;
  /** Old addresses and where they lead. */
  readonly moved?: Readonly<Record<string, string>>;
  readonly mended?: readonly { path: string; kind: 'withdrawn' | 'corrected'; date: string }[];
  readonly files?: Readonly<Record<string, string>>;
}

const page = (
  address: string,
  { title, main = '', frame = '' }: SmallPage,
  day: string,
  host: string,
) => `<!doctype html>
<html lang="vi"><head><title>${title}</title><link rel="canonical" href="${host}/${address}"></head>
<body>${frame}<main><h1>${title}</h1><p>${main}</p></main><footer><p data-unprinted>Bản ngày ${day}</p></footer></body></html>
`;

const moved = (to: string) => `<!doctype html>
<html lang="vi" data-moved="">
<head><title>Đã đổi địa chỉ: ${to}</title></head><body><main><h1>Trang này đã đổi địa chỉ</h1><a href="/${to}">Mở</a></main></body></html>
`;

/** All files of the site, by their path. */
export function smallSite(site: SmallSite, host = 'https://trang-mau.example'): Map<string, Buffer> {
  const { day, pages, mended = [] } = site;
  const texts: [string, string][] = [
    ...Object.entries(pages).map(([address, each]): [string, string] => [
      `${address}index.html`,
      page(address, each, day, host),
    ]),
    ...Object.entries(site.moved ?? {}).map(([from, to]): [string, string] => [`${from}index.html`, moved(to)]),
    ['404.html', page('404', { title: 'Không có trang này' }, day, host)],
    ['_headers', '/*\n  X-Frame-Options: DENY\n'],
    ['_astro/noto.woff2', 'font'],
    ['ngoai-tuyen/ban-luu.json', JSON.stringify({ day, version: 'v', mended })],
    ...Object.entries(site.files ?? {}),
  ];
  return new Map(texts.sort().map(([file, text]) => [file, Buffer.from(text)]));
}

/** Writes it as `dist` of a project, in the place of the one before. */
export function writeSmallSite(root: string, site: SmallSite): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const [file, bytes] of smallSite(site)) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), bytes);
  }
}
