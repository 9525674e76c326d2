import type { APIRoute } from 'astro';
import { iconSheet } from '#outputs/icons.ts';

export const GET: APIRoute = () => new Response(iconSheet, { headers: { 'Content-Type': 'image/svg+xml' } });
