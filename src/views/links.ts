/** Links to records. */
import type { SourceCitations } from '#domain/citations.ts';
import type { LibraryEntry } from '#domain/entries.ts';
import type { Identified, Library } from '#domain/library.ts';
import { anchor, routes, type Section } from '#routes';
import type { Replication } from '#schema/replication.ts';
import { demonstrationTopics } from '#schema/vocabularies.ts';

export interface Link {
  href: string;
  label: string;
  /** What kind of thing it leads to, where that isn't plain. */
  kind?: string;
}

/** A published entry by section and slug. */
export interface EntryKey {
  section: Section;
  id: string;
}

export const sectionNames: Readonly<Record<Section, string>> = {
  'chi-bo-lam-mau': 'Chi bộ làm mẫu',
  'mo-hinh': 'Mô hình, cách làm',
  'tin-tuc': 'Tin tức',
};

/** The collection of a section's entries. */
export function entriesOf(section: Section, library: Library) {
  return { 'chi-bo-lam-mau': library.cells, 'mo-hinh': library.practices, 'tin-tuc': library.news }[section];
}

export function entryLink({ section, id }: EntryKey, library: Library): Link {
  return {
    href: routes.entry(section, id),
    label: entriesOf(section, library).get(id)?.title ?? id,
    kind: sectionNames[section],
  };
}

export function itemLink({ section, entry }: LibraryEntry): Link {
  return { href: routes.entry(section, entry.id), label: entry.title, kind: sectionNames[section] };
}

/** A record of the ledger, named by its unit. */
export function replicationLink(replication: Identified<Replication>, library: Library): Link {
  const name = library.units.get(replication.unit)?.name ?? replication.unit;
  return { href: routes.ledger() + anchor(replication.id), label: name, kind: 'Nơi làm theo' };
}

/** Links of a kind under its name, the kinds in the order in which they first come. */
export function byKind(links: readonly Link[]): { title: string; links: readonly Link[] }[] {
  return [...new Set(links.map(({ kind = '' }) => kind))].map((title) => ({
    title,
    links: links.filter(({ kind = '' }) => kind === title),
  }));
}

/** What cites a source or a document, in the order in which readers look for it. */
export function citingLinks(
  citations: Pick<SourceCitations, 'entries' | 'replications' | 'criteriaSets'> &
    Partial<Pick<SourceCitations, 'demonstrations' | 'sessionPacks'>>,
  library: Library,
): Link[] {
  return [
    ...citations.entries.map(itemLink),
    ...citations.replications.map((replication) => {
      const link = replicationLink(replication, library);
      const practice = library.practices.get(replication.practice)?.title;
      return practice === undefined ? link : { ...link, kind: `Nơi làm theo “${practice}”` };
    }),
    ...(citations.demonstrations ?? []).map(({ id, summary }) => ({
      href: routes.demonstration(id),
      label: summary,
      kind: 'Lịch làm mẫu',
    })),
    ...(citations.sessionPacks ?? []).map(({ id }) => ({
      href: routes.topic(id),
      label: demonstrationTopics[id as keyof typeof demonstrationTopics],
      kind: 'Chủ đề làm mẫu',
    })),
    ...citations.criteriaSets.map(({ id, name }) => ({
      href: routes.criteriaSet(id),
      label: name,
      kind: 'Bộ tiêu chí',
    })),
  ];
}
