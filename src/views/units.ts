/** Units as they are named, and who succeeded those that have ended. */
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import { formatDate } from '#vietnamese/dates.ts';
import type { Link } from './links.ts';

export interface UnitView extends Link {
  /** Said where the unit has ended. */
  ended?: { date: string; by?: string; successors: readonly string[] };
}

/** Throws where there is no such unit. */
export function unitView(id: string, library: Library): UnitView {
  const unit = library.units.get(id);
  if (unit === undefined) throw new Error(`No unit ${id}`);
  const link = { href: `${routes.units()}#${id}`, label: unit.name };
  if (unit.endedAt === undefined) return link;
  return {
    ...link,
    ended: {
      date: formatDate(unit.endedAt) ?? unit.endedAt,
      ...(unit.endedBy && { by: unit.endedBy }),
      successors: unit.successors.map((successor) => library.units.get(successor)?.name ?? successor),
    },
  };
}
