/**
 * Starts the service worker, which saves what is read, and hands what it has to say to code that is loaded then. On
 * every page, so it is kept short: it shares no module with others, and spells the worker's address (routes.ts has it
 * too) because all of the routes would come along with it. The preview of authors has no worker: it would show them
 * yesterday's text.
 */
export function startWorker(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!import.meta.env.PROD || !workers) return;
  const look = (event?: Event) => {
    if (!document.hidden) workers.controller?.postMessage(event?.type ?? 'load');
  };
  workers.addEventListener('message', async ({ data }) => {
    if (data.notice) (await import('./offline-notice.ts')).showNotice(data);
  });
  look();
  addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  // A browser may refuse: in a private window, from a folder.
  addEventListener('load', () => workers.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {}));
}
