import type { APIRoute } from 'astro';
import { sitePictureResponse } from '#outputs/shared-pictures.ts';
import { getFrame } from '#queries/frame.ts';
import { siteCard } from '#views/social-card.ts';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return sitePictureResponse(siteCard(site));
};
