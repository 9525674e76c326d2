/**
 * Filters and sorts a list in place. The state is in the address alone: a filtered list can be shared, and "back"
 * undoes the last choice.
 */
import { countFacets, matches } from '#domain/facet-matching.ts';
import { facetsFromQuery, facetsToQuery, toggleFacet } from '#domain/facet-query.ts';
import type { FacetId, FacetValues } from '#domain/facets.ts';
import { pushQuery } from './address-query.ts';

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
  const form = find<HTMLFormElement>('form');
  const sort = find<HTMLSelectElement>('[data-sort]');
  const chips = find('[data-chips]');
  const clear = find('[data-clear]');
  const none = find('[data-none]');
  const opener = find<HTMLButtonElement>('[data-open-filters]');
  const apply = find<HTMLButtonElement>('[data-apply]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const items = readItems(list);
  const labelOf = (box: HTMLInputElement) => box.nextElementSibling?.textContent ?? box.value;

  function show(): void {
    const selected = facetsFromQuery(location.search);
    const order = orderFrom(location.search);
    const shown = items.filter((item) => matches(item.facets, selected));
    for (const item of items) item.element.hidden = !shown.includes(item);
    const rank = ORDERS.indexOf(order);
    // Not toSorted, nor findLast below: phones that are some years old lack them.
    const sorted = [...items].sort((a, b) => (a.ranks[rank] ?? 0) - (b.ranks[rank] ?? 0));
    list.append(...sorted.map(({ element }) => element));
    sort.value = order;
    showBoxes(selected);
    showChips(selected);
    find('[data-shown]').textContent = fill(root.dataset['count'], 'n', shown.length);
    apply.textContent = fill(root.dataset['apply'], 'n', shown.length);
    const checked = boxes.filter((box) => box.checked);
    const last = checked[checked.length - 1];
    none.hidden = shown.length > 0;
    if (last !== undefined)
      (none.firstElementChild as HTMLElement).textContent = fill(root.dataset['empty'], 'name', labelOf(last));
  }

  function showBoxes(selected: FacetValues): void {
    const counts = countFacets(
      items.map(({ facets }) => facets),
      selected,
    );
    for (const box of boxes) {
      const facet = box.name as FacetId;
      const count = counts[facet].get(box.value) ?? 0;
      box.checked = selected[facet]?.includes(box.value) ?? false;
      box.disabled = count === 0 && !box.checked;
      const shown = box.parentElement?.lastElementChild;
      if (shown) shown.textContent = String(count);
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
  }

  function showChips(selected: FacetValues): void {
    chips.querySelectorAll('[data-filter]').forEach((chip) => chip.remove());
    const made = boxes
      .filter((box) => box.checked)
      .map((box) => {
        const chip = document.createElement('button');
        chip.type = 'button';
        chip.className = 'chip on';
        chip.dataset['filter'] = box.name;
        chip.value = box.value;
        chip.textContent = `${labelOf(box)} ×`;
        chip.setAttribute('aria-label', fill(root.dataset['remove'], 'name', labelOf(box)));
        return chip;
      });
    chips.prepend(...made);
    clear.hidden = Object.keys(selected).length === 0;
  }

  function go(selected: FacetValues, order: Order): void {
    const parameters = new URLSearchParams(facetsToQuery(selected));
    if (order !== 'recent') parameters.set('sap-xep', order);
    pushQuery(parameters.toString());
    show();
  }

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    go(toggleFacet(facetsFromQuery(location.search), target.name as FacetId, target.value), orderFrom(location.search));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  sort.addEventListener('change', () => go(facetsFromQuery(location.search), sort.value as Order));
  chips.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { filter } = target.dataset;
    const selected = facetsFromQuery(location.search);
    go(filter === undefined ? {} : toggleFacet(selected, filter as FacetId, target.value), orderFrom(location.search));
    (clear.hidden ? sort : (chips.querySelector<HTMLButtonElement>('button') ?? sort)).focus();
  });
  const toggle = () => opener.setAttribute('aria-expanded', String(form.classList.toggle('open')));
  opener.addEventListener('click', toggle);
  apply.addEventListener('click', () => {
    toggle();
    opener.focus();
  });
  addEventListener('popstate', show);
  show();
}
