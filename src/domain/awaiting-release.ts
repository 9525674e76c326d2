/**
 * Units and sources have no status of their own: they are shown because something shown names them. Those that only a
 * draft names (a slip that the board has not accepted yet) wait with it.
 */
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/unit.ts';
import type { Identified } from './library.ts';

interface Records {
  /** Records that are shown, units and sources apart. */
  readonly released: readonly unknown[];
  readonly held: readonly unknown[];
  readonly units: readonly Identified<Unit>[];
  readonly sources: readonly Identified<Source>[];
}

/** The units and sources that may be shown. */
export function releasedNames({ released, held, units, sources }: Records) {
  const [shown, waiting] = [textsIn(released), textsIn(held)];
  const relatives = new Set(units.flatMap(({ parent, successors }) => [parent ?? '', ...successors]));
  const shownUnits = units.filter(({ id }) => !waiting.has(id) || shown.has(id) || relatives.has(id));
  const hiddenUnits = units.filter((unit) => !shownUnits.includes(unit));
  const [named, asked] = [textsIn([released, shownUnits]), textsIn([held, hiddenUnits])];
  return { units: shownUnits, sources: sources.filter(({ id }) => !asked.has(id) || named.has(id)) };
}

function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) textsIn(each, found);
  return found;
}
