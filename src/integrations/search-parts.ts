/**
 * Writes the index in small parts beside a table of contents, for client/search/index/ to read: a search loads the table
 * and the parts that have its words, so that it grows with them and not with the site. Pagefind's own files have the same
 * in parts of some 300 KB, twice as heavy.
 */
import { createHash } from 'node:crypto';
import {
  type Contents,
  CONTENTS_FILE,
  FIELDS,
  NAME_LENGTH,
  pageFile,
  partFile,
} from '#client/search/index/contents.ts';
import { PLACES, placeStarts, TEXT } from '#client/search/index/postings.ts';
import { BOUNDARY } from '#vietnamese/search-swap.ts';
import { pack } from './packed-file.ts';
import type { IndexedPage, IndexedPosting, IndexedWord, PagefindOutput } from './pagefind-output.ts';

/** Bytes of a part: at least so many; and at most so many parts, more or less. */
const LEAST_PART = 1536;
const PARTS = 512;

/** Names of the places of a page, in the order in which they are counted. */
const PLACE_NAMES: readonly string[] = [...FIELDS, 'text'];

/** A word of which each spelling has its places in the one long text that all pages make. */
interface PackedWord {
  key: string;
  spellings: readonly { spelling: string; steps: readonly number[] }[];
  /** On how many pages; a page counts for each spelling. */
  count: number;
  size: number;
}

/** The files of the index, by their paths. @param dates as they are shown, by the address of the page */
export function indexFiles(found: PagefindOutput, dates: ReadonlyMap<string, string | undefined>): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const order = oldestFirst(found);
  const numbers = new Map(order.map((page, number) => [page, number]));
  const lengths = lengthsOf(found.words, numbers);
  const starts = placeStarts(lengths);
  const words = found.words
    .filter(({ key }) => key !== BOUNDARY)
    .map((word) => packedWord(word, numbers, starts))
    // What stands in other fields, an address or a place, is for nobody to find.
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const pages = order.map((page) => found.pages[page] as IndexedPage);
  const write = (content: Buffer, path: (name: string) => string): string => {
    const name = createHash('sha256').update(content).digest('hex').slice(0, NAME_LENGTH);
    files.set(path(name), content);
    return name;
  };

  const parts = partsOf(words);
  const contents: Contents = {
    pages: pages.map((page) => write(pack(shownOf(page, dates)), pageFile)).join(''),
    lengths,
    names: namesOf(order, found.words),
    words: words.map(({ key }) => key).join(' '),
    counts: words.map(({ count }) => count),
    parts: parts.map((part) => write(encodedPart(part), partFile)).join(''),
    starts: parts.map(([first]) => words.indexOf(first as PackedWord)),
    filters: filtersOf(pages),
  };
  return files.set(CONTENTS_FILE, pack(JSON.stringify(contents)));
}

/** So that a page that is added changes nothing for those before it. Those without a date are in the order of their addresses. */
function oldestFirst({ pages, byDate }: PagefindOutput): number[] {
  const address = (page: number) => pages[page]?.url ?? '';
  const dated = new Set(byDate);
  const undated = pages.map((_, page) => page).filter((page) => !dated.has(page));
  return [...undated.sort((a, b) => (address(a) < address(b) ? -1 : 1)), ...byDate];
}

/** How far words reach in each place of each page. */
function lengthsOf(words: readonly IndexedWord[], numbers: ReadonlyMap<number, number>): number[] {
  const lengths = Array.from({ length: numbers.size * PLACES }, () => 0);
  for (const posting of words.flatMap(({ spellings }) => spellings.flatMap(({ postings }) => postings))) {
    for (const [place, positions] of placesOf(posting)) {
      const at = (numbers.get(posting.page) ?? 0) * PLACES + place;
      lengths[at] = Math.max(lengths[at] ?? 0, (positions.at(-1) ?? -1) + 1);
    }
  }
  return lengths;
}

