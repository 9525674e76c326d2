/**
 * Filters and sorts a list in place. The state is in the address alone: a filtered list can be shared, and "back"
 * undoes the last choice.
 */
import { countFacets, matches } from '#domain/facet-matching.ts';
import { facetsFromQuery, facetsToQuery } from '#domain/facet-query.ts';
import type { FacetValues } from '#domain/facets.ts';
import { pushQuery } from './address-query.ts';
import { startFacetPanel } from './facet-panel.ts';

const ORDERS = ['recent', 'place', 'name'] as const;
type Order = (typeof ORDERS)[number];

interface Item {
  element: HTMLElement;
  facets: FacetValues;
  ranks: readonly number[];
}

const fill = (sentence: string | undefined, name: string, value: string | number) =>
  (sentence ?? '').replace(`{${name}}`, String(value));

function readItems(list: HTMLElement): Item[] {
  return [...list.children].map((child) => {
    const element = child as HTMLElement;
    return {
      element,
      facets: facetsFromQuery(element.dataset['facets'] ?? ''),
      ranks: (element.dataset['order'] ?? '').split(' ').map(Number),
    };
  });
}

function orderFrom(query: string): Order {
  const asked = new URLSearchParams(query).get('sap-xep');
  return ORDERS.find((order) => order === asked) ?? 'recent';
}

/** Takes over a list; its state is read from the address. */
export function startListing(root: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  const list = find('[data-items]');
  const sort = find<HTMLSelectElement>('[data-sort]');
  const none = find('[data-none]');
  const items = readItems(list);
  const panel = startFacetPanel(root, (selected) => go(selected, orderFrom(location.search)));

  function show(): void {
    const selected = facetsFromQuery(location.search);
    const order = orderFrom(location.search);
    const shown = items.filter((item) => matches(item.facets, selected));
    for (const item of items) item.element.hidden = !shown.includes(item);
    const rank = ORDERS.indexOf(order);
    // Not toSorted: phones that are some years old lack it.
    const sorted = [...items].sort((a, b) => (a.ranks[rank] ?? 0) - (b.ranks[rank] ?? 0));
    list.append(...sorted.map(({ element }) => element));
    sort.value = order;
    const counts = countFacets(
      items.map(({ facets }) => facets),
      selected,
    );
    panel.show(selected, counts, shown.length);
    find('[data-shown]').textContent = fill(root.dataset['count'], 'n', shown.length);
    none.hidden = shown.length > 0;
    if (!none.hidden)
      (none.firstElementChild as HTMLElement).textContent = fill(root.dataset['empty'], 'name', panel.lastLabel());
  }

  function go(selected: FacetValues, order: Order): void {
    const parameters = new URLSearchParams(facetsToQuery(selected));
    if (order !== 'recent') parameters.set('sap-xep', order);
    pushQuery(parameters.toString());
    show();
  }

  sort.addEventListener('change', () => go(facetsFromQuery(location.search), sort.value as Order));
  addEventListener('popstate', show);
  show();
}
