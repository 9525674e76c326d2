/** Which kind of record a path under `content/` holds, if any. */
import { kinds, singles } from '#schema/kinds.ts';
import type { FileKind } from './content.ts';

export interface Placement {
  kind: FileKind;
  id: string;
}

export const PICTURE = /\.(jpe?g|png|webp|avif)$/i;

/** The folder under the root of the project that editors write in. */
export const CONTENT = 'content';

/** The folder under it in which the board keeps the sources themselves: not ours to publish, so neither read nor committed. */
export const ARCHIVE = 'nguon-luu';

/** `path` is relative to `content/`, with `/`. */
export function placementOf(path: string): Placement | undefined {
  for (const [kind, { file }] of entries(singles)) if (path === file) return { kind, id: kind };
  for (const [kind, { folder, pattern }] of entries(kinds)) {
    if (!path.startsWith(`${folder}/`)) continue;
    const id = idIn(path.slice(folder.length + 1), pattern);
    if (id !== undefined) return { kind, id };
  }
  return undefined;
}

function idIn(path: string, pattern: (typeof kinds)[keyof typeof kinds]['pattern']): string | undefined {
  switch (pattern) {
    case '*/index.mdx':
      return /^([^/]+)\/index\.mdx$/.exec(path)?.[1];
    case '*.yaml':
      return /^([^/]+)\.yaml$/.exec(path)?.[1];
    case '**/*.mdx':
      return /^(.+?)(?:\/index)?\.mdx$/.exec(path)?.[1];
  }
}

/** `Object.entries`, keeping the names of the keys. */
const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][];
