/** How far the whole copy got, counted as it grows, and how things stand in all. */
import type { EditionList, ListedFile } from '#saved-copy/edition.ts';
import { isPage } from '#saved-copy/keeping.ts';
import type { CopyState, Status } from '#saved-copy/messages.ts';
import { type Held, isHeld } from '#saved-copy/plan.ts';
import { recall } from './memory.ts';
import { tell } from './telling.ts';

interface Progress {
  pages: [done: number, total: number];
  bytes: [done: number, total: number];
}

const weigh = (entries: readonly ListedFile[]) => entries.reduce((sum, [, , bytes]) => sum + bytes, 0);

export function progressOf(
  { pages, files }: Pick<EditionList, 'pages' | 'files'>,
  heldPages: Held,
  heldFiles: Held,
): Progress {
  const here = pages.filter((page) => isHeld(page, heldPages));
  const hereToo = files.filter((file) => isHeld(file, heldFiles));
  return {
    pages: [here.length, pages.length],
    bytes: [weigh([...here, ...hereToo]), weigh([...pages, ...files])],
  };
}

export async function statusOf(copy: CopyState, { pages, bytes }: Progress): Promise<Status> {
  const { copy: kept, head } = await recall();
  const outdated = kept?.state === 'complete' && kept.version !== head?.version;
  return { refused: false, copy, pages: [...pages], bytes: [...bytes], day: kept?.day, outdated, newest: head };
}

export async function reportProgress(progress: Progress, arrived: readonly ListedFile[]): Promise<void> {
  progress.pages[0] += arrived.filter(([path]) => isPage(path)).length;
  progress.bytes[0] += weigh(arrived);
  await tell({ status: await statusOf('loading', progress) });
}
