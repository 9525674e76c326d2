/** A unit that follows a practice, as the ledger shows it: what was changed, what came of it, and on what ground. */
import { basisOf } from '#domain/basis.ts';
import type { Identified, Library } from '#domain/library.ts';
import { visiblePlaceOfReplication } from '#domain/secrecy.ts';
import type { Replication } from '#schema/replication.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { type FigureView, figureGroups } from './figures.ts';
import { assessmentsView, lessonsView, outcomesView } from './lessons.ts';
import { ledgerQuery } from './ledger-filters.ts';
import { entryLink, type Link } from './links.ts';
import { type PlaceLink, placeLink } from './places.ts';
import { stateLabel, type Topic } from './practice-page.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { isSilent, numbering, stated, unmarked } from './stated.ts';
import { followerSubstance, type SubstanceView } from './substance.ts';
import { type UnitView, unitView } from './units.ts';
import { words } from './words.ts';

/** Figures of one role under its name: what came of it apart from how large it was. */
export interface FigureGroup {
  title: string;
  figures: readonly FigureView[];
}

export interface ReplicationView {
  id: string;
  practice: Link;
  unit: UnitView;
  place?: PlaceLink;
  startedAt?: string;
  state: string;
  /** The editors joined the unit to the practice by its name; no source says so. */
  inferred: boolean;
  figures: readonly FigureGroup[];
  /** What was changed, what came of it, what was learned: only what is said; the rest is named in `substance`. */
  told: readonly Topic[];
  /** Who assessed it, when, and what they found, a sentence each. */
  assessments: readonly string[];
  substance: SubstanceView;
  note?: string;
  sources: readonly SourceView[];
  /** What the filters go by, as a query string. */
  query: string;
}

export function replicationView(replication: Identified<Replication>, library: Library): ReplicationView {
  const place = visiblePlaceOfReplication(replication, library);
  const startedAt = formatDate(replication.startedAt);
  return {
    id: replication.id,
    practice: entryLink({ section: 'mo-hinh', id: replication.practice }, library),
    unit: unitView(replication.unit, library),
    ...(place && { place: placeLink(place, library) }),
    ...(startedAt && { startedAt }),
    state: stateLabel(replication.state, replication.stateAsOf),
    inferred: basisOf(replication) === 'editors',
    figures: figuresOf(replication, library),
    told: topicsOf(replication),
    assessments: assessmentsOf(replication, library),
    substance: followerSubstance(replication, library),
    ...(replication.note && { note: replication.note }),
    sources: sourceBox(replication.sources, replication, library),
    query: ledgerQuery(replication, library),
  };
}

function figuresOf({ results, sources }: Replication, library: Library): FigureGroup[] {
  const { results: came, scale, targets, context } = figureGroups(results, numbering(sources), library);
  return [
    { title: words['section.results'], figures: came },
    { title: words['section.scale'], figures: scale },
    { title: words['section.targets'], figures: targets },
    { title: words['figure.context'], figures: context },
  ].filter(({ figures }) => figures.length > 0);
}

function assessmentsOf({ assessments, sources }: Replication, library: Library): string[] {
  const view = assessmentsView(assessments, numbering(sources), library);
  if (!('items' in view)) return [];
  return view.items.map(
    ({ form, by, date, document, finding }) =>
      `${[`${form}: ${by}`, date, document].filter((part) => part !== undefined).join(', ')}. ${finding}`,
  );
}

/** The record's sources stand under it once: nothing here carries a mark. */
function topicsOf({ adaptation, outcomes, lessons, sources }: Replication): Topic[] {
  const numberOf = numbering(sources);
  const { achieved, improve, causes, remedy } = lessonsView(lessons, numberOf);
  return [
    { title: words['ledger.changed'], stated: stated(adaptation, numberOf) },
    { title: words['ledger.came'], stated: outcomesView(outcomes, numberOf) },
    { title: words['lessons.good'], stated: achieved },
    { title: words['lessons.improve'], stated: improve },
    { title: words['lessons.causes'], stated: causes },
    { title: words['lessons.remedy'], stated: remedy },
  ]
    .filter((topic) => !isSilent(topic.stated))
    .map((topic) => ({ title: topic.title, stated: unmarked(topic.stated) }));
}
