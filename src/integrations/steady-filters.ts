/**
 * Pagefind writes filters and their values in an order of chance; here they get one, so that a build can be repeated. And
 * all go into one file, [name, values, name, values, …]: a search needs them all, and together they are half as heavy.
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cbor, decodeCbor } from '#client/search/index/cbor.ts';
import { pack, unpack } from './packed-file.ts';
import { encodeCbor } from './write-cbor.ts';

/** Where the table of contents has the filters: name, and name of the file. */
const FILTERS_ROW = 3;

/** @param contents the file with the table of contents */
export async function steadyFilters(folder: string, contents: string): Promise<void> {
  const paths = await Array.fromAsync(glob('filter/*.pf_filter', { cwd: folder }));
  const filters = await Promise.all(paths.map(async (path) => decodeCbor(unpack(await readFile(join(folder, path))))));
  await rm(join(folder, 'filter'), { recursive: true, force: true });
  await mkdir(join(folder, 'filter'));
  const sorted = filters.map(rowOf).sort(byName);
  const content = encodeCbor(
    sorted.flatMap(([name = '', values = []]) => [name, rowOf(values).map(rowOf).sort(byName)]),
  );
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  await writeFile(join(folder, `filter/${hash}.pf_filter`), pack(content));
  const rows: Cbor[] = sorted.map(([name = '']) => [name, hash]);
  const table = rowOf(decodeCbor(unpack(await readFile(contents))));
  await writeFile(contents, pack(encodeCbor(table.with(FILTERS_ROW, rows))));
}

function rowOf(value: Cbor): Cbor[] {
  if (!Array.isArray(value)) throw new TypeError('Pagefind: a row expected');
  return [...value];
}

const byName = ([a]: readonly Cbor[], [b]: readonly Cbor[]) => (String(a) < String(b) ? -1 : 1);
