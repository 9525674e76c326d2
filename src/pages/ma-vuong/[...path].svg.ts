import type { APIRoute } from 'astro';
import { qrSvg } from '#outputs/qr.ts';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { withoutBase } from '#routes';
import { address } from '#views/frame.ts';
import { printedPages } from '#views/printed-pages.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return printedPages(await getLibrary()).map((path) => ({
    params: { path: withoutBase(path).slice(1, -1) },
    props: { url: address(path, site) },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(qrSvg(String(props['url'])), { headers: { 'Content-Type': 'image/svg+xml' } });
