/** Where this worker keeps things, and how it names them. */
import { routes } from '#routes';
import { asRevision } from '#saved-copy/edition.ts';

/** Path of the site: `/`, or `/tuyen-giao/`. */
export const base = routes.home();

const named = (part: string) => `lam-mau${base}${part}`;

export const stores = {
  /** Pages, by their address without a query. */
  pages: named('trang'),
  /** Files whose name carries a digest. */
  files: named('tep'),
  /** Files that change under one name, as readers have used them. */
  loose: named('le'),
  /** The same as they belong to one edition, for those who keep the whole site. */
  looseOf: (version: string) => named(`le-${version}`),
  /** What this worker has to remember, and the lists of editions. */
  memory: named('nho'),
} as const;

export const looseStores = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(named('le-')));

/** Style sheet of the notices, which are no part of any page: the build writes its path here. */
export const noticeSheet: string = import.meta.env['NOTICE_SHEET'];

/** The page of saved pages: always here, it stands in for every page that is not. */
export const shell = routes.saved().slice(base.length);

/** Path under the site's base. */
export const pathOf = (url: string): string => new URL(url).pathname.slice(base.length);

export async function matchIn(store: string, path: string): Promise<Response | undefined> {
  // Without opening it first: a store that nobody wrote to is not made by looking into it.
  return caches.match(base + path, { cacheName: store });
}

/** Paths of all that lies in a store. */
export async function pathsIn(store: string): Promise<string[]> {
  if (!(await caches.has(store))) return [];
  return (await (await caches.open(store)).keys()).map(({ url }) => pathOf(url));
}

export async function putInto(store: string, path: string, response: Response): Promise<void> {
  await (await caches.open(store)).put(base + path, response);
}

export async function removeFrom(store: string, path: string): Promise<void> {
  if (await caches.has(store)) await (await caches.open(store)).delete(base + path);
}

/** Complete, from the site itself, not by way of another address: nothing else is kept. */
export const mayBeKept = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

export async function digestOf(content: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return asRevision(btoa(String.fromCharCode(...bytes)));
}
