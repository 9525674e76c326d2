/**
 * What is said within a saved page. The worker writes it into the markup that it serves: the pages themselves carry
 * nothing for it, and it is there before any script runs.
 */
import { routes } from '#routes';
import { fill } from '#words/fill.ts';
import { offlineWords as words } from '#words/offline.ts';
import { base, noticeSheet } from './places.ts';
import { savedDay } from './saved-pages.ts';

async function withNote(page: Response, text: string, kind: string): Promise<Response> {
  const icon = `<svg class="icon" aria-hidden="true"><use href="${routes.icons()}#bookmark"></use></svg>`;
  const html = (await page.text())
    .replace('</head>', (end) => `<link rel="stylesheet" href="${base}${noticeSheet}">${end}`)
    .replace(/<main[^>]*>/, (start) => `${start}<p class="saved-note ${kind}">${icon}<span>${text}</span></p>`);
  return new Response(html, { headers: page.headers });
}

/** A page as it was saved, and of which day that is. */
export const markedAsSaved = (page: Response): Promise<Response> =>
  withNote(page, fill(words['offline.badge'], { date: savedDay(page) }), 'old');

/** In the place of a page that is not saved: the list of those that are. */
export const markedAsMissing = (listOfSaved: Response): Promise<Response> =>
  withNote(listOfSaved, words['offline.missing'], 'missing');
