/** What the search page shows, as its address says it: `?q=duong+tu+quan&linh-vuc=moi-truong&sap-xep=ngay`. */
import { facetsFromQuery, facetsToQuery } from '#domain/facet-query.ts';
import type { FacetValues } from '#domain/facets.ts';

export type Order = 'fit' | 'date' | 'kind';

export interface SearchState {
  /** As typed. */
  query: string;
  /** Not to be corrected. */
  literally: boolean;
  selected: FacetValues;
  order: Order;
}

const ORDERS: Readonly<Record<string, Order>> = { ngay: 'date', loai: 'kind' };

export function stateFrom(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  return {
    query: parameters.get('q') ?? '',
    literally: parameters.has('dung-chu'),
    selected: facetsFromQuery(address),
    order: ORDERS[parameters.get('sap-xep') ?? ''] ?? 'fit',
  };
}

/** With a leading `?`, or nothing where nothing is asked. */
export function addressOf({ query, literally, selected, order }: SearchState): string {
  const parameters = new URLSearchParams(facetsToQuery(selected));
  const name = Object.keys(ORDERS).find((each) => ORDERS[each] === order);
  if (name !== undefined) parameters.set('sap-xep', name);
  if (literally) parameters.set('dung-chu', '1');
  const rest = parameters.toString();
  const asked = query === '' ? '' : new URLSearchParams({ q: query }).toString();
  const all = [asked, rest].filter((part) => part !== '').join('&');
  return all === '' ? '' : `?${all}`;
}
