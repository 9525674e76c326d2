/** Entries that were taken back: their address says so, and nothing else of them leaves this door. */
import { getCollection } from 'astro:content';
import { isWithdrawn } from '#domain/publication.ts';
import type { Section } from '#routes';
import { formatDate } from '#vietnamese/dates.ts';

export interface WithdrawnEntry {
  section: Section;
  id: string;
  title: string;
  /** As readers see it: 22/11/2026. */
  date: string;
  /** The same as `2026-11-22`. */
  since: string;
}

async function withdrawnIn(section: Section): Promise<WithdrawnEntry[]> {
  const entries = await getCollection(section, ({ data }) => isWithdrawn(data));
  return entries.map(({ id, data }) => {
    const since = data.withdrawn?.date ?? data.publishedAt;
    return { section, id, title: data.title, date: formatDate(since) ?? since, since };
  });
}

export async function getWithdrawn(): Promise<WithdrawnEntry[]> {
  const lists = await Promise.all([withdrawnIn('chi-bo-lam-mau'), withdrawnIn('mo-hinh'), withdrawnIn('tin-tuc')]);
  return lists.flat();
}
