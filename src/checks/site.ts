/** The site's settings, read outside of Astro: its address is needed before Astro starts. */
import { readFileSync } from 'node:fs';
import { type Site, siteSchema } from '#schema/site.ts';
import { readDocument } from './reader.ts';

/** Throws with the file's name where the settings are wrong; the content checks say what and how to mend it. */
export function readSite(file: string): Site {
  const { data } = readDocument(readFileSync(file, 'utf8'), 'yaml');
  const parsed = siteSchema().safeParse(data);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `- ${path.join('.')}: cần ${message}`);
  throw new Error(`${file} chưa đúng:\n${faults.join('\n')}`);
}
