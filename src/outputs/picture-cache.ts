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
  /** Milliseconds during which at least one picture was being drawn or looked up. */
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

/** The cache in a folder, and how much of it was used. */
export function pictureCache(folder: string) {
  const tally: Tally = { drawn: 0, cached: 0, spent: 0 };
  let underWay = 0;
  let since = 0;

  async function lookUpOrDraw({ from, draw }: Picture): Promise<Buffer> {
    const path = join(folder, `${digestOf(from)}.png`);
    const kept = await stored(path);
    if (kept !== undefined) {
      tally.cached += 1;
      return kept;
    }
    const content = await draw();
    await store(folder, path, content);
    tally.drawn += 1;
    return content;
  }

  async function take(picture: Picture): Promise<Buffer> {
    if (underWay === 0) since = performance.now();
    underWay += 1;
    try {
      return await lookUpOrDraw(picture);
    } finally {
      underWay -= 1;
      if (underWay === 0) tally.spent += performance.now() - since;
    }
  }

  return { tally, take };
}
