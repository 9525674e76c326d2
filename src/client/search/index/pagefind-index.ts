/**
 * Reads the index that Pagefind writes (its files of version 1.5, the one that package.json pins; a test decodes a
 * whole index and compares it with the texts it is of, so that another form is seen at once). Pagefind's own reader
 * matches every word as a beginning, cannot be asked where a word stands, and brings 80 KB with WebAssembly; for a
 * language of short syllables that is the wrong way round.
 */
import { swapBack } from '#vietnamese/search-swap.ts';
import { type ReadFile, unpacked } from './bytes.ts';
import { type Cbor, decodeCbor } from './cbor.ts';
import { type PackedWord, packedWords, unpackWord, type Word } from './postings.ts';
import { firstNotBelow, type Vocabulary, VOCABULARY_FILE, vocabularyOf } from './vocabulary.ts';

/** What is shown of a page, and what its text is. */
export interface Fragment {
  /** Address without the site's base: `/mo-hinh/lam-choi-dot/`. */
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Values of a filter, each with the pages that have it. */
export type FilterPages = ReadonlyMap<string, ReadonlySet<number>>;

/** A part of the index, with the first and the last of its words (integrations/search-parts.ts). */
interface Chunk {
  from: string;
  to: string;
  hash: string;
}

/** A word that is to be looked up; if it is unfinished, with all that begin with it. */
export interface WantedWord {
  key: string;
  unfinished: boolean;
}

export interface PagefindIndex {
  pageCount: number;
  /** Length of a page's text, as a share of the usual one. */
  length(page: number): number;
  /** Number of a field, or -1 where no page has it. */
  field(name: string): number;
  /** Of a small site all words are loaded at once. */
  isWhole: boolean;
  /** Loads what every search needs, and these words. */
  load(words: readonly WantedWord[]): Promise<void>;
  /** Rises when something was loaded. */
  revision(): number;
  /** A word of what is loaded, by its form without marks. */
  word(key: string): Word | undefined;
  /** The keys of all words of the site, sorted, loaded or not; before the first `load` none. */
  keys(): readonly string[];
  /** On how many pages the site has a word. */
  count(key: string): number;
  filter(name: string): Promise<FilterPages>;
  /** Pages in a sorted order, rising; those without a value are not in it. */
  sorted(name: string): readonly number[];
  fragment(page: number): Promise<Fragment>;
}

type Rows = readonly (readonly Cbor[])[];

const rows = (value: Cbor | undefined): Rows => {
  if (!Array.isArray(value)) throw new TypeError('not the table of contents of a Pagefind index');
  return value as Rows;
};

/** Opens the index; only its table of contents is read. Rejects where a file is missing or is something else. */
export async function openIndex(read: ReadFile): Promise<PagefindIndex> {
  const decode = async (path: string) => decodeCbor(await unpacked(await read(path)));
  const text = async (path: string) => new TextDecoder().decode(await unpacked(await read(path)));
  const [, pages, chunkRows, filters, sorts, fields] = rows(await decode('pagefind.pf_meta'));
  const chunks = rows(chunkRows as Cbor).map(([from, to, hash]) => ({ from, to, hash }) as Chunk);
  const isWhole = chunks.length <= 1;
  const pageRows = rows(pages as Cbor);
  const lengths = pageRows.map(([, count]) => Number(count));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const packed = new Map<string, PackedWord>();
  const words = new Map<string, Word>();
  const once = remembered();
  let counts: ReadonlyMap<string, number> = new Map();
  let keys: readonly string[] = [];
  let revision = 0;

  async function loadChunk({ hash }: Chunk): Promise<void> {
    const list = packedWords(await decode(`index/${hash}.pf_index`));
    if (isWhole) know(vocabularyOf(list));
    keep(list);
  }

  function keep(list: readonly PackedWord[]): void {
    for (const word of list) packed.set(word[0], word);
    revision += 1;
  }

  function know({ words: all, always }: Vocabulary): void {
    counts = new Map(all);
    keys = [...counts.keys()];
    keep(always);
  }

  /** Of a small site the only chunk is all that there is to know; of others it is told apart. */
  const vocabulary = () =>
    isWhole
      ? Promise.all(chunks.map(chunkOnce))
      : once(VOCABULARY_FILE, async () => know(JSON.parse(await text(VOCABULARY_FILE)) as Vocabulary));
  const chunkOnce = (chunk: Chunk) => once(chunk.hash, () => loadChunk(chunk));

  return {
    pageCount: pageRows.length,
    length: (page) => (lengths[page] ?? usual) / usual,
    field: (name) => (fields as readonly Cbor[]).indexOf(name),
    isWhole,
    async load(wanted) {
      await vocabulary();
      const known = wanted.filter(({ key, unfinished }) =>
        unfinished ? keys[firstNotBelow(keys, key)]?.startsWith(key) : counts.has(key),
      );
      const needed = chunks.filter(({ from, to }) =>
        known.some(({ key, unfinished }) => key <= to && from <= (unfinished ? `${key}\uffff` : key)),
      );
      await Promise.all(needed.map(chunkOnce));
    },
    revision: () => revision,
    word(key) {
      const known = words.get(key);
      const found = packed.get(key);
      if (known !== undefined || found === undefined) return known;
      const word = unpackWord(found, swapBack);
      words.set(key, word);
      return word;
    },
    keys: () => keys,
    count: (key) => counts.get(key) ?? 0,
    filter(name) {
      const hash = rows(filters as Cbor).find(([filter]) => filter === name)?.[1];
      if (hash === undefined) return Promise.resolve(new Map());
      return once(`filter ${name}`, async () => {
        // A name and its values, as Pagefind writes it, or one after another (integrations/steady-filters.ts).
        const file = rows(await once(`filters ${String(hash)}`, () => decode(`filter/${String(hash)}.pf_filter`)));
        const values = file[(file as readonly Cbor[]).indexOf(name) + 1];
        return new Map(rows(values as Cbor).map(([value, list]) => [String(value), new Set(list as number[])]));
      });
    },
    sorted(name) {
      return (rows(sorts as Cbor).find(([sort]) => sort === name)?.[1] ?? []) as readonly number[];
    },
    fragment(page) {
      const hash = String(pageRows[page]?.[0]);
      return once(
        `fragment ${hash}`,
        async () => JSON.parse(swapBack(await text(`fragment/${hash}.pf_fragment`))) as Fragment,
      );
    },
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
