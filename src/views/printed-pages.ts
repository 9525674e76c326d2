/**
 * Pages whose print carries a square code that leads back to them: entries and kits. Where nothing may be copied,
 * nothing invites to it.
 */
import { allows } from '#domain/caution.ts';
import { allEntries } from '#domain/entries.ts';
import { kitOffer } from '#domain/kit-offer.ts';
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';

/** Their paths, with base and slash. */
export function printedPages(library: Library): string[] {
  const kits = [...library.practices.values()].filter((practice) => kitOffer(practice) !== 'none');
  return [
    ...allEntries(library)
      .filter(({ entry }) => allows(entry, 'kit'))
      .map(({ section, entry }) => routes.entry(section, entry.id)),
    ...kits.map(({ id }) => routes.kit(id)),
  ];
}
