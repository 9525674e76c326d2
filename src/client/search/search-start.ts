/** Loads the search where the address asks something, or once the reader reaches for the box: else the page stays light. */
const searchPage = document.querySelector<HTMLElement>('[data-search-page]');
const input = document.querySelector('main input[name="q"]');
let started = false;

async function startSearch(): Promise<void> {
  if (started || searchPage === null) return;
  started = true;
  (await import('./search-page.ts')).startSearchPage(searchPage);
}

if (new URLSearchParams(location.search).has('q')) void startSearch();
else {
  input?.addEventListener('focus', startSearch);
  input?.addEventListener('input', startSearch);
  // What was typed before this script came, or comes back with the page.
  addEventListener('pageshow', () => (input as HTMLInputElement | null)?.value !== '' && void startSearch());
  if (document.activeElement === input) void startSearch();
}
