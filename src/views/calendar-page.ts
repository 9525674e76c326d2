/** Demonstrations by quarter, and the page of one. */
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Demonstration } from '#schema/demonstration.ts';
import { demonstrationTopics } from '#schema/vocabularies.ts';
import { compareDates, endOf, formatDate, startOf } from '#vietnamese/dates.ts';
import { upperFirst } from '#vietnamese/first-letter.ts';
import { entryLink, type Link } from './links.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { numbering, type Stated, stated } from './stated.ts';
import { weave, type Weave } from './weave.ts';
import { words } from './words.ts';

export interface DemonstrationView {
  id: string;
  href: string;
  quarter: string;
  topic: string;
  title: string;
  cell: Link;
  /** The topic's page, where there is a session pack. */
  pack?: Link;
  summary: string;
  achieved: Stated;
  improve: Stated;
  unified: Stated;
  sources: readonly SourceView[];
  crumbs: readonly Link[];
  weave: Weave;
}

export function demonstrationView(demonstration: Identified<Demonstration>, library: Library): DemonstrationView {
  const { id, quarter, cell, topic, source } = demonstration;
  const numberOf = numbering([source]);
  const when = formatDate(quarter);
  return {
    id,
    href: routes.demonstration(id),
    quarter: when === undefined ? words['calendar.undated'] : upperFirst(when),
    topic: demonstrationTopics[topic],
    title:
      when === undefined ? `Làm mẫu: ${demonstrationTopics[topic]}` : `Làm mẫu ${when}: ${demonstrationTopics[topic]}`,
    cell: entryLink({ section: 'chi-bo-lam-mau', id: cell }, library),
    ...(library.sessionPacks.has(topic) && {
      pack: { href: routes.topic(topic), label: demonstrationTopics[topic] },
    }),
    summary: demonstration.summary,
    achieved: stated(demonstration.achieved, numberOf),
    improve: stated(demonstration.improve, numberOf),
    unified: stated(demonstration.unified, numberOf),
    sources: sourceBox([source], demonstration, library),
    crumbs: [{ href: routes.calendar(), label: 'Lịch làm mẫu' }],
    weave: weave(id),
  };
}

export interface QuarterView {
  label: string;
  /** Said of the present quarter and of those to come. */
  when?: string;
  demonstrations: readonly DemonstrationView[];
}

export interface CalendarPage {
  /** Years, newest first: quarters with a demonstration, in order; and the names of those that had none so far. */
  years: readonly {
    year: string;
    quarters: readonly QuarterView[];
    empty: readonly string[];
  }[];
  undated: readonly DemonstrationView[];
}

function whenOf(quarter: string, today: string): { when?: string } {
  if ((endOf(quarter) ?? '') < today) return {};
  return { when: words[(startOf(quarter) ?? '') > today ? 'calendar.coming' : 'calendar.present'] };
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

function yearOf(
  year: string,
  dated: readonly Identified<Demonstration>[],
  library: Library,
  today: string,
): CalendarPage['years'][number] {
  const quarters = QUARTERS.map((quarter) => `${year}-${quarter}`);
  const held = (quarter: string) => dated.filter((demonstration) => demonstration.quarter === quarter);
  return {
    year,
    quarters: quarters
      .filter((quarter) => held(quarter).length > 0)
      .map((quarter) => ({
        label: upperFirst(formatDate(quarter) ?? quarter),
        ...whenOf(quarter, today),
        demonstrations: held(quarter).map((demonstration) => demonstrationView(demonstration, library)),
      })),
    empty: quarters
      .filter((quarter) => held(quarter).length === 0 && (startOf(quarter) ?? '') <= today)
      .map((quarter) => formatDate(quarter) ?? quarter),
  };
}

/** `today` as `2026-11-22`. */
export function calendarPage(library: Library, today: string): CalendarPage {
  const all = [...library.demonstrations.values()].sort((a, b) => compareDates(a.quarter, b.quarter));
  const dated = all.filter(({ quarter }) => formatDate(quarter) !== undefined);
  const years = [...new Set(dated.map(({ quarter }) => quarter.slice(0, 4)))];
  return {
    years: years.map((year) => yearOf(year, dated, library, today)),
    undated: all.filter((each) => !dated.includes(each)).map((each) => demonstrationView(each, library)),
  };
}
