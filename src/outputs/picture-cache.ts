/**
 * Pictures kept between builds by a digest of all that they are drawn from: what has not changed is not drawn again.
 * The folder is under `node_modules`, so a clean install starts anew and nothing has to be thrown away here.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture before it is drawn. */
export interface Picture {
  /** All that decides how it looks, as plain data. */
  from: unknown;
  draw: () => Promise<Buffer>;
}

export interface Tally {
  drawn: number;
  cached: number;
  /** Spent on drawing and on looking up, in milliseconds, one picture after another. */
  spent: number;
}

export const digestOf = (from: unknown) => createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32);

async function stored(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

/** Written beside its place first: another build never reads half a picture. */
async function store(folder: string, path: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, content);
  await rename(beside, path);
}

export function pictureCache(folder: string) {
  const tally: Tally = { drawn: 0, cached: 0, spent: 0 };
  return {
    tally,
    async take({ from, draw }: Picture): Promise<Buffer> {
      const start = performance.now();
      const path = join(folder, `${digestOf(from)}.png`);
      const kept = await stored(path);
      const content = kept ?? (await draw());
      if (kept === undefined) await store(folder, path, content);
      tally[kept === undefined ? 'drawn' : 'cached'] += 1;
      tally.spent += performance.now() - start;
      return content;
    },
  };
}
