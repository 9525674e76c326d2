/**
 * The state of a page in its address. Firefox refuses that to a page that was opened from a file: there the page is
 * loaded anew at the address, and finds its state in it.
 */

/** Makes `a=1&b=2` the address's query, as a new step of the browser's history. */
export function pushQuery(query: string): void {
  try {
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  } catch {
    location.search = query;
  }
}
