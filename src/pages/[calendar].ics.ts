/** The calendar as a file, where the board has switched it on; else there is none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile } from '#outputs/calendar-feed.ts';
import { getFrame, today } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { calendarFeed } from '#views/calendar-feed.ts';

export const getStaticPaths = (async () => {
  const { site } = await getFrame();
  return site.calendarFeed ? [{ params: { calendar: 'lich-lam-mau' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return new Response(calendarFile(calendarFeed(await getLibrary(), site, today())), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
