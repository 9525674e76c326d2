/**
 * The rivals that run in a browser without an index format of Pagefind's, in the best configuration that we found for
 * them. They get Vietnamese as people type it: words folded to letters without marks, đ to d. For the browser and Node.
 */
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { foldedWords } from '#vietnamese/fold.ts';
import type { SearchDocument } from './documents.ts';

/** Numbers of the documents found, best first. */
export type FindNumbers = (query: string, most: number) => number[];

export interface Rival {
  /** How it was configured, in a line. */
  told: string;
  build(documents: readonly SearchDocument[]): Promise<string>;
  open(built: string): Promise<FindNumbers>;
}

const FIELDS = ['title', 'names', 'about', 'text'];

const miniOptions = { fields: FIELDS, tokenize: foldedWords, processTerm: (term: string) => term };

const miniSearch: Rival = {
  told: 'MiniSearch: all words, else any; last word as a beginning; one slip in words of 3 letters and more; title and names × 3',
  async build(documents) {
    const index = new MiniSearch(miniOptions);
    index.addAll(documents);
    return JSON.stringify(index);
  },
  async open(built) {
    const index = MiniSearch.loadJSON(built, miniOptions);
    const options = {
      prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1,
      fuzzy: (term: string) => (term.length > 2 && !/\d/.test(term) ? 1 : false),
      boost: { title: 3, names: 3 },
    };
    return (query, most) => {
      const all = index.search(query, { ...options, combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(query, options);
      return found.slice(0, most).map(({ id }) => Number(id));
    };
  },
};

const WEIGHTS: Readonly<Record<string, number>> = { title: 3, names: 3, about: 1, text: 1 };
/** Of each field; and how much more an answer with all words is worth than one that FlexSearch suggests. */
const [FIRST_OF_FIELD, EXACT] = [30, 4];

const flexIndex = () =>
  new Document({
    document: {
      id: 'id',
      index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const, encode: foldedWords })),
    },
  });

const flexSearch: Rival = {
  told: 'FlexSearch: words as beginnings ("forward"), answers with all words × 4 beside suggestions; title and names × 3',
  async build(documents) {
    const index = flexIndex();
    for (const { id, url, title, names, about, text } of documents) index.add({ id, url, title, names, about, text });
    const parts: [string, string][] = [];
    await index.export(async (key, data) => void parts.push([key, data]));
    return JSON.stringify(parts);
  },
  async open(built) {
    const index = flexIndex();
    for (const [key, data] of JSON.parse(built) as [string, string][]) index.import(key, data);
    return (query, most) => {
      const worth = new Map<number, number>();
      for (const [suggest, times] of [
        [false, EXACT],
        [true, 1],
      ] as const) {
        for (const { field = '', result } of index.search(query, { suggest, limit: FIRST_OF_FIELD })) {
          for (const [at, id] of result.entries())
            worth.set(Number(id), (worth.get(Number(id)) ?? 0) + (times * (WEIGHTS[field] ?? 1)) / (at + 5));
        }
      }
      const found = [...worth].sort((a, b) => b[1] - a[1]);
      return found.slice(0, most).map(([id]) => id);
    };
  },
};

export const rivals = { minisearch: miniSearch, flexsearch: flexSearch } as const;
export type RivalName = keyof typeof rivals;
