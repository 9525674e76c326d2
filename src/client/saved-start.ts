/** Loads what fills the page of saved pages. The browser's offer to put the site on the home screen may come before. */
export interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const offers: InstallOffer[] = [];
addEventListener('beforeinstallprompt', (event) => {
  // The page has a button for it; the browser's own bar would say the same once more.
  event.preventDefault();
  offers.push(event as InstallOffer);
});

const root = document.querySelector<HTMLElement>('[data-saved]');
if (root) void import('./saved-page.ts').then(({ startSavedPage }) => startSavedPage(root, offers));
