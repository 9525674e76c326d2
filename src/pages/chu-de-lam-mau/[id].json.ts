import type { APIRoute } from 'astro';
import { getLibrary } from '#queries/library.ts';
import { sessionSheet, topicPage } from '#views/topic-page.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  return [...library.sessionPacks.values()].map((pack) => ({
    params: { id: pack.id },
    props: { sheet: sessionSheet(topicPage(pack, library)) },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['sheet']);
