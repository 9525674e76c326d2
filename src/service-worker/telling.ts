/** What the worker says to the pages that are open. It brings the words, so that the pages need to load none. */
import type { EditionHead } from '#saved-copy/edition.ts';
import type { MendNews } from '#saved-copy/mending.ts';
import type { Answer, Notice } from '#saved-copy/messages.ts';
import { formatDay } from '#vietnamese/dates.ts';
import { fill } from '#words/fill.ts';
import { offlineWords as words } from '#words/offline.ts';
import { base, noticeSheet } from './places.ts';
import { scope } from './scope.ts';

/** To one page, or to all. */
export async function tell(answer: Answer, client?: string): Promise<void> {
  if (client !== undefined) {
    (await scope.clients.get(client))?.postMessage(answer);
    return;
  }
  for (const page of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    page.postMessage(answer);
  }
}

const notice = (text: string, choices: Notice['choices']): Notice => ({
  notice: text,
  choices,
  sheet: base + noticeSheet,
});

export const tellNewEdition = ({ day }: EditionHead, client?: string): Promise<void> =>
  tell(
    notice(fill(words['offline.update'], { date: day }), [
      { label: words['offline.update.view'], wish: 'view-new' },
      { label: words['offline.update.later'], wish: 'later' },
    ]),
    client,
  );

/** `2026-11-22` as it is read. */
function readable(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return formatDay({ year, month, day });
}

export async function tellMended(news: readonly MendNews[]): Promise<void> {
  const sentences = news.map(({ kind, count, date }) =>
    fill(words[`offline.${kind}`], { n: count, date: readable(date) }),
  );
  if (sentences.length > 0) await tell(notice(sentences.join(' '), [{ label: words['offline.close'] }]));
}
