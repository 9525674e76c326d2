/** What the search knows of a page besides its text: kind, other names, units and places, date, facets. */
import { type Entry, type LibraryEntry, mainUnitOf } from '#domain/entries.ts';
import { facetValues } from '#domain/facet-values.ts';
import type { FacetValues, PageKind } from '#domain/facets.ts';
import type { Library } from '#domain/library.ts';
import { placeLabel, placeLabelWithNow } from '#domain/places.ts';
import { visiblePlaces } from '#domain/secrecy.ts';
import { endOf, formatDate } from '#vietnamese/dates.ts';
import { BOUNDARY } from '#vietnamese/search-swap.ts';
import { card } from './card.ts';
import { quotesIn } from './sources.ts';

export interface SearchRecord {
  /** Under which it is looked for: its title and all others. */
  names: readonly string[];
  /** The units and places that it is about, old names and new, and the abbreviations that its sources use. */
  about: readonly string[];
  /** As a result shows it. */
  place?: string;
  /** The day that the information is of: for the order by date, and as a result shows it; absent where unknown. */
  date?: { sorted: string; shown: string };
  facets: FacetValues;
}

export function entrySearchRecord(item: LibraryEntry, library: Library): SearchRecord {
  const { section, entry } = item;
  const [place] = visiblePlaces(entry, library);
  const { date } = card(item, library);
  const sorted = endOf(date ?? '');
  const shown = formatDate(date ?? '');
  const unit = library.units.get(mainUnitOf(entry) ?? '')?.name;
  return {
    names: [entry.title, ...entry.aliases, ...(entry.originalName === undefined ? [] : [entry.originalName])],
    about: [
      ...(unit === undefined ? [] : [unit]),
      ...visiblePlaces(entry, library).map(({ id }) => placeLabelWithNow(id, library.places)),
      ...abbreviationsIn(entry),
    ],
    ...(place && { place: placeLabel(place.id, library.places) }),
    ...(sorted !== undefined && shown !== undefined && { date: { sorted, shown } }),
    facets: { loai: [section], ...facetValues(item, library) },
  };
}

/** People look for what they saw in print: "TCCS Đảng", where the page says it in full. */
function abbreviationsIn(entry: Entry): string[] {
  const quotes = quotesIn(entry).map(({ quote }) => quote);
  return [...new Set(quotes.join(' ').match(/(?<!\p{L})\p{Lu}{2,}\d*(?!\p{L})/gu))];
}

/** For a page that is no entry. */
export const plainSearchRecord = (kind: PageKind): SearchRecord => ({
  names: [],
  about: [],
  facets: { loai: [kind] },
});

/** Before, between and after names: the search sees where each begins and ends. */
const bounded = (names: readonly string[]) => [BOUNDARY, ...names.flatMap((name) => [name, BOUNDARY])].join(' ');

/** The record as Pagefind reads it: the values of its `data-pagefind-…` attributes. */
export function indexerAttributes({ names, about, place, date, facets }: SearchRecord) {
  const filters = Object.entries(facets).flatMap(([name, values]) => (values ?? []).map((value) => `${name}:${value}`));
  return {
    filters,
    meta: [
      ...(names.length > 0 ? [`names:${bounded(names)}`] : []),
      ...(about.length > 0 ? [`about:${bounded(about)}`] : []),
      ...(place ? [`place:${place}`] : []),
    ],
    sort: date ? [`date:${date.sorted}`] : [],
  };
}
