/** How many units follow a practice, by place: under the province of today, as the sources name it. In order of names. */
import type { Identified, Library } from '#domain/library.ts';
import { placeChain, placeLabel, placeNow } from '#domain/places.ts';
import { visiblePlaceOfReplication } from '#domain/secrecy.ts';
import type { Place } from '#schema/place.ts';
import { upperFirst } from '#vietnamese/first-letter.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { type PlaceLink, placeLink } from './places.ts';

export interface PlaceCount extends PlaceLink {
  count: number;
}

export interface PlaceCounts {
  provinces: readonly (PlaceCount & { places: readonly PlaceCount[] })[];
  /** Units whose place is kept back, or that no source places. */
  without: number;
}

export function placeCounts(library: Library): PlaceCounts {
  const shown = [...library.replications.values()].map((each) => visiblePlaceOfReplication(each, library));
  const places = shown.filter((place) => place !== undefined);
  const byProvince = Map.groupBy(places, (place) => provinceOfToday(place, library));
  return {
    provinces: inOrder(
      [...byProvince].map(([province, within]) => ({
        ...counted(province, within.length, library),
        label: upperFirst(placeLabel(province.id, library.places)),
        places: inOrder(
          [...Map.groupBy(within, (place) => place)]
            .filter(([place]) => place !== province)
            .map(([place, same]) => counted(place, same.length, library)),
        ),
      })),
    ),
    without: shown.length - places.length,
  };
}

const counted = (place: Identified<Place>, count: number, library: Library): PlaceCount => ({
  ...placeLink(place, library),
  count,
});

const inOrder = <T extends PlaceCount>(counts: readonly T[]): T[] =>
  [...counts].sort((left, right) => compareVietnamese(left.label, right.label));

/** A district of which several communes were made lies in one province all the same. */
function provinceOfToday(place: Identified<Place>, { places }: Library): Identified<Place> {
  const [current] = placeNow(place.id, places)?.current ?? [];
  return placeChain(current?.place.id ?? place.id, places).at(-1) ?? place;
}
