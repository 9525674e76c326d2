/** The site's service worker: answers requests for its pages and files, and keeps them on the reader's device. */
import { isHashed, mayKeep, pageOf } from '#saved-copy/keeping.ts';
import type { Wish } from '#saved-copy/messages.ts';
import { keepShell, pageIn, startWith } from './editions.ts';
import { hashedFile } from './hashed-files.ts';
import { looseFile } from './loose-files.ts';
import { fetchHead, recall } from './memory.ts';
import { answerPage } from './pages.ts';
import { base, pathOf } from './places.ts';
import { fetchPage } from './saved-pages.ts';
import { type FetchEvent, scope } from './scope.ts';
import { grant } from './wishes.ts';

/** A device that keeps nothing gets a worker that keeps nothing: the site stays what it is. */
const ifItCanBe = (work: Promise<unknown>) => work.catch(() => undefined);

async function settle(): Promise<void> {
  if ((await recall()).head === undefined) await startWith(await fetchHead());
  await keepShell();
}

/** Pages that were opened before there was a worker are read as well. */
async function keepOpenPages(): Promise<void> {
  for (const client of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const page = pageIn(client);
    if (page !== undefined) await fetchPage(page);
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([ifItCanBe(settle()), scope.skipWaiting()]));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      scope.clients.claim(),
      // Where the browser can, it asks for the page while the worker still wakes up.
      ifItCanBe(scope.registration.navigationPreload?.enable() ?? Promise.resolve()),
    ]),
  );
  // Not waited for: until a worker is active, whatever its pages ask for has to wait as well.
  void ifItCanBe(keepOpenPages());
});

function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin || !pathname.startsWith(base)) return undefined;
  const path = pathOf(request.url);
  const page = pageOf(path);
  if (request.mode === 'navigate') return page !== undefined && mayKeep(page) ? answerPage(event) : undefined;
  if (page !== undefined || !mayKeep(path) || request.headers.has('Range')) return undefined;
  return isHashed(path) ? hashedFile(path) : looseFile(event);
}

scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

scope.addEventListener('message', (event) => {
  event.waitUntil(ifItCanBe(grant(event.data as Wish, event.source)));
});
