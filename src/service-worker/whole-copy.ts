/**
 * The whole site on this device. Files first, then pages, piece by piece: what has come stays, and whoever is
 * interrupted goes on with what is missing. The files of one edition are used together, as soon as all are there.
 */
import { routes } from '#routes';
import { belongsToCopy, isHashed, isPage, isSearch } from '#saved-copy/keeping.ts';
import type { EditionList, ListedFile } from '#saved-copy/edition.ts';
import { type Pack, unpackPages } from '#saved-copy/pack.ts';
import { type Errand, errands } from '#saved-copy/plan.ts';
import { keepFile, pruneFiles } from './hashed-files.ts';
import { dropLoose, fetchLoose, heldLoose, inheritLoose, saveLoose } from './loose-files.ts';
import { editionList, fetchHead, recall, remember } from './memory.ts';
import { noticeSheet, pathsIn, removeFrom, stores } from './places.ts';
import { progressOf, reportProgress } from './progress.ts';
import { fetchPage, savePage, savedRevisions, savedTexts } from './saved-pages.ts';

interface Run {
  readonly work: Promise<void>;
  readonly controller: AbortController;
}
let run: Run | undefined;

export const isRunning = (): boolean => run !== undefined;

export const untilDone = async (): Promise<void> => run?.work;

export const stopRun = async (): Promise<void> => {
  run?.controller.abort();
  await run?.work;
};

/** What of the list's files is here, by path. */
export async function heldFiles(version: string): Promise<ReadonlyMap<string, string>> {
  const hashed = (await pathsIn(stores.files)).map((path) => [path, ''] as const);
  return new Map([...hashed, ...(await heldLoose(version))]);
}

interface Edition {
  readonly version: string;
  readonly day: string;
  readonly list: EditionList;
  readonly signal: AbortSignal;
}

async function fetchPack(name: string, signal: AbortSignal): Promise<Pack> {
  const response = await fetch(routes.savedPart(name), { signal });
  if (!response.ok) throw new Error(`${response.status} for the pack ${name}`);
  return (await response.json()) as Pack;
}

async function unpack(pack: Pack, wanted: readonly ListedFile[], { version, day }: Edition): Promise<void> {
  const revisions = new Map(wanted.map(([path, revision]) => [path, revision]));
  for (const { path, html } of unpackPages(pack, day)) {
    if (revisions.has(path) && (await savePage(path, html)) !== revisions.get(path))
      throw new Error(`${path} is not what the list says`);
  }
  for (const [path, type, content, binary] of pack.files) {
    if (!revisions.has(path)) continue;
    const bytes = binary
      ? Uint8Array.from(atob(content), (char) => char.charCodeAt(0))
      : new TextEncoder().encode(content);
    await saveLoose(isHashed(path) ? stores.files : stores.looseOf(version), path, bytes, type);
  }
}

async function carry({ what, wanted }: Errand, edition: Edition): Promise<void> {
  const { list, signal, version } = edition;
  if ('pack' in what) {
    const [name = ''] = list.packs[what.pack] ?? [];
    await unpack(await fetchPack(name, signal), wanted, edition);
  } else if (isPage(what.path)) await fetchPage(what.path, signal);
  else if (isHashed(what.path)) await unlessStopped(keepFile(what.path), signal);
  else await fetchLoose(stores.looseOf(version), what.path, signal);
}

/** A file that others may be waiting for goes on coming, and is kept; whoever stops need not wait for it. */
function unlessStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
    work.then(resolve, reject);
  });
}

async function carryAll(list: readonly Errand[], edition: Edition, told: (wanted: Errand['wanted']) => Promise<void>) {
  for (const errand of list) {
    if (edition.signal.aborted) throw new Error('stopped');
    await carry(errand, edition);
    await told(errand.wanted);
  }
}

