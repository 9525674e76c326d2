/** Criteria sets: those whose items a source lists, and those it only names. */
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { CriteriaSet } from '#schema/criteria-set.ts';
import { isSilence, silences } from '#schema/vocabularies.ts';
import { documentLinks } from './documents.ts';
import { entryLink, type Link } from './links.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { spoken } from './stated.ts';
import { weave, type Weave } from './weave.ts';

export interface CriteriaSetView {
  id: string;
  href: string;
  name: string;
  summary: string;
  version?: string;
  /** What the source lists, or the silence in words. */
  items: readonly string[] | { silent: string };
  practices: readonly Link[];
  documents: readonly Link[];
  note?: string;
  sources: readonly SourceView[];
  crumbs: readonly Link[];
  weave: Weave;
}

export function criteriaSetView(set: Identified<CriteriaSet>, library: Library): CriteriaSetView {
  const version = spoken(set.version);
  // A criterion's words come from the set's sources as a whole: its quote is shown under the first of them.
  const quoted = isSilence(set.items) ? [] : set.items.map(({ quote }) => ({ source: set.sources[0], quote }));
  return {
    id: set.id,
    href: routes.criteriaSet(set.id),
    name: set.name,
    summary: set.summary,
    ...(version && { version }),
    items: isSilence(set.items) ? { silent: silences[set.items] } : set.items.map(({ title }) => title),
    practices: set.practices.map((id) => entryLink({ section: 'mo-hinh', id }, library)),
    documents: documentLinks(set.officialDocuments, library),
    ...(set.note && { note: set.note }),
    sources: sourceBox(set.sources, quoted, library),
    crumbs: [{ href: routes.criteriaSets(), label: 'Bộ tiêu chí' }],
    weave: weave(set.id),
  };
}

export function criteriaSetList(library: Library): CriteriaSetView[] {
  return [...library.criteriaSets.values()].map((set) => criteriaSetView(set, library));
}
