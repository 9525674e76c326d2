import type { APIRoute } from 'astro';
import { toCsv } from '#outputs/csv.ts';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { type DataSet, dataSets } from '#views/open-data.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return dataSets(await getLibrary(), site.url).map((dataSet) => ({
    params: { name: dataSet.name },
    props: { dataSet },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(props['dataSet'] as DataSet), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
