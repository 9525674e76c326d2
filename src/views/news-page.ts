/** A news write-up's page. */
import { newsEntry } from '#domain/entries.ts';
import type { Identified, Library } from '#domain/library.ts';
import { newsDate } from '#domain/news-date.ts';
import type { News } from '#schema/news.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { entryFrame, type EntryFrame } from './entry-frame.ts';
import { type EntryKey, entryLink, type Link } from './links.ts';
import { numbering, type Stated, stated } from './stated.ts';
import { type UnitView, unitView } from './units.ts';

export interface OfficialView {
  name: string;
  office: string;
  asOf?: string;
  mark: number;
}

export interface NewsPage {
  frame: EntryFrame;
  date: string;
  event?: string;
  units: readonly UnitView[];
  linked: readonly Link[];
  officials: readonly OfficialView[];
  nextTasks: Stated;
}

function eventOf({ eventName, eventDate }: News): string | undefined {
  const when = formatDate(eventDate);
  return eventName === undefined || when === undefined ? undefined : `${eventName} ${when}`;
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
    nextTasks: stated(news.nextTasks, numberOf),
  };
}
