/** The source box of a page: each source numbered, with the words quoted from it. */
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Source } from '#schema/source.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { spoken } from './stated.ts';

export interface SourceView {
  number: number;
  id: string;
  href: string;
  title: string;
  /** Outlet, author, date: what is known of it, in that order. */
  details: readonly string[];
  url?: string;
  quotes: readonly string[];
}

/** Outlet, author and date as a reader sees them; what is unknown is said. */
export function sourceDetails(source: Source): string[] {
  const date = formatDate(source.publishedAt);
  return [
    spoken(source.outlet) ?? 'nguồn không ghi nơi đăng',
    spoken(source.author) ?? '',
    date === undefined ? 'không rõ ngày đăng' : `đăng ${date}`,
  ].filter((part) => part !== '');
}

interface Quoted {
  basis?: string;
  source?: string;
  quote?: string | undefined;
}

/** Every quote with its source, wherever it stands in a record. */
export function quotesIn(value: unknown): { source: string; quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { basis, source, quote } = value as Quoted;
  const from = source ?? basis;
  const own = typeof quote === 'string' && typeof from === 'string' ? [{ source: from, quote }] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

/** @param record the whole record, whose quotes are gathered under their sources */
export function sourceBox(sources: readonly string[], record: unknown, library: Library): SourceView[] {
  const quotes = quotesIn(record);
  return sources.map((id, index) => {
    const source = library.sources.get(id);
    if (source === undefined) throw new Error(`No source ${id}`);
    return {
      number: index + 1,
      id,
      href: routes.source(id),
      title: source.title,
      details: sourceDetails(source),
      ...(source.url === undefined ? {} : { url: source.url }),
      quotes: [...new Set(quotes.filter((each) => each.source === id).map(({ quote }) => quote))],
    };
  });
}
