/** What readers ask for with the buttons of a page, and how the answer is given. */
import type { CopyState, Status, Wish } from '#saved-copy/messages.ts';
import { lookForEdition, pageIn } from './editions.ts';
import { pruneFiles } from './hashed-files.ts';
import { dropLoose } from './loose-files.ts';
import { editionList, recall, remember } from './memory.ts';
import { noticeSheet, pathsIn, removeFrom, shell, stores } from './places.ts';
import { progressOf, statusOf } from './progress.ts';
import { fetchPage, savedList, savedRevisions, savedTexts } from './saved-pages.ts';
import type { Client } from './scope.ts';
import { tell } from './telling.ts';
import { bringCopy, heldFiles, isRunning, stopRun, untilDone } from './whole-copy.ts';

function stateOfCopy(state: NonNullable<Awaited<ReturnType<typeof recall>>['copy']>['state'] | undefined): CopyState {
  if (isRunning()) return 'loading';
  return state === 'loading' ? 'paused' : (state ?? 'none');
}

async function status(): Promise<Status> {
  const { copy } = await recall();
  const list = copy && (await editionList(copy.version).catch(() => undefined));
  const progress = list
    ? progressOf(list, await savedRevisions(), await heldFiles(copy.version))
    : progressOf({ pages: [], files: [] }, new Map(), new Map());
  return {
    ...(await statusOf(stateOfCopy(copy?.state), progress)),
    saved: await savedList(),
  };
}

const REFUSED: Status = { refused: true, outdated: false, copy: 'none', pages: [0, 0], bytes: [0, 0], saved: [] };

/** Whether anything can be kept is seen by trying. */
async function triedStatus(): Promise<Status> {
  try {
    await caches.open(stores.memory);
    return await status();
  } catch {
    return REFUSED;
  }
}

const tellStatus = async (): Promise<void> => tell({ status: await triedStatus() });

/** Everything but the page that stands in for what is not saved. */
async function removeAll(): Promise<void> {
  await stopRun();
  for (const path of await pathsIn(stores.pages)) if (path !== shell) await removeFrom(stores.pages, path);
  await remember({ copy: undefined, files: undefined, later: undefined });
  await dropLoose();
  await pruneFiles([noticeSheet], await savedTexts());
}

/** The page is fetched before it is drawn anew: on a slow line the reader would get the old one again. */
async function viewNew(client: Client | null): Promise<void> {
  const page = client && pageIn(client);
  if (page != null) await fetchPage(page).catch(() => undefined);
  client?.postMessage({ reload: true });
  // What the reader has stopped stays so.
  const { copy } = await recall();
  if (copy?.state === 'complete' || copy?.state === 'loading') await saveAll();
}

async function saveAll(): Promise<void> {
  const { head, copy } = await recall();
  // Wished for without a network, it comes with the next one.
  if (head && !copy) await remember({ copy: { version: head.version, day: head.day, state: 'loading' } });
  const work = bringCopy();
  await tellStatus();
  await work;
  await tellStatus();
}

export async function grant(wish: Wish, client: Client | null): Promise<void> {
  if (wish === 'save-all') return saveAll();
  if (wish === 'view-new') return viewNew(client);
  if (wish === 'later') return remember({ later: (await recall()).head?.version });
  if (wish === 'stop') await stopRun();
  else if (wish === 'remove') await removeAll();
  else if (wish !== 'status' && !(await lookForEdition(wish !== 'load'))) return;
  await tellStatus();
  // A page that asks now and then keeps the browser from stopping a worker that is still fetching.
  await untilDone();
}
