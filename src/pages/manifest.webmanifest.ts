import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { routes } from '#routes';
import { manifest } from '#views/manifest.ts';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return Response.json(manifest(site, routes.home()), { headers: { 'Content-Type': 'application/manifest+json' } });
};
