import type { APIRoute } from 'astro';
import { iconResponse } from '#outputs/shared-pictures.ts';
import { icons, type SiteIcon } from '#outputs/site-icons.ts';
import { getFrame } from '#queries/frame.ts';

export const getStaticPaths = () => Object.keys(icons).map((icon) => ({ params: { icon } }));

export const GET: APIRoute<object, { icon: SiteIcon }> = async ({ params: { icon } }) =>
  iconResponse(icon, (await getFrame()).site.colours);
