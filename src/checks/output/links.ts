/** No dead link and no dead anchor within the site. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOutline } from './page-outline.ts';

interface Site {
  folder: string;
  base: string;
  /** Outlines by address without the base: `/mo-hinh/lam-choi-dot/`. */
  outlines: ReadonlyMap<string, PageOutline>;
}

/** A sentence for every link from `address` that leads nowhere. */
export function deadLinks(address: string, { folder, base, outlines }: Site): string[] {
  const here = new URL(`https://site.invalid${base}${address.slice(1)}`);
  return (outlines.get(address)?.links ?? []).flatMap((link) => {
    const target = new URL(link, here);
    if (target.origin !== here.origin) return [];
    const path = decodeURI(target.pathname);
    if (!path.startsWith(base)) return [`${address}: liên kết “${link}” ra ngoài đường dẫn con của trang`];
    const local = `/${path.slice(base.length)}`;
    const page = outlines.get(local);
    if (page === undefined)
      return isFile(join(folder, local)) ? [] : [`${address}: liên kết “${link}” không dẫn đến trang nào`];
    const anchor = decodeURIComponent(target.hash.slice(1));
    if (anchor === '' || page.ids.has(anchor)) return [];
    return [`${address}: liên kết “${link}” dẫn đến chỗ “${anchor}” không có ở trang đích`];
  });
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
