/** How a page is answered: from the network and saved on the way, or as it was saved, or by the list of saved pages. */
import { NetworkFirst } from 'serwist';
import { pageOf } from '#saved-copy/keeping.ts';
import { keepFilesOf } from './hashed-files.ts';
import { PATIENCE } from './loose-files.ts';
import { recall } from './memory.ts';
import { markedAsMissing, markedAsSaved } from './notes.ts';
import { base, mayBeKept, pathOf, removeFrom, shell, stores } from './places.ts';
import { asSaved, revisionOf, savedPage } from './saved-pages.ts';
import type { FetchEvent } from './scope.ts';
import { tellNewEdition } from './telling.ts';

const pageAt = (url: string): string => pageOf(pathOf(url)) ?? pathOf(url);

/** Nothing that is asked of a page is part of its name, and nothing that was typed is ever stored. */
const keyOf = (url: string): string => base + pageAt(url);

const isHtml = ({ headers }: Response) => headers.get('Content-Type')?.startsWith('text/html') === true;

async function saved(url: string): Promise<Response | undefined> {
  const page = await savedPage(pageAt(url)).catch(() => undefined);
  return page && markedAsSaved(page);
}

const network = new NetworkFirst({
  cacheName: stores.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
      cacheWillUpdate: async ({ request, response }) => {
        if (response.status === 404 || response.status === 410) await removeFrom(stores.pages, pageAt(request.url));
        return mayBeKept(response) && isHtml(response) ? asSaved(await response.text()) : null;
      },
      cachedResponseWillBeUsed: async ({ cachedResponse, state }) => {
        if (state && cachedResponse) state['shown'] = revisionOf(cachedResponse);
        return cachedResponse && markedAsSaved(cachedResponse);
      },
      cacheDidUpdate: async ({ newResponse, event, state }) => {
        // The network came after all, too late for the reader, and has something else to say.
        const shown: unknown = state?.['shown'];
        const { head } = await recall();
        if (typeof shown === 'string' && shown !== revisionOf(newResponse) && head)
          await tellNewEdition(head, (event as unknown as FetchEvent).resultingClientId);
        await keepFilesOf(await newResponse.text());
      },
      // A server in trouble is as good as none, for those who have the page.
      handlerWillRespond: async ({ request, response }) =>
        (response.status >= 500 ? await saved(request.url) : undefined) ?? response,
      handlerDidError: async () => {
        const list = await savedPage(shell);
        return list && markedAsMissing(list);
      },
    },
  ],
});

export async function answerPage(event: FetchEvent): Promise<Response> {
  const [response, done] = network.handleAll({ event, request: event.request });
  // What cannot be stored is still read.
  done.catch(() => undefined);
  return response;
}
