/**
 * The same site with its entries as `.md`: a copy of the source in which the three places that know the extension know
 * `.md` instead, and the loader hands such files to Astro's own Markdown entry type, frontmatter and all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHANGES: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['schema/kinds.ts', /\*\/index\.mdx/g, '*/index.md'],
  ['checks/placement.ts', /\*\/index\.mdx/g, '*/index.md'],
  ['checks/placement.ts', /index\\\.mdx/g, String.raw`index\.md`],
  ['checks/collect.ts', /file\.endsWith\('\.mdx'\)/g, String.raw`/\.mdx?$/.test(file)`],
  ['loaders/content-loader.ts', /\(mdx\|yaml\)/g, '(mdx?|yaml)'],
  ['loaders/content-loader.ts', /entryTypes: new Map\(\[/g, "$&['.md', globContext.entryTypes.get('.md')!],"],
];

/** Throws where the source has changed so that a place is no longer found: the bench would measure something else. */
export function entriesAsMarkdown(project: string): void {
  for (const [name, from, to] of CHANGES) {
    const file = join(project, 'src', name);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`bench: ${from.source} is no longer in src/${name}`);
    writeFileSync(file, changed);
  }
}
