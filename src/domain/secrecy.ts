/** Which places may be shown, given the units' secrecy. A unit that is not in the library counts as the strictest. */
import type { Place } from '#schema/place.ts';
import type { Replication } from '#schema/replication.ts';
import type { Unit } from '#schema/unit.ts';
import { mainUnitOf, type Entry } from './entries.ts';
import type { Identified, Library } from './library.ts';
import { bareName, placeChain } from './places.ts';

type Records = Pick<Library, 'units' | 'places'>;

/** False for depots, brigades, divisions: no output tells where they are. */
export function mayShowPlace(unit: Pick<Unit, 'secrecy'>): boolean {
  return unit.secrecy !== 'khong-hien-noi';
}

/** The unit's own place as far as it may be shown. */
export function visiblePlaceOfUnit(unitId: string, library: Records): Identified<Place> | undefined {
  const unit = library.units.get(unitId);
  const place = library.places.get(unit?.place ?? '');
  return unit && place && mayShowPlaceOf(unit, place) ? place : undefined;
}

/** The place of a unit that follows a practice, as far as it may be shown. */
export function visiblePlaceOfReplication(
  { unit, place }: Replication,
  library: Records,
): Identified<Place> | undefined {
  const follower = library.units.get(unit);
  const shown = library.places.get(place ?? follower?.place ?? '');
  return follower && shown && mayShowPlaceOf(follower, shown) ? shown : undefined;
}

/**
 * The places that an entry may show: none where it is about a hidden unit; where it merely names one among others, only
 * places that another of its units vouches for, lest a place be read as the hidden unit's.
 */
export function visiblePlaces(entry: Entry, library: Records): Identified<Place>[] {
  const places = entry.places.flatMap((id) => library.places.get(id) ?? []);
  const mainId = mainUnitOf(entry);
  if (mainId !== undefined) {
    const main = library.units.get(mainId);
    if (main === undefined || !mayShowPlace(main)) return [];
    if (main.secrecy !== 'khong') return places.filter((place) => mayShowPlaceOf(main, place));
  }
  const units = entry.units.map((id) => library.units.get(id));
  if (units.every((unit) => unit !== undefined && mayShowPlace(unit))) return places;
  return places.filter((place) => units.some((unit) => unit !== undefined && vouchesFor(unit, place, library)));
}

/** Kinds of unit that belong to the armed forces. */
const MILITARY = ['don-vi-quan-doi', 'to-chuc-dang-quan-doi', 'dang-bo-quan-su'];

export const isMilitary = ({ kind }: Pick<Unit, 'kind'>): boolean => MILITARY.includes(kind);

/** Is the place this unit's to show: any for an ordinary unit, one that stands in its name for a local military one? */
function mayShowPlaceOf(unit: Unit, place: Place): boolean {
  if (!mayShowPlace(unit)) return false;
  return unit.secrecy === 'khong' || standsIn(place, unit.name);
}

function vouchesFor(unit: Unit, place: Identified<Place>, { places }: Records): boolean {
  if (!mayShowPlace(unit)) return false;
  if (standsIn(place, unit.name)) return true;
  return (
    unit.secrecy === 'khong' &&
    unit.place !== undefined &&
    placeChain(unit.place, places).some(({ id }) => id === place.id)
  );
}

/** Does the place's own name stand in the text, as whole words, marks and all? */
function standsIn(place: Place, text: string): boolean {
  const words = (value: string) =>
    ` ${(
      value
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')} `;
  return words(text).includes(words(bareName(place.name)));
}
