/** What the frame of every page needs: the site's settings and the day of this edition. */
import { getEntry } from 'astro:content';
import { formatDate } from '#vietnamese/dates.ts';

/** The day of this edition, as `2026-11-22`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Throws where `content/trang-web.yaml` is missing; the content checks say so before. */
export async function getFrame() {
  const settings = await getEntry('trang-web', 'trang-web');
  if (settings === undefined) throw new Error('content/trang-web.yaml is missing');
  return { site: settings.data, edition: formatDate(today()) ?? today() };
}
