import type { APIRoute } from 'astro';
import { getFormProfiles } from '#queries/form-profiles.ts';

export const GET: APIRoute = async () => Response.json(await getFormProfiles());
