/** What every entry's page shows round its own matter: crumbs, dates, notes, sources, related entries, neighbours. */
import { allows } from '#domain/caution.ts';
import type { Entry, LibraryEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { relatedEntries } from '#domain/related.ts';
import { visiblePlaces } from '#domain/secrecy.ts';
import { routes, type Section } from '#routes';
import { fields, relations } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { documentLinks } from './documents.ts';
import { type EntryKey, entriesOf, entryLink, itemLink, type Link, sectionNames } from './links.ts';
import { innermost, type PlaceLink, placeLinks } from './places.ts';
import { offersPack } from './propagation/offer.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { entrySearchRecord, type SearchRecord } from './search-record.ts';
import { numbering, spoken } from './stated.ts';
import { weave, type Weave } from './weave.ts';

export interface QuotationView {
  text: string;
  attributedTo?: string;
  mark: number;
}

export interface RelatedView extends Link {
  relation?: string;
  /** The editors joined the two; no source says so. */
  inferred: boolean;
}

export interface EntryFrame {
  section: Section;
  id: string;
  title: string;
  originalName?: string;
  summary: string;
  field: keyof typeof fields;
  fieldLabels: readonly string[];
  crumbs: readonly Link[];
  asOf?: string;
  sourceDate?: string;
  corrections: readonly { date: string; what: string }[];
  places: readonly PlaceLink[];
  documents: readonly Link[];
  quotations: readonly QuotationView[];
  notes: readonly { about: string; text: string }[];
  sources: readonly SourceView[];
  related: readonly RelatedView[];
  previous?: Link;
  next?: Link;
  weave: Weave;
  cover?: Entry['cover'];
  search: SearchRecord;
  /** Address of its propagation pack, where it has one. */
  pack?: string;
}

/** A handful to go on reading; the lists have the rest. */
const RELATED = 3;

/** A relation that the other entry declares, as this one's readers see it. */
const readBackwards: Readonly<Record<keyof typeof relations, string>> = {
  ...relations,
  'bat-nguon-tu': 'Là gốc của',
  'giam-sat': 'Đã giám sát',
};

const indexOf: Readonly<Record<Section, () => string>> = {
  'chi-bo-lam-mau': routes.cells,
  'mo-hinh': routes.practices,
  'tin-tuc': routes.newsList,
};

export function crumbsFor(section: Section): Link[] {
  return [{ href: indexOf[section](), label: sectionNames[section] }];
}

/** The date of the first dated source: readers ask "when" before "how well". */
function firstSourceDate(sources: readonly string[], library: Library): string | undefined {
  return sources.map((id) => formatDate(library.sources.get(id)?.publishedAt ?? '')).find((date) => date !== undefined);
}

function neighbours({ section, id }: EntryKey, library: Library): { previous?: Link; next?: Link } {
  const ids = [...entriesOf(section, library).keys()];
  const at = ids.indexOf(id);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : entryLink({ section, id: other }, library);
  const previous = link(ids[at - 1]);
  const next = link(ids[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

export function entryFrame(item: LibraryEntry, library: Library): EntryFrame {
  const { section, entry } = item;
  const numberOf = numbering(entry.sources);
  const asOf = formatDate(entry.asOf);
  const sourceDate = firstSourceDate(entry.sources, library);
  return {
    section,
    id: entry.id,
    title: entry.title,
    ...(entry.originalName !== undefined && allows(entry, 'original-name') ? { originalName: entry.originalName } : {}),
    summary: entry.summary,
    field: entry.field,
    fieldLabels: [entry.field, ...entry.moreFields].map((field) => fields[field]),
    crumbs: crumbsFor(section),
    ...(asOf && { asOf }),
    ...(sourceDate && { sourceDate }),
    corrections: entry.corrections.map(({ date, what }) => ({ date: formatDate(date) ?? date, what })),
    places: placeLinks(innermost(visiblePlaces(entry, library), library), library),
    documents: documentLinks(entry.officialDocuments, library),
    quotations: entry.quotations.map(({ text, attributedTo, source }) => {
      const speaker = spoken(attributedTo);
      return { text, ...(speaker && { attributedTo: speaker }), mark: numberOf(source) };
    }),
    notes: entry.editorNotes,
    sources: sourceBox(entry.sources, entry, library),
    related: relatedEntries(item, library, RELATED).map(({ item: other, link }) => ({
      ...itemLink(other),
      ...(link && { relation: link.direction === 'to' ? relations[link.relation] : readBackwards[link.relation] }),
      inferred: link?.basis === 'editors',
    })),
    ...neighbours({ section, id: entry.id }, library),
    weave: weave(entry.id),
    ...(entry.cover && { cover: entry.cover }),
    search: entrySearchRecord(item, library),
    ...(offersPack(item) && { pack: routes.propagation(section, entry.id) }),
  };
}
