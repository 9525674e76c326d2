/** Pages in the store: how one is written, read and listed. */
import { withoutDays } from '#saved-copy/edition-day.ts';
import type { SavedPage } from '#saved-copy/messages.ts';
import { formatDay } from '#vietnamese/dates.ts';
import { keepFilesOf } from './hashed-files.ts';
import { base, digestOf, matchIn, mayBeKept, pathsIn, putInto, removeFrom, shell, stores } from './places.ts';

const SAVED_ON = 'x-saved-on';
export const REVISION = 'x-saved-revision';
const TITLE = 'x-saved-title';

/** Today, by the reader's clock and as it is read. */
function today(): string {
  const now = new Date();
  return formatDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** A page as it is stored. An entry that was taken back has a page as well; it is not for the list of what can be read. */
export async function asSaved(html: string): Promise<Response> {
  const [, title = ''] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
  const hidden = html.includes('<meta name="robots" content="noindex"');
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "frame-ancestors 'none'",
      [SAVED_ON]: today(),
      [REVISION]: await digestOf(new TextEncoder().encode(withoutDays(html))),
      [TITLE]: hidden ? '' : encodeURIComponent(title),
    },
  });
}

export const revisionOf = (response: Response | undefined): string => response?.headers.get(REVISION) ?? '';

/** The day on which it was saved, as readers write it. */
export const savedDay = ({ headers }: Response): string => headers.get(SAVED_ON) ?? '';

export const savedPage = (path: string): Promise<Response | undefined> => matchIn(stores.pages, path);

export const savePage = async (path: string, html: string): Promise<string> => {
  const response = await asSaved(html);
  await putInto(stores.pages, path, response);
  return revisionOf(response);
};

/** Fetches a page anew and keeps it with its files. The revision is empty where there is no such page any more. */
export async function fetchPage(path: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(base + path, { cache: 'no-cache', ...(signal && { signal }) });
  if (response.status === 404 || response.status === 410) {
    await removeFrom(stores.pages, path);
    return '';
  }
  if (!mayBeKept(response)) throw new Error(`${response.status} for ${path}`);
  const html = await response.text();
  const revision = await savePage(path, html);
  await keepFilesOf(html);
  return revision;
}

async function eachSaved<T>(see: (path: string, response: Response) => T | Promise<T>): Promise<T[]> {
  const paths = await pathsIn(stores.pages);
  const seen = await Promise.all(
    paths.map(async (path) => {
      const response = await savedPage(path);
      return response ? [await see(path, response)] : [];
    }),
  );
  return seen.flat();
}

export const savedRevisions = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(await eachSaved((path, response) => [path, revisionOf(response)] as const));

export async function savedList(): Promise<SavedPage[]> {
  const all = await eachSaved((path, response) => ({
    path,
    title: decodeURIComponent(response.headers.get(TITLE) ?? ''),
    day: savedDay(response),
  }));
  return all.filter(({ path, title }) => path !== shell && title !== '');
}

export const savedTexts = (): Promise<{ path: string; html: string }[]> =>
  eachSaved(async (path, response) => ({ path, html: await response.text() }));
