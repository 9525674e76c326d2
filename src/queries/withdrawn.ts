/** Entries that were taken back: their address says so, and nothing else of them leaves this door. */
import { getCollection } from 'astro:content';
import { isWithdrawn } from '#domain/publication.ts';
import type { Section } from '#routes';

export interface WithdrawnEntry {
  section: Section;
  id: string;
  title: string;
  /** As records write it. */
  date: string;
}

async function withdrawnIn(section: Section): Promise<WithdrawnEntry[]> {
  const entries = await getCollection(section, ({ data }) => isWithdrawn(data));
  return entries.map(({ id, data }) => ({ section, id, title: data.title, date: data.withdrawn?.date ?? data.publishedAt }));
}

export async function getWithdrawn(): Promise<WithdrawnEntry[]> {
  const lists = await Promise.all([withdrawnIn('chi-bo-lam-mau'), withdrawnIn('mo-hinh'), withdrawnIn('tin-tuc')]);
  return lists.flat();
}
