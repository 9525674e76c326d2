/** The built site that an edition is made from. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forEditors } from '#routes';

export interface BuiltSite {
  folder: string;
  /** Path that the site was built for, with a slash at both ends. */
  base: string;
  /** Paths of its files, in their order. */
  files: readonly string[];
  read: (file: string) => Buffer;
}

/** Paths of all files of a built site, in their order. */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

export function builtSite(folder: string, base: string): BuiltSite {
  const files = filesIn(folder).filter((file) => !forEditors(file));
  return { folder, base, files, read: (file) => readFileSync(join(folder, file)) };
}
