import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { routes } from '#routes';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.sitemap(), site.url).href}\n`);
};
