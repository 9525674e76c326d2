import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { getWithdrawn } from '#queries/withdrawn.ts';
import { savedEdition } from '#views/saved-edition.ts';

/** The build adds what it knows of the finished pages: integrations/saved-edition.ts. */
export const GET: APIRoute = async () => {
  const { edition } = await getFrame();
  return Response.json(savedEdition(await getLibrary(), await getWithdrawn(), edition));
};
