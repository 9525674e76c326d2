/** A source's page: what it is, every figure taken from it, and everything that cites it. */
import { citationsOfSource } from '#domain/citations.ts';
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Source } from '#schema/source.ts';
import { sourceKinds } from '#schema/vocabularies.ts';
import { compareDates, formatDate } from '#vietnamese/dates.ts';
import { upperFirst } from '#vietnamese/first-letter.ts';
import { citingLinks, type Link } from './links.ts';
import { ownedFigures, type OwnedFigures } from './owned-figures.ts';
import { sourceDetails } from './sources.ts';

export interface SourcePage {
  id: string;
  href: string;
  title: string;
  kind: string;
  /** Outlet, author, date, what is unknown said. */
  published: string;
  dataAsOf?: string;
  url?: string;
  note?: string;
  figures: readonly OwnedFigures[];
  citedBy: readonly Link[];
  crumbs: readonly Link[];
}

export function sourcePage(source: Identified<Source>, library: Library): SourcePage {
  const dataAsOf = source.dataAsOf === undefined ? undefined : formatDate(source.dataAsOf);
  return {
    id: source.id,
    href: routes.source(source.id),
    title: source.title,
    kind: sourceKinds[source.kind],
    published: upperFirst(sourceDetails(source).join(', ')),
    ...(dataAsOf && { dataAsOf }),
    ...(source.url && { url: source.url }),
    ...(source.note && { note: source.note }),
    figures: ownedFigures(source.id, library),
    citedBy: citingLinks(citationsOfSource(source.id, library), library),
    crumbs: [{ href: routes.sources(), label: 'Nguồn' }],
  };
}

/** Newest first, undated last. */
export function sourceList(library: Library): SourcePage[] {
  return [...library.sources.values()]
    .sort((a, b) => compareDates(a.publishedAt, b.publishedAt))
    .map((source) => sourcePage(source, library));
}
