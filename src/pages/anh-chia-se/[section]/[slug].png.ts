import type { APIRoute } from 'astro';
import { pathOf } from '#outputs/icons.ts';
import { entryPictureResponse } from '#outputs/shared-pictures.ts';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { type EntryCard, entryPictures } from '#views/social-card.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return entryPictures(await getLibrary(), site).map(({ section, id, card }) => ({
    params: { section, slug: id },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: EntryCard }> = ({ props: { card } }) =>
  entryPictureResponse(card, pathOf(card.field));
