/** Everything that can be read, by kind: what the search page shows before a search, and without a script. */
import { allEntries } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import type { Section } from '#routes';
import { itemLink, type Link, sectionNames } from './links.ts';

export interface ListGroup {
  title: string;
  links: readonly Link[];
}

export function completeList(library: Library): ListGroup[] {
  const items = allEntries(library);
  return (Object.keys(sectionNames) as Section[])
    .map((section) => ({
      title: sectionNames[section],
      links: items.filter((item) => item.section === section).map(itemLink),
    }))
    .filter(({ links }) => links.length > 0);
}
