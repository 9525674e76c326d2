/** Criteria sets: those whose items a source lists, and those it only names. */
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { CriteriaSet } from '#schema/criteria-set.ts';
import { isSilence, silences } from '#schema/vocabularies.ts';
import { slugify } from '#vietnamese/slug.ts';
import { documentLinks } from './documents.ts';
import { entryLink, type Link } from './links.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { spoken } from './stated.ts';
import { weave, type Weave } from './weave.ts';
import { say } from './words.ts';

export interface CriteriaSetView {
  id: string;
  href: string;
  name: string;
  summary: string;
  version?: string;
  /** What the source lists, or the silence in words. */
  items: readonly string[] | { silent: string };
  /** The set that this one takes the place of, and the one that took its place. */
  replaces?: Link;
  replacedBy?: Link;
  practices: readonly Link[];
  documents: readonly Link[];
  note?: string;
  sources: readonly SourceView[];
  sheet: SelfCheck;
  crumbs: readonly Link[];
  weave: Weave;
}

/** The sheet by which a cell looks at itself: a row a criterion, by the source or, where it lists none, the cell's own. */
export interface SelfCheck {
  id: string;
  set: string;
  /** Where the criteria are from, for the sheet that leaves the page. */
  source: string;
  rows: readonly SelfCheckRow[];
}

export interface SelfCheckRow {
  /** What the row's fields are named by: a criterion that moves keeps its answers. */
  key: string;
  /** Absent where the cell writes its own. */
  title?: string;
}

/** Rows for a cell's own criteria; those it does not need stay empty. */
const OWN_ROWS = 6;

function selfCheck({ id, name, items, sources }: Identified<CriteriaSet>, library: Library): SelfCheck {
  const named = sources.map((source) => `“${library.sources.get(source)?.title ?? source}”`).join('; ');
  if (isSilence(items)) {
    const rows = Array.from({ length: OWN_ROWS }, (_, row) => ({ key: `rieng-${row + 1}` }));
    return { id, set: name, source: say('check.sourceSilent', { named }), rows };
  }
  return {
    id,
    set: name,
    source: say('check.source', { named }),
    rows: items.map(({ title }) => ({ key: slugify(title), title })),
  };
}

export function criteriaSetView(set: Identified<CriteriaSet>, library: Library): CriteriaSetView {
  const version = spoken(set.version);
  const replaces = versionLink(set.replaces, library);
  const replacedBy = versionLink(successorOf(set.id, library), library);
  // A criterion's words come from the set's sources as a whole: its quote is shown under the first of them.
  const quoted = isSilence(set.items) ? [] : set.items.map(({ quote }) => ({ source: set.sources[0], quote }));
  return {
    id: set.id,
    href: routes.criteriaSet(set.id),
    name: set.name,
    summary: set.summary,
    ...(version && { version }),
    items: isSilence(set.items) ? { silent: silences[set.items] } : set.items.map(({ title }) => title),
    ...(replaces && { replaces }),
    ...(replacedBy && { replacedBy }),
    practices: set.practices.map((id) => entryLink({ section: 'mo-hinh', id }, library)),
    documents: documentLinks(set.officialDocuments, library),
    ...(set.note && { note: set.note }),
    sources: sourceBox(set.sources, quoted, library),
    sheet: selfCheck(set, library),
    crumbs: [{ href: routes.criteriaSets(), label: 'Bộ tiêu chí' }],
    weave: weave(set.id),
  };
}

function versionLink(id: string | undefined, { criteriaSets }: Library): Link | undefined {
  const set = criteriaSets.get(id ?? '');
  if (set === undefined) return undefined;
  const version = spoken(set.version);
  return { href: routes.criteriaSet(set.id), label: version ? `${set.name} (${version})` : set.name };
}

function successorOf(id: string, { criteriaSets }: Library): string | undefined {
  return [...criteriaSets.values()].find(({ replaces }) => replaces === id)?.id;
}

export function criteriaSetList(library: Library): CriteriaSetView[] {
  return [...library.criteriaSets.values()].map((set) => criteriaSetView(set, library));
}
