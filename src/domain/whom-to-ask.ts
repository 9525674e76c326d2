/** Whom listeners and readers are sent to with their questions: a unit that exists today, never a person. */
import type { Unit } from '#schema/unit.ts';
import { mainUnitOf, type LibraryEntry } from './entries.ts';
import type { Identified, Library } from './library.ts';

type Units = Pick<Library, 'units'>;

/**
 * The unit itself; once it has ended, the units that took over. One that the source does not name is asked for at the
 * unit above it. None where nobody is known to have taken over: that is then said.
 */
export function unitsToAsk(id: string, { units }: Units, met: readonly string[] = []): Identified<Unit>[] {
  const unit = units.get(id);
  if (unit === undefined || met.includes(id)) return [];
  const path = [...met, id];
  if (unit.kind === 'chua-neu-ten') return unit.parent === undefined ? [] : unitsToAsk(unit.parent, { units }, path);
  if (unit.endedAt === undefined) return [unit];
  const found = unit.successors.flatMap((successor) => unitsToAsk(successor, { units }, path));
  return [...new Set(found)];
}

/** For an entry: of its own unit; of news the first of its units that there is somebody to ask for. */
export function whomToAsk({ entry }: LibraryEntry, library: Units): Identified<Unit>[] {
  const main = mainUnitOf(entry);
  const ids = main === undefined ? entry.units : [main];
  for (const id of ids) {
    const found = unitsToAsk(id, library);
    if (found.length > 0) return found;
  }
  return [];
}