/** `atOnce`: files of other editions go before the new ones are here, for what they hold must not be found any more. */
async function bringFiles(edition: Edition, atOnce: boolean, told: (wanted: Errand['wanted']) => Promise<void>) {
  const { list, version } = edition;
  await inheritLoose(version, new Map(list.files.map(([path, revision]) => [path, revision])));
  if (atOnce) {
    await remember({ files: undefined });
    await dropLoose(version);
    await dropUnlisted(list);
  }
  await carryAll(errands(list.files, list.packs, await heldFiles(version)), edition, told);
  await remember({ files: version });
  await dropLoose(version);
}

/** Parts of the search that are not of this edition. */
async function dropUnlisted({ files }: Pick<EditionList, 'files'>): Promise<void> {
  const listed = new Set(files.map(([path]) => path));
  for (const path of await pathsIn(stores.files)) {
    if (!listed.has(path) && isSearch(path)) await removeFrom(stores.files, path);
  }
}

/** What others than the owner of a whole copy have of the search, and of what else quotes the entries. */
export async function dropSearch(): Promise<void> {
  await remember({ files: undefined });
  await dropLoose();
  await dropUnlisted({ files: [] });
}

async function tidy({ list, version }: Edition): Promise<void> {
  const listed = new Set(list.pages.map(([path]) => path));
  for (const path of await pathsIn(stores.pages)) if (!listed.has(path)) await removeFrom(stores.pages, path);
  const pictures = (await pathsIn(stores.files)).filter((path) => !belongsToCopy(path));
  const wanted = [noticeSheet, ...list.files.map(([path]) => path)];
  // Pictures that were looked at stay as long as a page shows them.
  await pruneFiles(wanted, pictures.length > 0 ? await savedTexts() : []);
  for (const path of await pathsIn(stores.memory)) {
    if (path.startsWith('ngoai-tuyen/') && path !== `ngoai-tuyen/${version}.json` && path.endsWith('.json'))
      await removeFrom(stores.memory, path);
  }
}

/** `files`: what a withdrawal touches beside the pages; the edition of the copy stays what it is. */
type Extent = 'all' | 'files';

async function bring(extent: Extent, signal: AbortSignal): Promise<void> {
  const head = await fetchHead();
  const { version, day } = head;
  await remember({ head, ...(extent === 'all' && { copy: { version, day, state: 'loading' } }) });
  const edition: Edition = { version, day, list: await editionList(version), signal };
  const { list } = edition;
  const progress = progressOf(list, await savedRevisions(), await heldFiles(version));
  const told = extent === 'all' ? (wanted: Errand['wanted']) => reportProgress(progress, wanted) : async () => {};
  await told([]);
  await bringFiles(edition, extent === 'files', told);
  if (extent === 'files') return;
  await carryAll(errands(list.pages, list.packs, await savedRevisions()), edition, told);
  await remember({ copy: { version, day, state: 'complete' }, later: undefined });
  await tidy(edition);
}

/** An edition may be replaced while it is being fetched: then the next one is. */
async function bringNewest(extent: Extent, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await bring(extent, signal);
    } catch (error) {
      const before = (await recall()).head?.version;
      if (signal.aborted || isFull(error) || (await fetchHead()).version === before) throw error;
    }
  }
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

async function finish(work: Promise<void>, extent: Extent, { signal }: AbortController): Promise<void> {
  try {
    await work;
  } catch (error) {
    const { copy } = await recall();
    const halt = signal.aborted ? 'stopped' : isFull(error) && 'full';
    // Whatever else went wrong, the network is the likeliest: the next connection goes on.
    if (copy && halt && extent === 'all') await remember({ copy: { ...copy, state: halt } });
  } finally {
    run = undefined;
  }
}

/** Starts, or goes on; several calls are one. */
export async function bringCopy(extent: Extent = 'all'): Promise<void> {
  if (!run) {
    const controller = new AbortController();
    run = { controller, work: finish(bringNewest(extent, controller.signal), extent, controller) };
  }
  await run.work;
}
