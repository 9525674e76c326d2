/**
 * Cuts a large index into smaller parts. Pagefind makes parts of some 300 KB, and a search needs a few words of them;
 * whoever is on a slow line pays for it all. A small index stays as it is: one part, after which no search loads more.
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cbor, decodeCbor } from '#client/search/index/cbor.ts';
import { type PackedWord, packedWords } from '#client/search/index/postings.ts';
import { ALWAYS, VOCABULARY_FILE, vocabularyOf } from '#client/search/index/vocabulary.ts';
import { pack, unpack } from './packed-file.ts';
import { encodeCbor, encodedArray } from './write-cbor.ts';

/** Bytes of an index, packed, that are loaded at once: with all else that a first search needs, it stays under 80 KB. */
const SMALL = 56 * 1024;
/** Bytes of a part, unpacked (half as much on the way): at least so many, and at most so many parts, more or less. */
const LEAST_PART = 8 * 1024;
const PARTS = 64;

interface Part {
  from: string;
  to: string;
  words: Buffer[];
  size: number;
}

/** @param contents the file with the table of contents */
export async function cutIndex(folder: string, contents: string): Promise<void> {
  const names = await Array.fromAsync(glob('index/*.pf_index', { cwd: folder }));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  if (files.reduce((size, { length }) => size + length, 0) <= SMALL) return;
  const words = files.flatMap((file) => packedWords(decodeCbor(unpack(file)))).sort(([a], [b]) => (a < b ? -1 : 1));
  await rm(join(folder, 'index'), { recursive: true });
  await mkdir(join(folder, 'index'));
  const rows: string[][] = [];
  for (const { from, to, words: list } of partsOf(words)) {
    const content = encodedArray([encodedArray(list)]);
    const name = createHash('sha256').update(content).digest('hex').slice(0, 10);
    await writeFile(join(folder, `index/${name}.pf_index`), pack(content));
    rows.push([from, to, name]);
  }
  await writeFile(join(folder, VOCABULARY_FILE), pack(JSON.stringify(vocabularyOf(words))));
  const table = decodeCbor(unpack(await readFile(contents)));
  if (!Array.isArray(table)) throw new TypeError(`${contents} is no table of contents`);
  await writeFile(contents, pack(encodeCbor(table.with(PARTS_ROW, rows))));
}

/** Where the table of contents has the parts: first and last word, and name. */
const PARTS_ROW = 2;

function partsOf(words: readonly PackedWord[]): Part[] {
  const encoded = words
    .filter(([key]) => !ALWAYS.includes(key))
    .map((word) => ({ key: word[0], bytes: encodeCbor([...word] as Cbor[]) }));
  const total = encoded.reduce((size, { bytes }) => size + bytes.length, 0);
  const most = Math.max(LEAST_PART, total / PARTS);
  const parts: Part[] = [];
  for (const { key, bytes } of encoded) {
    const last = parts.at(-1);
    if (last !== undefined && last.size + bytes.length <= most) {
      last.words.push(bytes);
      last.size += bytes.length;
      last.to = key;
    } else parts.push({ from: key, to: key, words: [bytes], size: bytes.length });
  }
  return parts;
}
