/** The files of the project itself, for the tests about how it is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds `package.json`. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What tools make or bring; none of it is kept. */
export const MADE = new Set([
  'node_modules',
  '.git',
  '.astro',
  'dist',
  'dist-usb',
  'xuat-ban',
  'dist.next',
  'dist.previous',
  '.DS_Store',
]);

/** Paths from the root, with `/`, of all files that are kept. */
export function projectFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name) && !name.endsWith('.log'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(path) : [relative(ROOT, path).split(sep).join('/')];
    });
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
