/** A news write-up's page. Its figures are those of the records that cite the same sources. */
import { figuresOf } from '#domain/citations.ts';
import { newsEntry } from '#domain/entries.ts';
import { printFigure } from '#domain/figures.ts';
import type { Identified, Library } from '#domain/library.ts';
import { newsDate } from '#domain/news-date.ts';
import type { News } from '#schema/news.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { entryFrame, type EntryFrame } from './entry-frame.ts';
import { type EntryKey, entryLink, itemLink, type Link, replicationLink } from './links.ts';
import { numbering, type Stated, stated } from './stated.ts';
import { type UnitView, unitView } from './units.ts';

export interface OfficialView {
  name: string;
  office: string;
  asOf?: string;
  mark: number;
}

/** A figure with the record it belongs to. */
export interface OwnedFigure {
  value: string;
  indicator: string;
  role: string;
  owner: Link;
}

export interface NewsPage {
  frame: EntryFrame;
  date: string;
  event?: string;
  units: readonly UnitView[];
  linked: readonly Link[];
  officials: readonly OfficialView[];
  figures: readonly OwnedFigure[];
  nextTasks: Stated;
}

function eventOf({ eventName, eventDate }: News): string | undefined {
  const when = formatDate(eventDate);
  return eventName === undefined || when === undefined ? undefined : `${eventName} ${when}`;
}

export function ownedFigures(source: string, library: Library): OwnedFigure[] {
  return figuresOf(source, library).map(({ owner, result }) => ({
    value: printFigure(result),
    indicator: result.indicator,
    role: result.role,
    owner: 'replication' in owner ? replicationLink(owner.replication, library) : itemLink(owner),
  }));
}

export function newsPage(news: Identified<News>, library: Library): NewsPage {
  const numberOf = numbering(news.sources);
  const event = eventOf(news);
  const linked: EntryKey[] = [
    ...news.practices.map((id) => ({ section: 'mo-hinh' as const, id })),
    ...news.cells.map((id) => ({ section: 'chi-bo-lam-mau' as const, id })),
  ];
  return {
    frame: entryFrame(newsEntry(news), library),
    date: newsDate(news, library.sources).label,
    ...(event && { event }),
    units: news.units.map((id) => unitView(id, library)),
    linked: linked.map((key) => entryLink(key, library)),
    officials: news.officials.map(({ name, office, asOf, source }) => {
      const date = formatDate(asOf);
      return { name, office, ...(date && { asOf: date }), mark: numberOf(source) };
    }),
    figures: news.sources.flatMap((source) => ownedFigures(source, library)),
    nextTasks: stated(news.nextTasks, numberOf),
  };
}
