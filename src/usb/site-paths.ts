/**
 * Addresses of the site and files of the edition. On a host `/mo-hinh/` is answered with a page; a folder on a stick
 * answers nothing, so every link says the file, and says it from where it stands.
 */

/** Stands for the site's host while addresses are resolved. */
const HOST = 'https://site.invalid';

/** A file of the edition with what follows its name in a link: `?q=…`, `#…`. */
export interface Target {
  file: string;
  rest: string;
}

/** What a link leads to; `outside` for somebody else's page, a letter, or a place on the same page. */
export function targetOf(link: string, from: string, base: string): Target | 'outside' {
  if (/^(?:[#?]|$)/.test(link)) return 'outside';
  const url = new URL(link, `${HOST}${base}${from}`);
  if (url.origin !== HOST) return 'outside';
  if (!url.pathname.startsWith(base)) throw new Error(`“${link}” is not under ${base}`);
  return { file: fileOf(decodeURI(url.pathname.slice(base.length))), rest: url.search + url.hash };
}

/** The file behind a path without the base: a page where the path ends in a slash. */
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The way from a file up to the top of the edition: `../../`. */
export function wayUp(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}

/** The link that stands in `from` and leads to the target. */
export const linkTo = (from: string, { file, rest }: Target) => wayUp(from) + file + rest;
