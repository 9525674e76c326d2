/** What the ledger can be filtered by: practice, place, state, year. */
import type { Identified, Library } from '#domain/library.ts';
import { placeChain, placeLabel, placeNow } from '#domain/places.ts';
import { visiblePlaceOfReplication } from '#domain/secrecy.ts';
import { routes } from '#routes';
import type { Replication } from '#schema/replication.ts';
import { replicationStates } from '#schema/vocabularies.ts';
import { yearOf } from '#vietnamese/dates.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { words } from './words.ts';

type FilterId = 'mo-hinh' | 'dia-phuong' | 'tinh-trang' | 'nam';

/** Of a place, or of a year, that no source gives. */
const UNKNOWN = 'khong-ro';

/** The ledger with one practice chosen; without a script the whole of it. */
export const ledgerOf = (practice: string): string =>
  `${routes.ledger()}?${new URLSearchParams({ 'mo-hinh': practice } satisfies Partial<Record<FilterId, string>>).toString()}`;

/** The values of a record, as a query string. */
export function ledgerQuery(replication: Identified<Replication>, library: Library): string {
  const values: Readonly<Record<FilterId, readonly string[]>> = {
    'mo-hinh': [replication.practice],
    'dia-phuong': placesOf(replication, library),
    'tinh-trang': [replication.state],
    nam: [yearOf(replication.startedAt)?.toString() ?? UNKNOWN],
  };
  const pairs = Object.entries(values).flatMap(([id, list]) => list.map((value) => [id, value]));
  return new URLSearchParams(pairs).toString();
}

/** Readers know a place by its old name or by its new one, and by what it belongs or belonged to. */
function placesOf(replication: Replication, library: Library): string[] {
  const place = visiblePlaceOfReplication(replication, library);
  if (place === undefined) return [UNKNOWN];
  const today = placeNow(place.id, library.places)?.current ?? [];
  const all = [place.id, ...today.map((current) => current.place.id)].flatMap((id) => placeChain(id, library.places));
  return [...new Set(all.map(({ id }) => id))];
}

export interface LedgerFilter {
  id: FilterId;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** One filter a question; only values that some record has, what is not known last. */
export function ledgerFilters(queries: readonly string[], library: Library): LedgerFilter[] {
  const labels: Readonly<Record<FilterId, [title: string, label: (value: string) => string]>> = {
    'mo-hinh': [words['ledger.practice'], (id) => library.practices.get(id)?.title ?? id],
    'dia-phuong': [words['ledger.place'], (id) => placeLabel(id, library.places)],
    'tinh-trang': [words['ledger.state'], (id) => replicationStates[id as keyof typeof replicationStates]],
    nam: [words['ledger.year'], (year) => year],
  };
  const unknown: Partial<Record<FilterId, string>> = {
    'dia-phuong': words['ledger.noPlace'],
    nam: words['silent.value'],
  };
  return (Object.keys(labels) as FilterId[]).flatMap((id) => {
    const [label, labelOf] = labels[id];
    const values = [...new Set(queries.flatMap((query) => new URLSearchParams(query).getAll(id)))];
    const last = unknown[id];
    const options = values
      .filter((value) => value !== UNKNOWN || last === undefined)
      .map((value) => ({ value, label: labelOf(value) }))
      .sort((a, b) => compareVietnamese(a.label, b.label));
    if (last !== undefined && values.includes(UNKNOWN)) options.push({ value: UNKNOWN, label: last });
    return options.length < 2 ? [] : [{ id, label, options }];
  });
}
