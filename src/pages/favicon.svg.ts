import type { APIRoute } from 'astro';
import { faviconResponse } from '#outputs/shared-pictures.ts';
import { getFrame } from '#queries/frame.ts';

export const GET: APIRoute = async () => faviconResponse((await getFrame()).site.colours);
