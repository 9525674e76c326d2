/** Places: what each became, by what resolution, and what is told of it. */
import { allEntries } from '#domain/entries.ts';
import type { Identified, Library } from '#domain/library.ts';
import { placeChain, placeLabel, placeNow, successorsOf } from '#domain/places.ts';
import { visiblePlaces } from '#domain/secrecy.ts';
import { routes } from '#routes';
import type { Place } from '#schema/place.ts';
import { placeLevels } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { upperFirst } from '#vietnamese/first-letter.ts';
import { entryLink, type Link } from './links.ts';
import { type PlaceLink, placeLink } from './places.ts';

export interface PlacePage {
  id: string;
  href: string;
  /** As a heading: begins with a capital, and tells old from new where both have the name. */
  title: string;
  description: string;
  level: string;
  code?: string;
  note?: string;
  from?: string;
  until?: string;
  above: readonly Link[];
  below: readonly PlaceLink[];
  successors: readonly (Link & { by: string })[];
  predecessors: readonly Link[];
  entries: readonly Link[];
  crumbs: readonly Link[];
}

const linkOf = (id: string, library: Library): Link => ({
  href: routes.place(id),
  label: placeLabel(id, library.places),
});

/** Is the place the other, within it, or did its commune become part of it? */
function concerns(placeId: string, otherId: string, library: Library): boolean {
  const chain = placeChain(otherId, library.places).map(({ id }) => id);
  return (
    chain.includes(placeId) ||
    successorsOf(otherId, library.places).some(({ place }) =>
      placeChain(place.id, library.places).some(({ id }) => id === placeId),
    )
  );
}

function titleOf(place: Identified<Place>, library: Library): string {
  return upperFirst(placeLabel(place.id, library.places));
}

function describe(title: string, place: Identified<Place>, library: Library): string {
  const now = placeNow(place.id, library.places)?.label;
  return `${title}${now === undefined ? '' : ` (${now})`}: các mô hình, chi bộ làm mẫu và tin có nơi này.`;
}

export function placePage(place: Identified<Place>, library: Library): PlacePage {
  const all = [...library.places.values()];
  const title = titleOf(place, library);
  return {
    id: place.id,
    href: routes.place(place.id),
    title,
    description: describe(title, place, library),
    level: placeLevels[place.level],
    ...(place.code && { code: place.code }),
    ...(place.note && { note: place.note }),
    ...(place.validFrom && { from: formatDate(place.validFrom) ?? place.validFrom }),
    ...(place.validTo && { until: formatDate(place.validTo) ?? place.validTo }),
    above: placeChain(place.id, library.places)
      .slice(1)
      .map(({ id }) => linkOf(id, library)),
    below: all.filter(({ parent }) => parent === place.id).map((below) => placeLink(below, library)),
    successors: successorsOf(place.id, library.places).map(({ place: next, by }) => ({
      ...linkOf(next.id, library),
      by: by.join(', '),
    })),
    predecessors: all
      .filter(({ successors }) => successors.some(({ to }) => to === place.id))
      .map(({ id }) => linkOf(id, library)),
    entries: allEntries(library)
      .filter(({ entry }) => visiblePlaces(entry, library).some(({ id }) => concerns(place.id, id, library)))
      .map(({ section, entry }) => entryLink({ section, id: entry.id }, library)),
    crumbs: [{ href: routes.places(), label: 'Địa phương' }],
  };
}

/** Provinces of today and of before, each with the places under it. */
export interface PlaceTree extends PlaceLink {
  level: string;
  ended: boolean;
  children: readonly PlaceTree[];
}

export function placeTree(library: Library): PlaceTree[] {
  const all = [...library.places.values()];
  const grow = (place: Identified<Place>): PlaceTree => ({
    ...placeLink(place, library),
    label: place.name,
    level: placeLevels[place.level],
    ended: place.validTo !== undefined,
    children: all.filter(({ parent }) => parent === place.id).map(grow),
  });
  return all.filter(({ parent }) => parent === undefined).map(grow);
}
