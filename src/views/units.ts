/** Units as they are named, and who succeeded those that have ended. */
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import { formatDate } from '#vietnamese/dates.ts';
import type { Link } from './links.ts';
import { say } from './words.ts';

export interface UnitView extends Link {
  /** Where the unit has ended: when, a sentence that names who succeeded it too, and by which document. */
  ended?: { date: string; sentence: string; by?: string };
}

/** Throws where there is no such unit. */
export function unitView(id: string, library: Library): UnitView {
  const unit = library.units.get(id);
  if (unit === undefined) throw new Error(`No unit ${id}`);
  const link = { href: `${routes.units()}#${id}`, label: unit.name };
  if (unit.endedAt === undefined) return link;
  const date = formatDate(unit.endedAt) ?? unit.endedAt;
  const name = unit.successors.map((successor) => library.units.get(successor)?.name ?? successor).join('; ');
  const sentence = name === '' ? say('unit.endedAlone', { date }) : say('unit.ended', { date, name });
  return { ...link, ended: { date, sentence, ...(unit.endedBy && { by: unit.endedBy }) } };
}
