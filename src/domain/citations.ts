/** Who cites a source or an official document: every fact can be followed back, and a source forward. */
import type { CriteriaSet } from '#schema/criteria-set.ts';
import type { Demonstration } from '#schema/demonstration.ts';
import type { OfficialDocument } from '#schema/official-document.ts';
import type { Replication } from '#schema/replication.ts';
import type { SessionPack } from '#schema/session-pack.ts';
import type { Unit } from '#schema/unit.ts';
import { items } from './basis.ts';
import { allEntries, isNews, type LibraryEntry } from './entries.ts';
import type { Result } from './figures.ts';
import type { Identified, Library } from './library.ts';
import { Groups, oncePerLibrary } from './per-library.ts';

/** What rests on a source. */
export interface SourceCitations {
  readonly entries: readonly LibraryEntry[];
  readonly replications: readonly Identified<Replication>[];
  readonly demonstrations: readonly Identified<Demonstration>[];
  readonly sessionPacks: readonly Identified<SessionPack>[];
  readonly criteriaSets: readonly Identified<CriteriaSet>[];
  readonly documents: readonly Identified<OfficialDocument>[];
  readonly units: readonly Identified<Unit>[];
}

/** What names an official document, or tells of an assessment based on it. */
export type DocumentCitations = Pick<SourceCitations, 'entries' | 'replications' | 'criteriaSets'>;

/** A figure with the record that it belongs to. */
export interface OwnedResult {
  readonly owner: LibraryEntry | { readonly section: 'nhan-rong'; readonly replication: Identified<Replication> };
  readonly result: Result;
}

/** Everything in the library that rests on the source. */
export function citationsOfSource(sourceId: string, library: Library): SourceCitations {
  const { entries, replications, demonstrations, sessionPacks, criteriaSets, documents, units } = bySource(library);
  return {
    entries: entries.get(sourceId),
    replications: replications.get(sourceId),
    demonstrations: demonstrations.get(sourceId),
    sessionPacks: sessionPacks.get(sourceId),
    criteriaSets: criteriaSets.get(sourceId),
    documents: documents.get(sourceId),
    units: units.get(sourceId),
  };
}

/** Everything in the library that names the official document. */
export function citationsOfDocument(documentId: string, library: Library): DocumentCitations {
  const { entries, replications, criteriaSets } = byDocument(library);
  return {
    entries: entries.get(documentId),
    replications: replications.get(documentId),
    criteriaSets: criteriaSets.get(documentId),
  };
}

/** Every figure that the source carries, with its owner: those of cells, of practices, of units that follow. */
export function figuresOf(sourceId: string, library: Library): readonly OwnedResult[] {
  return figuresBySource(library).get(sourceId);
}

const bySource = oncePerLibrary((library: Library) => ({
  entries: grouped(allEntries(library), ({ entry }) => entry.sources),
  replications: grouped(library.replications.values(), ({ sources }) => sources),
  demonstrations: grouped(library.demonstrations.values(), ({ source }) => [source]),
  sessionPacks: grouped(library.sessionPacks.values(), ({ sources }) => sources),
  criteriaSets: grouped(library.criteriaSets.values(), ({ sources }) => sources),
  documents: grouped(library.documents.values(), ({ sources }) => sources),
  units: grouped(library.units.values(), ({ sources }) => sources),
}));

const byDocument = oncePerLibrary((library: Library) => ({
  entries: grouped(allEntries(library), ({ entry }) => [
    ...entry.officialDocuments,
    ...(isNews(entry) ? [] : documentsOf(entry)),
  ]),
  replications: grouped(library.replications.values(), documentsOf),
  criteriaSets: grouped(library.criteriaSets.values(), ({ officialDocuments }) => officialDocuments),
}));

function documentsOf({ assessments }: Pick<Replication, 'assessments'>): string[] {
  return items(assessments).flatMap(({ officialDocument }) => officialDocument ?? []);
}

/** Each value under every key it has, once. */
function grouped<T>(values: Iterable<T>, keysOf: (value: T) => readonly string[]): Groups<T> {
  const groups = new Groups<T>();
  for (const value of values) for (const key of new Set(keysOf(value))) groups.add(key, value);
  return groups;
}

const figuresBySource = oncePerLibrary((library: Library) => {
  const figures = new Groups<OwnedResult>();
  const note = (owner: OwnedResult['owner'], results: readonly Result[]) => {
    for (const result of results) figures.add(result.source, { owner, result });
  };
  for (const item of allEntries(library)) if (!isNews(item.entry)) note(item, item.entry.results);
  for (const replication of library.replications.values())
    note({ section: 'nhan-rong', replication }, replication.results);
  return figures;
});
