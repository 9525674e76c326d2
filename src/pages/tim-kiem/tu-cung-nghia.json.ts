/** Abbreviations and synonyms for the search: its script reads them along with the index. */
import type { APIRoute } from 'astro';
import { getEquivalents } from '#queries/equivalents.ts';

export const GET: APIRoute = async () => Response.json(await getEquivalents());
