import type { APIRoute } from 'astro';
import { getLibrary } from '#queries/library.ts';
import { comparisonRows } from '#views/comparison.ts';

export const GET: APIRoute = async () => Response.json(comparisonRows(await getLibrary()));
