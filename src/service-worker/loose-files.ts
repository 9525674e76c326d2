/**
 * Files that change under one name: icons, the search's entry, data that pages read. From the network where it answers
 * in time; a copy of the whole site has its own, of one edition all together.
 */
import { NetworkFirst } from 'serwist';
import { recall } from './memory.ts';
import {
  base,
  digestOf,
  looseStores,
  matchIn,
  mayBeKept,
  pathOf,
  pathsIn,
  putInto,
  removeFrom,
  stores,
} from './places.ts';
import { REVISION, revisionOf } from './saved-pages.ts';
import type { FetchEvent } from './scope.ts';

/** Seconds after which a reader gets what is saved. */
export const PATIENCE = 3;

export async function saveLoose(store: string, path: string, content: BufferSource, type: string): Promise<void> {
  const headers = { 'Content-Type': type, [REVISION]: await digestOf(content) };
  await putInto(store, path, new Response(content, { headers }));
}

export async function fetchLoose(store: string, path: string, signal?: AbortSignal): Promise<void> {
  const response = await fetch(base + path, { cache: 'no-cache', ...(signal && { signal }) });
  if (!mayBeKept(response)) throw new Error(`${response.status} for ${path}`);
  await saveLoose(store, path, await response.arrayBuffer(), response.headers.get('Content-Type') ?? '');
}

async function ofCopy(path: string): Promise<Response | undefined> {
  const { files } = await recall();
  return files === undefined ? undefined : matchIn(stores.looseOf(files), path);
}

const network = new NetworkFirst({
  cacheName: stores.loose,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => base + pathOf(request.url),
      // Beside a copy of the whole site, a single newer file would not fit to the rest.
      cacheWillUpdate: async ({ response }) =>
        mayBeKept(response) && (await recall()).files === undefined ? response : null,
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        (await ofCopy(pathOf(request.url))) ?? cachedResponse,
    },
  ],
});

/** As long as the copy is of the edition that stands, there is nothing to ask the network for. */
export async function looseFile(event: FetchEvent): Promise<Response> {
  const { files, head } = await recall();
  const own = files !== undefined && files === head?.version ? await ofCopy(pathOf(event.request.url)) : undefined;
  if (own) return own;
  const [response, done] = network.handleAll({ event, request: event.request });
  done.catch(() => undefined);
  return response;
}

/** Revisions of what the copy of an edition holds, by path. */
export async function heldLoose(version: string): Promise<Map<string, string>> {
  const store = stores.looseOf(version);
  const paths = await pathsIn(store);
  return new Map(await Promise.all(paths.map(async (path) => [path, revisionOf(await matchIn(store, path))] as const)));
}

/** Takes over from other editions what did not change, so that it is not fetched again. */
export async function inheritLoose(version: string, revisions: ReadonlyMap<string, string>): Promise<void> {
  const own = stores.looseOf(version);
  const held = await heldLoose(version);
  for (const store of await looseStores()) {
    if (store === own) continue;
    for (const path of await pathsIn(store)) {
      const file = await matchIn(store, path);
      if (file && !held.has(path) && revisionOf(file) === revisions.get(path)) await putInto(own, path, file);
    }
  }
}

/** Drops what was kept for other editions, and what was kept by use. */
export async function dropLoose(version?: string): Promise<void> {
  const own = version === undefined ? undefined : stores.looseOf(version);
  for (const store of await looseStores()) if (store !== own) await caches.delete(store);
  for (const path of await pathsIn(stores.loose)) {
    if (path.includes('/')) await removeFrom(stores.loose, path);
  }
}
