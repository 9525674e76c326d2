/** A digest of the rules under which entries are validated and rendered. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));

/**
 * Astro drops its content store when `content.config.ts` changes, and sees no other file: after an edit in
 * `src/schema` it would silently reuse entries validated under the old rules. This digest is part of every entry's.
 */
export function rulesDigest(): string {
  const hash = createHash('sha256');
  for (const file of globSync('{schema,markdown,loaders,vietnamese}/**/*.ts', { cwd: source }).sort()) {
    hash.update(file).update(readFileSync(`${source}/${file}`));
  }
  return hash.digest('hex');
}
