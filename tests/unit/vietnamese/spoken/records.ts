/** The site's own lists, as the reader gets them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { abbreviationsSchema } from '#schema/abbreviation.ts';
import { spokenNamesSchema } from '#schema/spoken-name.ts';
import type { Knowledge } from '#vietnamese/spoken/knowledge.ts';

const read = (file: string): unknown => parse(readFileSync(`content/du-lieu/${file}`, 'utf8'));

/** Without documents: a test names those that it is about. */
export const knowledge: Knowledge = {
  abbreviations: abbreviationsSchema().parse(read('tu-viet-tat.yaml')),
  names: spokenNamesSchema().parse(read('doc-ten-rieng.yaml')),
  documents: [],
};
