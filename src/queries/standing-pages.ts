/** Standing pages: about, accessibility, guide. */
import { getCollection } from 'astro:content';
import { isShown } from '#domain/publication.ts';
import { withDrafts } from './with-drafts.ts';

export async function getStandingPages() {
  const today = new Date().toISOString().slice(0, 10);
  return (await getCollection('trang')).filter(({ data }) => isShown(data, today, withDrafts()));
}
