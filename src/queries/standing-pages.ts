/** Standing pages: about, accessibility, guide. */
import { getCollection } from 'astro:content';
import { isPublic } from '#domain/publication.ts';

export async function getStandingPages() {
  const today = new Date().toISOString().slice(0, 10);
  return (await getCollection('trang')).filter(({ data }) => isPublic(data, today));
}
