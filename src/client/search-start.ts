/** Loads the search where the address asks something; a page that is only opened stays light. */
if (new URLSearchParams(location.search).has('q')) void import('./search-page.ts');
