/** What the frame of every page needs: the site's settings, pages for its menu, and the day of this edition. */
import { getEntry } from 'astro:content';
import { formatDate } from '#vietnamese/dates.ts';
import { getStandingPages } from './standing-pages.ts';

/** The day of this edition, as `2026-11-22`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Throws where `content/trang-web.yaml` is missing; the content checks say so before. */
export async function getFrame() {
  const settings = await getEntry('trang-web', 'trang-web');
  if (settings === undefined) throw new Error('content/trang-web.yaml is missing');
  const pages = (await getStandingPages()).map(({ id, data }) => ({ id, title: data.title }));
  return { site: settings.data, pages, edition: formatDate(today()) ?? today() };
}
