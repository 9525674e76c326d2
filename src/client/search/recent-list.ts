/** The searches of late, on the search page while nothing is asked, with a button that forgets them. */
import { routes } from '#routes';
import { searchWords as words } from '#words/search.ts';
import { hrefOf } from '../edition.ts';
import { button } from './messages.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import { element } from './result-item.ts';

export function showRecent(place: HTMLElement, wanted: boolean): void {
  const recent = wanted ? recentSearches() : [];
  place.replaceChildren();
  if (recent.length === 0) return;
  const links = recent.map((query) => {
    const link = element('a', 'chip', query) as HTMLAnchorElement;
    link.href = hrefOf(routes.search(query));
    return link;
  });
  const forget = button(words['search.clear'], () => {
    forgetSearches();
    place.replaceChildren(element('p', 'meta', words['search.cleared']));
  });
  place.append(element('h2', '', words['search.recent']), element('p', 'chips', ...links, forget));
}
