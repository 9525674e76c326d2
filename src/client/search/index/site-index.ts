/**
 * Reads the index of the site's words, which integrations/search-files.ts makes of what Pagefind finds in the pages.
 * Pagefind's own reader matches every word as a beginning, cannot be asked where a word stands, and brings 80 KB with
 * WebAssembly; for a language of short syllables that is the wrong way round.
 */
import { type ReadFile, unpacked } from './bytes.ts';
import { type Contents, CONTENTS_FILE, firstNotBelow, namesIn, pageFile, partFile } from './contents.ts';
import { type PackedSpelling, readPart } from './part.ts';
import { PLACES, placeStarts, postingsAt, TEXT, type Word } from './postings.ts';

/** What is shown of a page, and what its text is. */
export interface Fragment {
  /** Address without the site's base: `/mo-hinh/lam-choi-dot/`. */
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** A word that is to be looked up; if it is unfinished, with all that begin with it. */
export interface WantedWord {
  key: string;
  unfinished: boolean;
}

export interface SiteIndex {
  pageCount: number;
  /** Length of a page's text, as a share of the usual one. */
  length(page: number): number;
  /** Positions before, between and behind the names of a page. */
  boundaries(page: number): readonly number[];
  /** What a page has under a filter. */
  values(filter: string, page: number): readonly string[];
  /** How many parts have what is to be looked up. */
  spread(word: WantedWord): number;
  /** Loads these words. */
  load(words: readonly WantedWord[]): Promise<void>;
  /** Rises when something was loaded. */
  revision(): number;
  /** A word of what is loaded, by its form without marks. */
  word(key: string): Word | undefined;
  /** The keys of all words of the site, sorted, loaded or not. */
  keys(): readonly string[];
  /** On how many pages the site has a word. */
  count(key: string): number;
  fragment(page: number): Promise<Fragment>;
}

/** Opens the index; only its table of contents is read. Rejects where a file is missing or is something else. */
export async function openIndex(read: ReadFile): Promise<SiteIndex> {
  const json = async (path: string) =>
    JSON.parse(new TextDecoder().decode(await unpacked(await read(path)))) as unknown;
  const contents = (await json(CONTENTS_FILE)) as Contents;
  const keys = contents.words.split(' ');
  const [pages, parts] = [namesIn(contents.pages), namesIn(contents.parts)];
  const starts = placeStarts(contents.lengths);
  const lengths = pages.map((_, page) => contents.lengths[page * PLACES + TEXT] ?? 0);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const packed = new Map<string, readonly PackedSpelling[]>();
  const words = new Map<string, Word>();
  const once = remembered();
  let revision = 0;

  /** Place of a word among all, or -1. */
  function placeOf(key: string): number {
    const at = firstNotBelow(keys, key);
    return keys[at] === key ? at : -1;
  }

  const partWith = (word: number) => firstNotBelow(contents.starts, word + 1) - 1;

  /** First part that has it, and the one behind the last. */
  function range({ key, unfinished }: WantedWord): readonly [from: number, to: number] {
    const from = firstNotBelow(keys, key);
    const to = unfinished ? firstNotBelow(keys, `${key}\uffff`) : from + Number(keys[from] === key);
    return from === to ? [0, 0] : [partWith(from), partWith(to - 1) + 1];
  }

  const loadPart = (part: number) =>
    once(`part ${part}`, async () => {
      const own = keys.slice(contents.starts[part], contents.starts[part + 1]);
      const spellings = readPart(await read(partFile(parts[part] ?? '')), own);
      for (const [at, key] of own.entries()) packed.set(key, spellings[at] ?? []);
      revision += 1;
    });

  return {
    pageCount: pages.length,
    length: (page) => (lengths[page] ?? usual) / usual,
    boundaries(page) {
      let at = 0;
      const names = contents.names[page] ?? [];
      return names.length === 0 ? [] : [0, ...names.map((length) => (at += length + 1))];
    },
    values(filter, page) {
      const { sets, pages: own } = contents.filters[filter] ?? { sets: [], pages: [] };
      return sets[own[page] ?? -1] ?? [];
    },
    spread(word) {
      const [from, to] = range(word);
      return to - from;
    },
    async load(wanted) {
      const needed = new Set<number>();
      for (const [from, to] of wanted.map(range)) for (let part = from; part < to; part += 1) needed.add(part);
      await Promise.all([...needed].map(loadPart));
    },
    revision: () => revision,
    word(key) {
      const known = words.get(key);
      const found = packed.get(key);
      if (known !== undefined || found === undefined) return known;
      const spellings = found.map(([spelling, numbers]) => ({ spelling, postings: postingsAt(numbers, starts) }));
      const word = { key, spellings };
      words.set(key, word);
      return word;
    },
    keys: () => keys,
    count: (key) => contents.counts[placeOf(key)] ?? 0,
    fragment: (page) => once(`page ${page}`, async () => (await json(pageFile(pages[page] ?? ''))) as Fragment),
  };
}

/** Keeps what was asked for under a name, save what failed: that may be tried again. */
function remembered() {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
}
