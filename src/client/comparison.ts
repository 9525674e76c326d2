/** Puts the chosen practices side by side; the choice is in the address alone, what is told of them in a file of its own. */
import { pushQuery } from './address-query.ts';
import type { Compared } from './comparison-column.ts';

/** @param chosen a choice was made before this code was there */
export function startComparison(root: HTMLElement, chosen: boolean): void {
  const selects = [...root.querySelectorAll('select')];
  const rows = [...root.querySelectorAll('tr')];
  const table = root.querySelector<HTMLElement>('[data-table]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const read = async () => (await (await fetch(root.dataset['comparison'] ?? '')).json()) as Compared[];
  const load = () => Promise.all([read(), import('./comparison-column.ts')]);
  let loading: ReturnType<typeof load> | undefined;

  async function show(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    for (const select of selects) select.value = parameters.get(select.name) ?? '';
    const ids = [...new Set(selects.map(({ value }) => value))].filter((id) => id !== '');
    const [known, column] = ids.length === 0 ? [] : await (loading ??= load());
    const practices = ids.flatMap((id) => known?.find((practice) => practice.id === id) ?? []);
    root.querySelectorAll('.added').forEach((cell) => cell.remove());
    for (const practice of practices) column?.addColumn(rows, practice);
    if (table) table.hidden = practices.length === 0;
    if (all) all.hidden = practices.length > 0;
  }

  const choose = () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    pushQuery(query.toString());
    void show();
  };
  root.addEventListener('change', choose);
  addEventListener('popstate', () => void show());
  if (chosen) choose();
  else void show();
}
