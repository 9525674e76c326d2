import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { manifest } from '#views/manifest.ts';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return Response.json(manifest(site), { headers: { 'Content-Type': 'application/manifest+json' } });
};
