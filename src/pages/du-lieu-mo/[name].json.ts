import type { APIRoute } from 'astro';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { dataSets } from '#views/open-data.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return dataSets(await getLibrary(), site.url).map((dataSet) => ({
    params: { name: dataSet.name },
    props: { dataSet },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['dataSet']);
