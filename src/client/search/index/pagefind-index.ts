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

/** What is shown of a page, and what its text is. */
export interface Fragment {
  /** Address without the site's base: `/mo-hinh/lam-choi-dot/`. */
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

/** Values of a filter, each with the pages that have it. */
export type FilterPages = ReadonlyMap<string, ReadonlySet<number>>;

interface Chunk {
  from: string;
  to: string;
  hash: string;
}

export interface PagefindIndex {
  pageCount: number;
  /** Length of a page's text, as a share of the usual one. */
  length(page: number): number;
  /** Number of a field, or -1 where no page has it. */
  field(name: string): number;
  /** Loads what is needed to look up words with one of these beginnings. */
  load(beginnings: readonly string[]): Promise<void>;
  /** A word of the loaded chunks, by its form without marks. */
  word(key: string): Word | undefined;
  /** All keys of the loaded chunks, sorted. */
  keys(): readonly string[];
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
  const [, pages, chunkRows, filters, sorts, fields] = rows(await decode('pagefind.pf_meta'));
  const chunks = rows(chunkRows as Cbor).map(([from, to, hash]) => ({ from, to, hash }) as Chunk);
  const pageRows = rows(pages as Cbor);
  const lengths = pageRows.map(([, count]) => Number(count));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const packed = new Map<string, PackedWord>();
  const words = new Map<string, Word>();
  const once = remembered();
  let keys: string[] = [];

  async function loadChunk({ hash }: Chunk): Promise<void> {
    for (const word of packedWords(await decode(`index/${hash}.pf_index`))) packed.set(word[0], word);
    keys = [...packed.keys()].sort();
  }

  return {
    pageCount: pageRows.length,
    length: (page) => (lengths[page] ?? usual) / usual,
    field: (name) => (fields as readonly Cbor[]).indexOf(name),
    async load(beginnings) {
      const needed = chunks.filter(({ from, to }) =>
        beginnings.some((beginning) => beginning.slice(0, to.length) <= to && from <= `${beginning}\uffff`),
      );
      await Promise.all(needed.map((chunk) => once(chunk.hash, () => loadChunk(chunk))));
    },
    word(key) {
      const known = words.get(key);
      const found = packed.get(key);
      if (known !== undefined || found === undefined) return known;
      const word = unpackWord(found, swapBack);
      words.set(key, word);
      return word;
    },
    keys: () => keys,
    filter(name) {
      const hash = rows(filters as Cbor).find(([filter]) => filter === name)?.[1];
      if (hash === undefined) return Promise.resolve(new Map());
      return once(`filter ${name}`, async () => {
        const [, values] = rows(await decode(`filter/${String(hash)}.pf_filter`));
        return new Map(rows(values as Cbor).map(([value, list]) => [String(value), new Set(list as number[])]));
      });
    },
    sorted(name) {
      return (rows(sorts as Cbor).find(([sort]) => sort === name)?.[1] ?? []) as readonly number[];
    },
    fragment(page) {
      const hash = String(pageRows[page]?.[0]);
      return once(`fragment ${hash}`, async () => {
        const text = new TextDecoder().decode(await unpacked(await read(`fragment/${hash}.pf_fragment`)));
        return JSON.parse(swapBack(text)) as Fragment;
      });
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
