/** Places as the source names them, with what they became. */
import type { Identified, Library } from '#domain/library.ts';
import { placeLabel, placeNow } from '#domain/places.ts';
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
