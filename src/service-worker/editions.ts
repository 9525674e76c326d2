/**
 * A new edition of the site. What was taken back or corrected is put right in every saved copy at once; everything else
 * waits until the reader wants it, and the page that is open stays as it is.
 */
import { routes } from '#routes';
import type { EditionHead, Mend } from '#saved-copy/edition.ts';
import { pageOf } from '#saved-copy/keeping.ts';
import { mendNews, pendingMends, seenTo, touchOf } from '#saved-copy/mending.ts';
import { keepFile, pruneFiles } from './hashed-files.ts';
import { dropLoose, fetchLoose } from './loose-files.ts';
import { editionList, fetchHead, recall, remember } from './memory.ts';
import { base, noticeSheet, pathOf, removeFrom, shell, stores } from './places.ts';
import { fetchPage, revisionOf, savedPage, savedTexts } from './saved-pages.ts';
import { scope, type Client } from './scope.ts';
import { tellMended, tellNewEdition } from './telling.ts';
import { bringCopy, dropSearch } from './whole-copy.ts';

/** What the page of saved pages needs to be there without a network; it stands in for every page that is not saved. */
export async function keepShell(): Promise<void> {
  await fetchPage(shell);
  await keepFile(noticeSheet);
  for (const address of [routes.icons(), routes.manifest()]) {
    await fetchLoose(stores.loose, address.slice(base.length));
  }
}

/** On a fresh device nothing is saved that would have to be mended. */
export async function startWith(head: EditionHead): Promise<void> {
  await remember({ head, mended: seenTo(head.mended) });
}

const openPages = (): Promise<readonly Client[]> =>
  scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** The page that a window shows, unless it shows something else of the site. */
export const pageIn = ({ url }: Client): string | undefined =>
  new URL(url).pathname.startsWith(base) ? pageOf(pathOf(url)) : undefined;

/** Pages of the entries, and those that speak of them: thrown away first, then fetched as they are now. */
async function mendPages(pending: readonly Mend[]): Promise<Mend[]> {
  const done: Mend[] = [];
  for (const { path, html } of await savedTexts()) {
    const { own, mentions } = touchOf({ path, html }, pending, base);
    if (!own && !mentions) continue;
    const before = revisionOf(await savedPage(path));
    await removeFrom(stores.pages, path);
    const after = await fetchPage(path).catch(() => '');
    if (own && after !== before) done.push(own);
  }
  return done;
}

async function mend({ mended }: EditionHead): Promise<void> {
  const { mended: known = [], copy } = await recall();
  const pending = pendingMends(mended, known);
  if (pending.length === 0) return;
  const done = await mendPages(pending);
  await remember({ mended: seenTo(mended) });
  await tellMended(mendNews(done));
  // The search and the tables of the comparison quote the entries as well.
  await (copy?.state === 'complete' ? bringCopy('files') : dropSearch());
}

/** The copy of the whole site is offered the new edition. */
async function offerToCopy(head: EditionHead): Promise<void> {
  const { copy, later } = await recall();
  if (copy?.state === 'complete' && copy.version !== head.version && later !== head.version) await tellNewEdition(head);
}

/** Pages that are open are offered it where it changes them. */
async function offerToPages(head: EditionHead): Promise<void> {
  for (const client of await openPages()) {
    const page = pageIn(client);
    if (page === undefined) continue;
    const before = revisionOf(await savedPage(page));
    const after = await fetchPage(page).catch(() => before);
    if (before !== '' && after !== '' && after !== before) await tellNewEdition(head, client.id);
  }
}

/** Files that no saved page and no copy needs any more. */
async function tidy(): Promise<void> {
  const { copy, files } = await recall();
  const versions = new Set([copy?.version, files].filter((version) => version !== undefined));
  const lists = await Promise.all([...versions].map(editionList));
  const wanted = lists.flatMap((list) => list.files.map(([path]) => path));
  await pruneFiles([noticeSheet, ...wanted], await savedTexts());
  if (!copy) await dropLoose();
}

/** Between two looks that nobody asked for. */
const MINUTES = 5;
let lastLook = 0;
let looking: Promise<boolean> | undefined;

/** Says whether the copy of the whole site was worked on. */
async function look(back: boolean): Promise<boolean> {
  const before = (await recall()).head;
  const head = await fetchHead();
  lastLook = Date.now();
  await mend(head);
  const isNew = before?.version !== head.version;
  await remember({ head });
  if (isNew) await keepShell();
  await offerToCopy(head);
  if (isNew || back) await offerToPages(head);
  if (isNew) await tidy();
  const { copy, files } = await recall();
  if (copy?.state === 'loading') await bringCopy();
  else if (copy?.state === 'complete' && files === undefined) await bringCopy('files');
  else return false;
  return true;
}

async function lookAfter(other: Promise<unknown> | undefined, back: boolean): Promise<boolean> {
  await other;
  try {
    return await look(back);
  } catch {
    // Without a network there is nothing to see.
    return false;
  }
}

/**
 * `back`: the reader or the network was away, so that the page which is open may be older than the site. A look that is
 * under way may have seen the site as it was before: such a one comes after it.
 */
export async function lookForEdition(back: boolean): Promise<boolean> {
  const { copy } = await recall();
  const unfinished = copy?.state === 'loading';
  if (!back && !unfinished && Date.now() - lastLook < MINUTES * 60_000) return false;
  if (back || !looking) {
    looking = lookAfter(looking, back);
  }
  const own = looking;
  const worked = await own;
  if (looking === own) looking = undefined;
  return worked;
}
