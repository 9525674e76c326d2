import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { ledgerFeed } from '#views/feeds.ts';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return rss(ledgerFeed(await getLibrary(), site));
};
