/** What the readmes tell authors to type: the files of their examples, by path. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const EXAMPLE = /^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm;

export function examplesIn(guide: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(guide.matchAll(EXAMPLE), ([, file = '', text = '']) => [file, text]));
}

/** Writes files into a project; gives their whole paths. */
export function typeInto(root: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).map(([file, text]) => {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}

/** What a guide's table under a heading tells to write, by the name of the field. */
export function rowsUnder(page: string, heading: string): ReadonlyMap<string, string> {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const rows = Array.from(part.matchAll(/^\| ([^|]+?) \| ([^|]+?) \|$/gm), ([, name = '', value = '']) => [
    name,
    value,
  ]);
  return new Map(rows.slice(1).filter(([name]) => name !== '---') as [string, string][]);
}
