/** What the worker remembers from one start to the next: it is stopped and started by the browser as it likes. */
import type { EditionHead, EditionList } from '#saved-copy/edition.ts';
import { routes } from '#routes';
import { base, matchIn, putInto, stores } from './places.ts';

export interface Memory {
  /** The newest edition that was heard of. */
  readonly head?: EditionHead;
  /** Withdrawals and corrections that were seen to. */
  readonly mended?: readonly string[];
  /** The whole copy: which edition, and how far it got. */
  readonly copy?: {
    readonly version: string;
    readonly day: string;
    readonly state: 'loading' | 'stopped' | 'full' | 'complete';
  };
  /** The edition whose changing files are here without a gap; the search is read from these. */
  readonly files?: string;
  /** An edition that the reader does not want yet. */
  readonly later?: string;
}

const KEY = 'ngoai-tuyen/nho';
let known: Promise<Memory> | undefined;

async function load(): Promise<Memory> {
  const stored = await matchIn(stores.memory, KEY);
  return stored ? ((await stored.json()) as Memory) : {};
}

export const recall = (): Promise<Memory> => (known ??= load().catch(() => ({})));

export async function remember(change: { [K in keyof Memory]?: Memory[K] | undefined }): Promise<void> {
  const next = Object.fromEntries(
    Object.entries({ ...(await recall()), ...change }).filter(([, value]) => value !== undefined),
  ) as Memory;
  known = Promise.resolve(next);
  // A device that keeps nothing forgets; what is read from the network stays as good as it was.
  await putInto(stores.memory, KEY, asJson(next)).catch(() => undefined);
}

const asJson = (value: unknown) => new Response(JSON.stringify(value));

const jsonOf = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
};

/** Asks the site which edition stands there now. */
export async function fetchHead(): Promise<EditionHead> {
  const head = (await jsonOf(await fetch(routes.savedEdition(), { cache: 'no-cache' }))) as EditionHead;
  return head;
}

async function loadList(version: string): Promise<EditionList> {
  const address = routes.savedPart(version);
  const path = address.slice(base.length);
  const stored = await matchIn(stores.memory, path);
  if (stored) return (await stored.json()) as EditionList;
  const list = (await jsonOf(await fetch(address))) as EditionList;
  await putInto(stores.memory, path, asJson(list));
  return list;
}

const loading = new Map<string, Promise<EditionList>>();

/** The list of an edition: fetched once, and kept. */
export async function editionList(version: string): Promise<EditionList> {
  const list = loading.get(version) ?? loadList(version).finally(() => loading.delete(version));
  loading.set(version, list);
  return list;
}
