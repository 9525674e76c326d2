/** What a phone has to fetch to hold an edition whole, when it holds some of it already. Pure. */
import { isHashed } from './keeping.ts';
import type { EditionList, ListedFile } from './edition.ts';

/** Revision of what is held, by path. */
export type Held = ReadonlyMap<string, string>;

export interface Errand {
  /** Number of a pack to be fetched, or the path of one page or file. */
  readonly what: { readonly pack: number } | { readonly path: string };
  /** The pages or files that are wanted from it. */
  readonly wanted: readonly ListedFile[];
}

/**
 * A pack is worth its bytes where a fair part of it is missing: its pages weigh about a third of what they weigh when
 * they come one by one.
 */
const WORTH = 1 / 3;

/** A hashed file is held as soon as there is one of its name. */
export function isHeld([path, revision]: ListedFile, held: Held): boolean {
  return isHashed(path) ? held.has(path) : held.get(path) === revision;
}

/** Errands in the order of the list. */
export function errands(entries: readonly ListedFile[], packs: EditionList['packs'], held: Held): Errand[] {
  const missing = entries.filter((entry) => !isHeld(entry, held));
  const ofPack = (pack: number) => missing.filter((entry) => entry[3] === pack);
  const worthwhile = new Set(
    packs.flatMap(([, count], pack) => (count > 1 && ofPack(pack).length >= count * WORTH ? [pack] : [])),
  );
  const fromPacks = [...worthwhile].map((pack) => ({ what: { pack }, wanted: ofPack(pack) }));
  const alone = missing
    .filter(([, , , pack]) => pack === null || !worthwhile.has(pack))
    .map((entry) => ({ what: { path: entry[0] }, wanted: [entry] }));
  return [...alone, ...fromPacks];
}
