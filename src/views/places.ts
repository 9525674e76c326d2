/** Places as the source names them, with what they became. */
import type { Identified, Library } from '#domain/library.ts';
import { placeChain, placeLabel, placeNow } from '#domain/places.ts';
import { routes } from '#routes';
import type { Place } from '#schema/place.ts';
import type { Link } from './links.ts';

export interface PlaceLink extends Link {
  /** "nay là xã Minh Ngọc, tỉnh Tuyên Quang", where the place has changed. */
  now?: string;
}

export function placeLink(place: Identified<Place>, library: Library): PlaceLink {
  const now = placeNow(place.id, library.places)?.label;
  return { href: routes.place(place.id), label: placeLabel(place.id, library.places), ...(now && { now }) };
}

export function placeLinks(places: readonly Identified<Place>[], library: Library): PlaceLink[] {
  return places.map((place) => placeLink(place, library));
}

/** Without the places that another of them lies in: "thôn Bó Pèng" says its commune and district too. */
export function innermost(places: readonly Identified<Place>[], library: Library): Identified<Place>[] {
  const above = new Set(
    places.flatMap(({ id }) =>
      placeChain(id, library.places)
        .slice(1)
        .map((place) => place.id),
    ),
  );
  return places.filter(({ id }) => !above.has(id));
}
