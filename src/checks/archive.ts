/** The sources themselves, where the board keeps them beside the content: `content/nguon-luu/<name of the file>`. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from './decode.ts';
import { ARCHIVE, CONTENT } from './placement.ts';

/** A long report; what is longer is not the text of an article. */
const MAX_BYTES = 2_000_000;
const TEXT = /\.(?:txt|md)$/i;

/** The text, or nothing where there is no such file, or one that holds no plain text. Never leaves its folder. */
export function readArchived(root: string, name: string): string | undefined {
  if (!TEXT.test(name) || name !== basename(name) || name.includes('\\') || name.includes('\0')) return undefined;
  const path = join(root, CONTENT, ARCHIVE, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size > MAX_BYTES) return undefined;
  try {
    const text = decode(readFileSync(path));
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
