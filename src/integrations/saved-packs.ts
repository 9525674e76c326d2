/** What goes into a pack with what: pages that are alike side by side, in packs of a limited size. */
import { isHashed, isSearch } from '#saved-copy/keeping.ts';
import type { Pack } from '#saved-copy/pack.ts';
import type { SiteFile } from './saved-edition.ts';

/** On a line that breaks, a pack is what has to come whole. */
const PAGES = 30;
const FILES = 80;
/** Larger files gain nothing from company. */
const SMALL = 8 * 1024;

/** Pages of a section, kits apart; sections with few pages share a pack. */
const FEW = 5;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

const inChunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Pages of one family have the same template: `mo-hinh/*` and `mo-hinh/*`+`/nhan-rong` are two. */
const familyOf = (path: string) => {
  const [section = '', , ...below] = path.split('/');
  return [section, ...below].join('/');
};

export function pageGroups(pages: readonly SiteFile[]): SiteFile[][] {
  const families = Map.groupBy(pages, ({ path }) => familyOf(path));
  const large = [...families.values()].filter((family) => family.length >= FEW);
  const rest = [...families.values()].filter((family) => family.length < FEW).flat();
  return [...large.flatMap((family) => inChunks(family, PAGES)), ...inChunks(rest, PAGES)];
}

/** Hashed scripts come alone: who reads has most of them already. The search's many small parts come together. */
export function fileGroups(files: readonly SiteFile[]): SiteFile[][] {
  const small = files.filter(({ path, content }) => content.length < SMALL && (!isHashed(path) || isSearch(path)));
  const folders = Map.groupBy(small, ({ path }) => (path.includes('/') ? path.split('/')[0] : ''));
  return [...folders.values()].flatMap((folder) => inChunks(folder, FILES));
}

export function packedFile({ path, content }: SiteFile): Pack['files'][number] {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const text = content.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(content)) return [path, type, text];
  return [path, type, content.toString('base64'), 1];
}
