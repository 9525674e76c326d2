/** A news write-up's page. */
import { newsEntry } from '#domain/entries.ts';
import type { Identified, Library } from '#domain/library.ts';
import { newsDate } from '#domain/news-date.ts';
import type { News } from '#schema/news.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { entryFrame, type EntryFrame } from './entry-frame.ts';
import { entryLink, type Link } from './links.ts';
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
  /** Practices and cells of the item; practices under the unit that has them. */
  linked: readonly LinkGroup[];
  officials: readonly OfficialView[];
  nextTasks: Stated;
}

function eventOf({ eventName, eventDate }: News): string | undefined {
  const when = formatDate(eventDate);
  return eventName === undefined || when === undefined ? undefined : `${eventName} ${when}`;
}

export interface LinkGroup {
  title: string;
  links: readonly Link[];
}

function linkedGroups({ practices, cells }: News, library: Library): LinkGroup[] {
  const groups = new Map<string, Link[]>();
  const add = (title: string, link: Link) => groups.set(title, [...(groups.get(title) ?? []), link]);
  for (const id of practices) {
    const unit = library.practices.get(id)?.originUnit ?? '';
    add(library.units.get(unit)?.name ?? 'Mô hình, cách làm', entryLink({ section: 'mo-hinh', id }, library));
  }
  for (const id of cells) add('Chi bộ làm mẫu', entryLink({ section: 'chi-bo-lam-mau', id }, library));
  return [...groups].map(([title, links]) => ({ title, links }));
}

export function newsPage(news: Identified<News>, library: Library): NewsPage {
  const numberOf = numbering(news.sources);
  const event = eventOf(news);
  return {
    frame: entryFrame(newsEntry(news), library),
    date: newsDate(news, library.sources).label,
    ...(event && { event }),
    units: news.units.map((id) => unitView(id, library)),
    linked: linkedGroups(news, library),
    officials: news.officials.map(({ name, office, asOf, source }) => {
      const date = formatDate(asOf);
      return { name, office, ...(date && { asOf: date }), mark: numberOf(source) };
    }),
    nextTasks: stated(news.nextTasks, numberOf),
  };
}
