/** Units named by the sources, and who succeeded those that have ended. */
import { allEntries, mainUnitOf } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { Groups, oncePerLibrary } from '#domain/per-library.ts';
import { placeLabelWithNow } from '#domain/places.ts';
import { visiblePlaceOfUnit } from '#domain/secrecy.ts';
import { unitKinds } from '#schema/vocabularies.ts';
import { itemLink, type Link } from './links.ts';
import { type UnitView, unitView } from './units.ts';

export interface UnitRow extends UnitView {
  id: string;
  parent?: string;
  place?: string;
  note?: string;
  entries: readonly Link[];
}

export interface UnitGroup {
  /** Its place on the page. */
  id: string;
  kind: string;
  units: readonly UnitRow[];
}

/** Entries by the units that they are about or name. */
const entriesByUnit = oncePerLibrary((library: Library) => {
  const groups = new Groups<Link>();
  for (const item of allEntries(library)) {
    const units = new Set([mainUnitOf(item.entry) ?? '', ...item.entry.units]);
    for (const unit of units) groups.add(unit, itemLink(item));
  }
  return groups;
});

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
    entries: entriesByUnit(library).get(id),
  };
}

/** By kind, in the order of the vocabulary. */
export function unitGroups(library: Library): UnitGroup[] {
  const units = [...library.units.values()];
  return Object.entries(unitKinds).flatMap(([kind, label]) => {
    const own = units.filter((unit) => unit.kind === kind);
    return own.length === 0
      ? []
      : [{ id: `loai-${kind}`, kind: label, units: own.map(({ id }) => unitRow(id, library)) }];
  });
}
