/** Filters the ledger in place, one value a filter; the state is in the address alone. */
import { pushQuery } from './address-query.ts';

/** Does a record, or a picture with several practices, have the value? */
const has = (query: string | undefined, name: string, value: string) =>
  new URLSearchParams(query).getAll(name).includes(value);

/** @param chosen a choice was made before this code was there */
export function startLedger(root: HTMLElement, chosen: boolean): void {
  const selects = [...root.querySelectorAll('select')];
  const records = [...root.querySelectorAll<HTMLElement>('[data-facets]')];
  const trees = [...root.querySelectorAll<HTMLElement>('[data-tree]')];
  const none = root.querySelector<HTMLElement>('[data-none]');
  const shown = root.querySelector<HTMLElement>('[data-shown]');
  const clear = root.querySelector<HTMLElement>('[type="reset"]');

  function show(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) select.value = asked.get(select.name) ?? '';
    // A value that no record has leaves its list without a choice.
    const active = selects.filter(({ value }) => value !== '');
    let count = 0;
    for (const record of records) {
      record.hidden = !active.every(({ name, value }) => has(record.dataset['facets'], name, value));
      if (!record.hidden) count += 1;
    }
    // What hangs together is drawn whole: of the filters only the one by practice takes pictures away.
    const practice = active.find(({ name }) => name === 'mo-hinh');
    for (const tree of trees)
      tree.hidden = practice !== undefined && !has(tree.dataset['tree'], practice.name, practice.value);
    for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
    }
    if (none !== null) none.hidden = count > 0;
    if (clear !== null) clear.hidden = active.length === 0;
    if (shown !== null) shown.textContent = (root.dataset['count'] ?? '').replace('{n}', String(count));
  }

  function keep(): void {
    const values = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    pushQuery(new URLSearchParams(values).toString());
    show();
  }

  root.addEventListener('change', keep);
  // The lists are empty only when the event is over.
  root.addEventListener('reset', () => setTimeout(keep));
  addEventListener('popstate', show);
  if (chosen) keep();
  else show();
}
