/** The hashed files that a page or a script of the site names. Pure. */

/** With the folder, as pages and style sheets write them, or beside the script that names them. */
const NAMED = /_astro\/([\w@.~-]+\.\w+)|["'`(]\.\/([\w@.~-]+\.(?:js|css|woff2))/g;

/** Paths under the site's base: `_astro/listing.BcQOYOD7.js`. */
export function referencedFiles(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAMED)].map(([, named, beside]) => `_astro/${named ?? beside ?? ''}`));
}
