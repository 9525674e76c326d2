/** Filters the ledger in place, one value a filter; the state is in the address alone. */
import { pushQuery } from './address-query.ts';

function startLedger(root: HTMLElement): void {
  const selects = [...root.querySelectorAll('select')];
  const records = [...root.querySelectorAll<HTMLElement>('[data-facets]')];
  const none = root.querySelector<HTMLElement>('[data-none]');
  const shown = root.querySelector<HTMLElement>('[data-shown]');

  function show(): void {
    const chosen = new URLSearchParams(location.search);
    for (const select of selects) select.value = chosen.get(select.name) ?? '';
    const active = selects.filter(({ value }) => value !== '');
    let count = 0;
    for (const record of records) {
      const own = new URLSearchParams(record.dataset['facets']);
      record.hidden = !active.every(({ name, value }) => own.getAll(name).includes(value));
      if (!record.hidden) count += 1;
    }
    for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
    }
    if (none !== null) none.hidden = count > 0;
    if (shown !== null) shown.textContent = (root.dataset['count'] ?? '').replace('{n}', String(count));
  }

  root.addEventListener('change', () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    pushQuery(query.toString());
    show();
  });
  addEventListener('popstate', show);
  show();
}

const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger !== null) startLedger(ledger);
