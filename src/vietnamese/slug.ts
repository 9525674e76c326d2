/** Ids and address parts: lower-case ASCII letters and digits joined by single hyphens. */
import { fold } from './fold.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** "Chi bộ 3 tốt, 3 không" → `chi-bo-3-tot-3-khong`. Empty when the text has no Latin letter and no digit. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Is the text an id as files, addresses and references spell it? */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}
