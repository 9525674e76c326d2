/** The date under a news title: the source's, never the day it came onto this site. */
import type { News } from '#schema/news.ts';
import { endOf, formatDate, formatDateInSentence, isRealDate } from '#vietnamese/dates.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import type { Library } from './library.ts';

export interface NewsDate {
  /** `16/6/2022` · `Giám sát từ ngày 09 đến 13/9/2021` · `Số liệu đến tháng 8/2023` · `Không rõ ngày`. */
  readonly label: string;
  /** What the date is of: the source's publication, the event, the data; or unknown. */
  readonly of: 'source' | 'event' | 'data' | 'unknown';
  /** The date behind the label, as records write it. */
  readonly date: string | undefined;
  /**
   * Sorted downwards as plain text it gives the order of lists: dated by source or event, newest first; then those
   * that only say how far their data go; empty, so last, where nothing is known.
   */
  readonly sortKey: string;
}

type Sources = Library['sources'];

/** The first that is known: the source's day of publication, the event, the day up to which the data go. */
export function newsDate(news: News, sources: Sources): NewsDate {
  const cited = news.sources.flatMap((id) => sources.get(id) ?? []);
  const published = firstReal(cited.map(({ publishedAt }) => publishedAt));
  if (published !== undefined) return dated('source', published, formatDate(published));
  const { eventDate, eventName } = news;
  if (isRealDate(eventDate)) {
    const when = formatDateInSentence(eventDate) ?? '';
    return dated('event', eventDate, eventName === undefined ? when : `${eventName} ${when}`);
  }
  const data = firstReal([news.asOf, ...cited.map(({ dataAsOf }) => dataAsOf)]);
  if (data !== undefined) return dated('data', data, `Số liệu đến ${formatDateInSentence(data) ?? ''}`);
  return { label: 'Không rõ ngày', of: 'unknown', date: undefined, sortKey: '' };
}

/** For `sort`: as `sortKey` tells, then by title. */
export function compareNews(sources: Sources): (left: News, right: News) => number {
  return (left, right) => {
    const [a, b] = [newsDate(left, sources).sortKey, newsDate(right, sources).sortKey];
    if (a !== b) return a > b ? -1 : 1;
    return compareVietnamese(left.title, right.title);
  };
}

function dated(of: 'source' | 'event' | 'data', date: string, label = ''): NewsDate {
  const end = endOf(date) ?? '';
  // A blank sorts below every digit, so data dates come under all others.
  const sortKey = of === 'data' ? ` ${end}` : end;
  return { label: label.slice(0, 1).toUpperCase() + label.slice(1), of, date, sortKey };
}

function firstReal(dates: readonly (string | undefined)[]): string | undefined {
  return dates.find((date) => date !== undefined && isRealDate(date));
}
