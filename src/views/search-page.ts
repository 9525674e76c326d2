/** The search page: its filters, pages to go to where nothing is found, and the complete list. */
import { allEntries } from '#domain/entries.ts';
import { facetIds } from '#domain/facets.ts';
import type { Library } from '#domain/library.ts';
import { card } from './card.ts';
import { completeList, type ListGroup } from './complete-list.ts';
import { homePage } from './home-page.ts';
import type { Link } from './links.ts';
import { type FacetGroup, facetGroup } from './list-page.ts';

export interface SearchPage {
  groups: readonly FacetGroup[];
  /** Practices with figures: a way on where nothing was found. */
  wayOn: readonly Link[];
  lists: readonly ListGroup[];
}

export function searchPage(library: Library): SearchPage {
  const cards = allEntries(library).map((item) => {
    const view = card(item, library);
    return { ...view, facets: { loai: [view.section], ...view.facets } };
  });
  return {
    groups: facetIds.map((id) => facetGroup(id, cards, library)).filter(({ options }) => options.length > 1),
    wayOn: homePage(library).figures.map(({ href, title }) => ({ href, label: title })),
    lists: completeList(library),
  };
}
