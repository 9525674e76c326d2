/**
 * What Pagefind has found in the pages, out of the files that it writes (its version is pinned; a test compares all that
 * is read here with the texts, so that another form is seen at once). Letters and words are swapped back to what the
 * pages say.
 */
import { gunzipSync } from 'node:zlib';
import { swapBack } from '#vietnamese/search-swap.ts';
import { type Cbor, decodeCbor } from './pagefind-cbor.ts';

export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

export interface IndexedPage {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Where one spelling of a word stands on a page: positions in its text, and in its fields by their names. */
export interface IndexedPosting {
  page: number;
  text: readonly number[];
  fields: ReadonlyMap<string, readonly number[]>;
}

/** A word without marks, with its spellings. */
export interface IndexedWord {
  key: string;
  spellings: readonly { spelling: string; postings: readonly IndexedPosting[] }[];
}

export interface PagefindOutput {
  pages: readonly IndexedPage[];
  /** The pages that have a date, the oldest first. */
  byDate: readonly number[];
  words: readonly IndexedWord[];
}

const MARK = Buffer.from('pagefind_dcd');

function unpacked({ path, content }: PagefindFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new TypeError(`${path} is no file of Pagefind's`);
  return bytes.subarray(MARK.length);
}

export function readPagefind(files: readonly PagefindFile[]): PagefindOutput {
  const [contents, ...more] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (contents === undefined || more.length > 0) throw new Error('Pagefind: one table of contents expected');
  const [, pages, , , sorts, fields] = rowOf(decodeCbor(unpacked(contents)));
  const fragments = new Map(files.filter(({ path }) => path.endsWith('.pf_fragment')).map((file) => [file.path, file]));
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  const fieldNames = rowOf(fields).map(String);
  const byDate =
    rowOf(sorts)
      .map(rowOf)
      .find(([name]) => name === 'date')?.[1] ?? [];
  return {
    pages: rowOf(pages).map((row) => readPage(fragments.get(`fragment/${String(rowOf(row)[0])}.pf_fragment`))),
    byDate: rowOf(byDate).map(Number),
    words: chunks
      .flatMap((file) => rowOf(rowOf(decodeCbor(unpacked(file)))[0]))
      .map((word) => readWord(word, fieldNames)),
  };
}

function rowOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new TypeError('Pagefind: a row expected');
  return value as readonly Cbor[];
}

function readPage(file: PagefindFile | undefined): IndexedPage {
  if (file === undefined) throw new Error('Pagefind: a page without its file');
  return JSON.parse(swapBack(unpacked(file).toString('utf8'))) as IndexedPage;
}

/** A word, where it stands as it is, and its forms with marks. */
function readWord(word: Cbor, fieldNames: readonly string[]): IndexedWord {
  const [key, pages, forms = []] = rowOf(word);
  const spellings = [[key, pages] as const, ...rowOf(forms).map((form) => [rowOf(form)[0], rowOf(form)[1]] as const)];
  return {
    key: String(key),
    spellings: spellings
      .filter(([, rows]) => rowOf(rows).length > 0)
      .map(([form, rows]) => ({ spelling: swapBack(String(form)), postings: readPostings(rowOf(rows), fieldNames) })),
  };
}

/** Pages are told by the step from the last one; a negative number among positions is a mark, not a position. */
function readPostings(rows: readonly Cbor[], fieldNames: readonly string[]): IndexedPosting[] {
  let page = 0;
  return rows.map((row) => {
    const [step, text, fields = []] = rowOf(row);
    page += Number(step);
    return { page, text: readText(rowOf(text)), fields: readFields(rowOf(fields), fieldNames) };
  });
}

/** A mark tells the weight of what follows, which this search does not use; positions after it begin anew. */
function readText(numbers: readonly Cbor[]): number[] {
  const positions: number[] = [];
  let last = 0;
  for (const number of numbers.map(Number)) {
    last = number < 0 ? 0 : last + number;
    if (number >= 0) positions.push(last);
  }
  return positions.sort((a, b) => a - b);
}

/** A mark tells the field of what follows. */
function readFields(numbers: readonly Cbor[], names: readonly string[]): Map<string, number[]> {
  const fields = new Map<string, number[]>();
  let positions: number[] = [];
  let last = 0;
  for (const number of numbers.map(Number)) {
    if (number < 0) {
      positions = [];
      fields.set(names[-number - 1] ?? '', positions);
      last = 0;
    } else {
      last += number;
      positions.push(last);
    }
  }
  return fields;
}
