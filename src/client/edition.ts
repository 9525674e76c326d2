/**
 * Where the site's files are for the page that is open: on a host at their addresses, or, in the edition that is
 * carried on a stick and opened by double click, in the folders beside it. That edition writes the way to its top
 * folder into <html data-root>.
 */
import { withoutBase } from '#routes';

const root = document.documentElement.dataset['root'];

/** What a link to a path of the site (from `routes`) must say on this page. */
export function hrefOf(path: string): string {
  if (root === undefined) return path;
  const [, address = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(withoutBase(path)) ?? [];
  return root + (address === '' || address.endsWith('/') ? `${address}index.html` : address) + rest;
}
