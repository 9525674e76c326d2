import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { kitData } from '#views/kit-data.ts';
import { kitPage } from '#views/kit-page.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const { site } = await getFrame();
  return [...library.practices.values()].flatMap((practice) =>
    kitPage(practice, library)?.builder === undefined
      ? []
      : [{ params: { slug: practice.id }, props: { kit: kitData(practice, library, site) } }],
  );
}

export const GET: APIRoute = ({ props }) => Response.json(props['kit']);
