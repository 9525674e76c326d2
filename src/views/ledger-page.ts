/** The ledger ("Nơi làm theo"): every unit that follows a practice, and who copied from whom. */
import { basisOf } from '#domain/basis.ts';
import type { Identified, Library } from '#domain/library.ts';
import { ledger } from '#domain/lineage.ts';
import { placeLabel } from '#domain/places.ts';
import { visiblePlaceOfReplication } from '#domain/secrecy.ts';
import { routes } from '#routes';
import type { Replication } from '#schema/replication.ts';
import { replicationStates } from '#schema/vocabularies.ts';
import { formatDate, yearOf } from '#vietnamese/dates.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { figureGroups, type FigureGroups } from './figures.ts';
import { lessonsView, outcomesView } from './lessons.ts';
import { type LineageNode, practiceNode } from './lineage.ts';
import { entryLink, type Link } from './links.ts';
import { type PlaceLink, placeLink } from './places.ts';
import { stateLabel } from './practice-page.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { numbering, type Stated, stated, unmarked } from './stated.ts';
import { type UnitView, unitView } from './units.ts';

export interface ReplicationView {
  id: string;
  practice: Link;
  unit: UnitView;
  place?: PlaceLink;
  startedAt?: string;
  state: string;
  /** The editors joined the unit to the practice by its name; no source says so. */
  inferred: boolean;
  adaptation: Stated;
  figures: FigureGroups;
  outcomes: Stated;
  achieved: Stated;
  improve: Stated;
  note?: string;
  sources: readonly SourceView[];
  /** What the filters go by, as a query string. */
  query: string;
}

export function replicationView(replication: Identified<Replication>, library: Library): ReplicationView {
  const numberOf = numbering(replication.sources);
  const lessons = lessonsView(replication.lessons, numberOf);
  const place = visiblePlaceOfReplication(replication, library);
  const startedAt = formatDate(replication.startedAt);
  const year = yearOf(replication.startedAt);
  return {
    id: replication.id,
    practice: entryLink({ section: 'mo-hinh', id: replication.practice }, library),
    unit: unitView(replication.unit, library),
    ...(place && { place: placeLink(place, library) }),
    ...(startedAt && { startedAt }),
    state: stateLabel(replication.state, replication.stateAsOf),
    inferred: basisOf(replication) === 'editors',
    adaptation: unmarked(stated(replication.adaptation, numberOf)),
    figures: figureGroups(replication.results, numberOf, library),
    outcomes: unmarked(outcomesView(replication.outcomes, numberOf)),
    achieved: unmarked(lessons.achieved),
    improve: unmarked(lessons.improve),
    ...(replication.note && { note: replication.note }),
    sources: sourceBox(replication.sources, replication, library),
    query: filterQuery({
      'mo-hinh': replication.practice,
      'dia-phuong': place?.id,
      'tinh-trang': replication.state,
      nam: year?.toString(),
    }),
  };
}

type FilterId = 'mo-hinh' | 'dia-phuong' | 'tinh-trang' | 'nam';

function filterQuery(values: Readonly<Record<FilterId, string | undefined>>): string {
  return new URLSearchParams(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();
}

export interface LedgerFilter {
  id: FilterId;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** One filter a question; only values that some record has. */
function ledgerFilters(records: readonly ReplicationView[], library: Library): LedgerFilter[] {
  const labels: Readonly<Record<FilterId, [title: string, label: (value: string) => string]>> = {
    'mo-hinh': ['Mô hình', (id) => library.practices.get(id)?.title ?? id],
    'dia-phuong': ['Địa phương', (id) => placeLabel(id, library.places)],
    'tinh-trang': ['Tình trạng', (id) => replicationStates[id as keyof typeof replicationStates]],
    nam: ['Năm bắt đầu', (year) => year],
  };
  return (Object.keys(labels) as FilterId[]).flatMap((id) => {
    const [label, labelOf] = labels[id];
    const values = [...new Set(records.flatMap(({ query }) => new URLSearchParams(query).getAll(id)))];
    const options = values.map((value) => ({ value, label: labelOf(value) }));
    return options.length < 2
      ? []
      : [{ id, label, options: options.sort((a, b) => compareVietnamese(a.label, b.label)) }];
  });
}

export interface LedgerPage {
  filters: readonly LedgerFilter[];
  trees: readonly LineageNode[];
  records: readonly ReplicationView[];
  /** Records by practice, in the library's order. */
  byPractice: readonly { practice: Link; records: readonly ReplicationView[] }[];
  feed: string;
}

export function ledgerPage(library: Library): LedgerPage {
  const records = [...library.replications.values()].map((replication) => replicationView(replication, library));
  const practices = [...new Set(records.map(({ practice }) => practice.href))];
  return {
    trees: ledger(library).map((lineage) => practiceNode(lineage, library)),
    records,
    filters: ledgerFilters(records, library),
    byPractice: practices.flatMap((href) => {
      const own = records.filter(({ practice }) => practice.href === href);
      const [first] = own;
      return first === undefined ? [] : [{ practice: first.practice, records: own }];
    }),
    feed: routes.ledgerRss(),
  };
}
