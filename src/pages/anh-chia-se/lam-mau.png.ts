import type { APIRoute } from 'astro';
import { pictureResponse } from '#outputs/shared-pictures.ts';
import { sitePicture } from '#outputs/social-image.ts';
import { getFrame } from '#queries/frame.ts';
import { siteCard } from '#views/social-card.ts';

export const GET: APIRoute = async () => {
  const { site } = await getFrame();
  return pictureResponse(sitePicture(siteCard(site)));
};
