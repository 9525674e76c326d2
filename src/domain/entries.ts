/** The three kinds of entry side by side, and where each is found. */
import type { Cell } from '#schema/cell.ts';
import type { News } from '#schema/news.ts';
import type { Practice } from '#schema/practice.ts';
import type { Section } from '#routes';
import type { Identified, Library } from './library.ts';

/** An entry as `related` names it: `mo-hinh/lam-choi-dot`. */
export type EntryAddress = `${Section}/${string}`;

/** What every entry carries, whatever its kind. */
export type Entry = Cell | Practice | News;

/** An entry together with its section, which tells its kind. */
export type LibraryEntry =
  | { readonly section: 'chi-bo-lam-mau'; readonly entry: Identified<Cell> }
  | { readonly section: 'mo-hinh'; readonly entry: Identified<Practice> }
  | { readonly section: 'tin-tuc'; readonly entry: Identified<News> };

type Entries = Pick<Library, 'cells' | 'practices' | 'news'>;

export function addressOf({ section, entry }: LibraryEntry): EntryAddress {
  return `${section}/${entry.id}`;
}

export const cellEntry = (entry: Identified<Cell>): LibraryEntry => ({ section: 'chi-bo-lam-mau', entry });
export const practiceEntry = (entry: Identified<Practice>): LibraryEntry => ({ section: 'mo-hinh', entry });
export const newsEntry = (entry: Identified<News>): LibraryEntry => ({ section: 'tin-tuc', entry });

/** Cells, then practices, then news, each in the library's order. */
export function allEntries(library: Entries): LibraryEntry[] {
  return [
    ...[...library.cells.values()].map(cellEntry),
    ...[...library.practices.values()].map(practiceEntry),
    ...[...library.news.values()].map(newsEntry),
  ];
}

/** The entry at an address such as `mo-hinh/lam-choi-dot`, if it is in the library. */
export function findEntry(library: Entries, address: string): LibraryEntry | undefined {
  const [section, id = '', ...more] = address.split('/');
  if (more.length > 0) return undefined;
  const { cells, practices, news } = library;
  if (section === 'chi-bo-lam-mau') return found(cells.get(id), cellEntry);
  if (section === 'mo-hinh') return found(practices.get(id), practiceEntry);
  return section === 'tin-tuc' ? found(news.get(id), newsEntry) : undefined;
}

function found<T>(entry: T | undefined, place: (entry: T) => LibraryEntry): LibraryEntry | undefined {
  return entry === undefined ? undefined : place(entry);
}

/** Kinds told apart by the one field that only they have, where the section isn't at hand. */
export const isPractice = (entry: Entry): entry is Practice => 'originUnit' in entry;
export const isNews = (entry: Entry): entry is News => 'eventDate' in entry;

/** The unit that an entry is about; news is about none in particular. */
export function mainUnitOf(entry: Entry): string | undefined {
  if (isPractice(entry)) return entry.originUnit;
  return isNews(entry) ? undefined : entry.unit;
}
