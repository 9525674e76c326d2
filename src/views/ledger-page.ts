/** The ledger ("Nơi làm theo"): every unit that follows a practice, and who copied from whom. */
import type { Library } from '#domain/library.ts';
import { type DerivedLineage, ledger, type Lineage } from '#domain/lineage.ts';
import { routes } from '#routes';
import { type LedgerFilter, ledgerFilters } from './ledger-filters.ts';
import { type LineageNode, practiceNode } from './lineage.ts';
import type { Link } from './links.ts';
import { type PlaceCounts, placeCounts } from './place-counts.ts';
import { type ReplicationView, replicationView } from './replications.ts';

/** A tree, with the practices that stand in it: the filter by practice goes for the picture too. */
export interface LedgerTree {
  node: LineageNode;
  query: string;
}

/** Records that a source only names, in the same words: told once, each by its unit alone. */
export type NamedTogether = readonly [ReplicationView, ReplicationView, ...ReplicationView[]];

export interface LedgerPractice {
  practice: Link;
  /** Those with something to tell. */
  records: readonly ReplicationView[];
  together: readonly NamedTogether[];
}

export interface LedgerPage {
  filters: readonly LedgerFilter[];
  trees: readonly LedgerTree[];
  records: readonly ReplicationView[];
  /** Records by practice, in the library's order. */
  byPractice: readonly LedgerPractice[];
  places: PlaceCounts;
  feed: string;
  data: readonly Link[];
}

export function ledgerPage(library: Library): LedgerPage {
  const records = [...library.replications.values()].map((replication) => replicationView(replication, library));
  const byPractice = [...Map.groupBy(records, ({ practice }) => practice.href).values()];
  return {
    trees: ledger(library).map((lineage) => ({
      node: practiceNode(lineage, library),
      query: new URLSearchParams(practicesIn(lineage).map((id) => ['mo-hinh', id])).toString(),
    })),
    records,
    filters: ledgerFilters(
      records.map(({ query }) => query),
      library,
    ),
    byPractice: byPractice.flatMap((own) => (own[0] === undefined ? [] : [practiceOf(own[0].practice, own)])),
    places: placeCounts(library),
    feed: routes.ledgerRss(),
    data: (['json', 'csv'] as const).map((format) => ({
      href: routes.openDataFile('nhan-rong', format),
      label: format.toUpperCase(),
    })),
  };
}

function practiceOf(practice: Link, own: readonly ReplicationView[]): LedgerPractice {
  const alike = Map.groupBy(own.filter(isNamedOnly), ({ startedAt, state, inferred, note, sources, substance }) =>
    JSON.stringify([startedAt, state, inferred, note, sources.map(({ href }) => href), substance]),
  );
  const together = [...alike.values()].filter((group): group is ReplicationView[] & NamedTogether => group.length > 1);
  return { practice, records: own.filter((record) => !together.some((group) => group.includes(record))), together };
}

const isNamedOnly = ({ unit, figures, told, assessments }: ReplicationView) =>
  unit.ended === undefined && figures.length + told.length + assessments.length === 0;

function practicesIn({ practice, derived }: Lineage): string[] {
  return [practice.id, ...derived.flatMap(({ lineage }: DerivedLineage) => practicesIn(lineage))];
}
