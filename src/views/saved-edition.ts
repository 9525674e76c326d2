/** What copies of the site on readers' devices have to know of this edition: its day, what was taken back or corrected. */
import { allEntries } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { routes, type Section, withoutBase } from '#routes';

/** An entry whose saved pages must not stay as they are, and since when (`2026-11-22`). */
function mend(kind: 'withdrawn' | 'corrected', section: Section, id: string, date: string) {
  return { path: withoutBase(routes.entry(section, id)).slice(1), kind, date };
}

export function savedEdition(
  library: Pick<Library, 'cells' | 'practices' | 'news'>,
  withdrawn: readonly { section: Section; id: string; since: string }[],
  day: string,
) {
  const corrected = allEntries(library).flatMap(({ section, entry }) =>
    entry.corrections.map(({ date }) => mend('corrected', section, entry.id, date)),
  );
  return {
    day,
    mended: [...withdrawn.map(({ section, id, since }) => mend('withdrawn', section, id, since)), ...corrected],
  };
}
