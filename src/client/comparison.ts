/** Puts the chosen practices side by side; the choice is in the address alone, what is told of them in a file of its own. */
import { pushQuery } from './address-query.ts';
import type { Compared } from './comparison-column.ts';

function startComparison(root: HTMLElement): void {
  const selects = [...root.querySelectorAll('select')];
  const rows = [...root.querySelectorAll('tr')];
  const table = root.querySelector<HTMLElement>('[data-table]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const told = root.querySelector<HTMLElement>('[data-told]');
  const read = async () => (await (await fetch(root.dataset['comparison'] ?? '')).json()) as Compared[];
  const load = () => Promise.all([read(), import('./comparison-column.ts')]);
  let loading: ReturnType<typeof load> | undefined;

  async function show(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    for (const select of selects) select.value = parameters.get(select.name) ?? '';
    const ids = [...new Set(selects.map(({ value }) => value))].filter((id) => id !== '');
    let word = ids.length === 1 ? root.dataset['more'] : '';
    try {
      const [known, column] = ids.length === 0 ? [] : await (loading ??= load());
      const chosen = ids.flatMap((id) => known?.find((practice) => practice.id === id) ?? []);
      root.querySelectorAll('.added').forEach((cell) => cell.remove());
      for (const practice of chosen) column?.addColumn(rows, practice);
    } catch {
      // Without a network the file may be missing: the next choice asks for it again.
      loading = undefined;
      word = root.dataset['failed'];
    }
    const empty = root.querySelector('.added') === null;
    if (table) table.hidden = empty;
    if (all) all.hidden = !empty;
    if (told) told.textContent = word ?? '';
  }

  root.addEventListener('change', () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    pushQuery(query.toString());
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();
}

const comparison = document.querySelector<HTMLElement>('[data-comparison]');
if (comparison !== null) startComparison(comparison);
