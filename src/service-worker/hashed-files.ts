/** Files whose name carries a digest: each is fetched once in its life, whatever asks for it and however often. */
import { belongsToCopy } from '#saved-copy/keeping.ts';
import { referencedFiles } from '#saved-copy/references.ts';
import { recall } from './memory.ts';
import { base, matchIn, mayBeKept, pathsIn, putInto, removeFrom, stores } from './places.ts';

/** On their way: two that ask at the same time get the same answer. */
const coming = new Map<string, { response: Promise<Response>; kept: Promise<void> }>();

function fetchOnce(path: string) {
  const known = coming.get(path);
  if (known) return known;
  const response = fetch(base + path);
  const kept = response
    .then((answer) => {
      if (!mayBeKept(answer)) throw new Error(`${answer.status} for ${path}`);
      return putInto(stores.files, path, answer.clone());
    })
    .finally(() => coming.delete(path));
  // Whoever only wants to read it does not mind that it cannot be kept.
  kept.catch(() => undefined);
  const one = { response, kept };
  coming.set(path, one);
  return one;
}

/** From the store, or else from the network. */
export async function hashedFile(path: string): Promise<Response> {
  const stored = await matchIn(stores.files, path).catch(() => undefined);
  return stored ?? (await fetchOnce(path).response).clone();
}

/** Sees to it that the file is in the store; throws where it cannot be fetched or kept. */
export async function keepFile(path: string): Promise<void> {
  if ((await matchIn(stores.files, path)) === undefined) await fetchOnce(path).kept;
}

/** Files that are kept with all that they name themselves. */
const settled = new Set<string>();

/**
 * Keeps what a page's markup names, and what those scripts load on demand: filters of a list, another theme. What is
 * large and rarely needed is left to the moment when it is used.
 */
export async function keepFilesOf(text: string): Promise<void> {
  const { onDemand = [] } = (await recall()).head ?? {};
  for (const path of referencedFiles(text)) {
    if (settled.has(path) || onDemand.includes(path) || !belongsToCopy(path)) continue;
    settled.add(path);
    try {
      await keepFile(path);
      const file = await matchIn(stores.files, path);
      if (file && /\.(?:js|css)$/.test(path)) await keepFilesOf(await file.text());
    } catch {
      // It comes when it is used, or with the next page that names it.
      settled.delete(path);
    }
  }
}

/** Throws away what neither the list `wanted` nor any of these pages, nor a script of theirs, names. */
export async function pruneFiles(wanted: Iterable<string>, pages: readonly { html: string }[]): Promise<void> {
  const keep = new Set(wanted);
  const texts = pages.map(({ html }) => html);
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const path of referencedFiles(text)) {
      if (keep.has(path)) continue;
      keep.add(path);
      const file = /\.(?:js|css)$/.test(path) ? await matchIn(stores.files, path) : undefined;
      if (file) texts.push(await file.text());
    }
  }
  for (const path of await pathsIn(stores.files)) {
    if (keep.has(path)) continue;
    settled.delete(path);
    await removeFrom(stores.files, path);
  }
}
