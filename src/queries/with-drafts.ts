/**
 * Do pages show what readers don't see yet? Only under `npm run dev`: integrations/author-preview.ts says so to Vite's
 * server. Not `DEV`, which a build may be given as well (`--devOutput`).
 */
export const withDrafts = (): boolean => import.meta.env['WITH_DRAFTS'] === true;
