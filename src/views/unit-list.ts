/** Units named by the sources, and who succeeded those that have ended. */
import { allEntries, mainUnitOf } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { placeLabelWithNow } from '#domain/places.ts';
import { visiblePlaceOfUnit } from '#domain/secrecy.ts';
import { unitKinds } from '#schema/vocabularies.ts';
import { entryLink, type Link } from './links.ts';
import { type UnitView, unitView } from './units.ts';

export interface UnitRow extends UnitView {
  id: string;
  parent?: string;
  place?: string;
  note?: string;
  entries: readonly Link[];
}

export interface UnitGroup {
  kind: string;
  units: readonly UnitRow[];
}

function unitRow(id: string, library: Library): UnitRow {
  const unit = library.units.get(id);
  const place = visiblePlaceOfUnit(id, library);
  const parent = unit?.parent === undefined ? undefined : library.units.get(unit.parent)?.name;
  return {
    ...unitView(id, library),
    id,
    ...(parent && { parent }),
    ...(place && { place: placeLabelWithNow(place.id, library.places) }),
    ...(unit?.note && { note: unit.note }),
    entries: allEntries(library)
      .filter(({ entry }) => mainUnitOf(entry) === id || entry.units.includes(id))
      .map(({ section, entry }) => entryLink({ section, id: entry.id }, library)),
  };
}

/** By kind, in the order of the vocabulary. */
export function unitGroups(library: Library): UnitGroup[] {
  const units = [...library.units.values()];
  return Object.entries(unitKinds).flatMap(([kind, label]) => {
    const own = units.filter((unit) => unit.kind === kind);
    return own.length === 0 ? [] : [{ kind: label, units: own.map(({ id }) => unitRow(id, library)) }];
  });
}