function placesOf({ text, fields }: IndexedPosting): (readonly [place: number, positions: readonly number[]])[] {
  const named = [...fields].map(([name, positions]) => [PLACE_NAMES.indexOf(name), positions] as const);
  return [...named.filter(([place]) => place >= 0), [TEXT, text]];
}

function packedWord(
  { key, spellings }: IndexedWord,
  numbers: ReadonlyMap<number, number>,
  starts: readonly number[],
): PackedWord {
  const numbersOf = (posting: IndexedPosting) =>
    placesOf(posting).flatMap(([place, positions]) => {
      const start = starts[(numbers.get(posting.page) ?? 0) * PLACES + place] ?? 0;
      return positions.map((position) => start + position);
    });
  let count = 0;
  const packed = spellings.map(({ spelling, postings }) => {
    const onPages = postings.map(numbersOf).filter(({ length }) => length > 0);
    count += onPages.length;
    // Of "5/5" Pagefind has the 5 twice at one place.
    const places = [...new Set(onPages.flat())].sort((a, b) => a - b);
    const steps = places.map((place, at) => place - (places[at - 1] ?? -1) - 1);
    return { spelling: spelling === key ? '' : spelling, steps };
  });
  packed.sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
  const size = packed.reduce((sum, { spelling, steps }) => sum + spelling.length + encodedNumbers(steps).length, 0);
  return { key, spellings: packed.filter(({ steps }) => steps.length > 0), count, size };
}

function partsOf(words: readonly PackedWord[]): PackedWord[][] {
  const total = words.reduce((sum, { size }) => sum + size, 0);
  const most = Math.max(LEAST_PART, total / PARTS);
  const parts: PackedWord[][] = [];
  let room = 0;
  for (const word of words) {
    room -= word.size;
    const last = parts.at(-1);
    if (last !== undefined && room >= 0) last.push(word);
    else {
      parts.push([word]);
      room = most - word.size;
    }
  }
  return parts;
}

/** As client/search/index/part.ts reads it. Packed it would be a tenth lighter, and cost a slow phone more time than that. */
function encodedPart(words: readonly PackedWord[]): Buffer {
  const text = Buffer.from(
    words.map(({ spellings }) => spellings.map(({ spelling }) => spelling).join(' ')).join('\n'),
  );
  const lists = words.flatMap(({ spellings }) => spellings.map(({ steps }) => steps));
  const counts = lists.map(({ length }) => length);
  return Buffer.concat([encodedNumbers([text.length]), text, encodedNumbers([...counts, ...lists.flat()])]);
}

function encodedNumbers(numbers: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Buffer.from(bytes);
}

/** Lengths of the names of each page, which end at the signs between them. */
function namesOf(order: readonly number[], words: readonly IndexedWord[]): number[][] {
  const signs = words.find(({ key }) => key === BOUNDARY)?.spellings.flatMap(({ postings }) => postings) ?? [];
  const boundaries = new Map(signs.map(({ page, fields }) => [page, fields.get('names') ?? []]));
  return order.map((page) => {
    const own = boundaries.get(page) ?? [];
    return own.slice(1).map((boundary, at) => boundary - (own[at] ?? 0) - 1);
  });
}

/** Of each page only what a result shows: a phone pays for each byte. */
function shownOf({ url, content, meta }: IndexedPage, dates: ReadonlyMap<string, string | undefined>): string {
  return JSON.stringify({ url, content, meta: { title: meta['title'], place: meta['place'], date: dates.get(url) } });
}

function filtersOf(pages: readonly IndexedPage[]): Contents['filters'] {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return Object.fromEntries(
    names.map((name) => {
      // Pagefind has values in an order of chance; a build is to give the same twice.
      const own = pages.map(({ filters }) => JSON.stringify([...(filters[name] ?? [])].sort()));
      const sets = [...new Set(own)].sort();
      return [
        name,
        { sets: sets.map((set) => JSON.parse(set) as string[]), pages: own.map((set) => sets.indexOf(set)) },
      ];
    }),
  );
}
