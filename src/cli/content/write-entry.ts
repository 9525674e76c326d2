/** Writes the folder of an entry whole or not at all: beside its place first, under a name that no reader looks at. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { uninterrupted } from './uninterrupted.ts';

/** False where the folder is there already; nothing is ever written over. */
export function writeEntry(folder: string, name: string, text: string): boolean {
  return uninterrupted(() => write(folder, name, text));
}

function write(folder: string, name: string, text: string): boolean {
  if (existsSync(folder)) return false;
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder).slice(0, 20)}-`));
  try {
    writeFileSync(join(aside, name), text);
    // A folder that came into being meanwhile, and is not empty, is not replaced by this: it fails.
    renameSync(aside, folder);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(folder)) return false;
    throw error;
  }
}
