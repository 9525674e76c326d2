/** Puts the chosen practices side by side; the choice is in the address alone, what is told of them in a file of its own. */
import { pushQuery } from './address-query.ts';
import { hrefOf } from './edition.ts';

interface Compared {
  id: string;
  href: string;
  label: string;
  cells: readonly string[];
}

/** A heading with the practice's link, then one cell a row. Everything goes in as text. */
function addColumn(rows: readonly Element[], { href, label, cells }: Compared): void {
  rows.forEach((row, index) => {
    const cell = document.createElement(index === 0 ? 'th' : 'td');
    cell.className = 'added';
    if (index > 0) cell.innerText = cells[index - 1] ?? '';
    else {
      const link = document.createElement('a');
      link.href = hrefOf(href);
      link.textContent = label;
      cell.setAttribute('scope', 'col');
      cell.append(link);
    }
    row.append(cell);
  });
}

function startComparison(root: HTMLElement): void {
  const selects = [...root.querySelectorAll('select')];
  const rows = [...root.querySelectorAll('tr')];
  const table = root.querySelector<HTMLElement>('[data-table]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const load = async () => (await (await fetch(root.dataset['comparison'] ?? '')).json()) as Compared[];
  let practices: Promise<Compared[]> | undefined;

  async function show(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    for (const select of selects) select.value = parameters.get(select.name) ?? '';
    const ids = [...new Set(selects.map(({ value }) => value))].filter((id) => id !== '');
    const known = ids.length === 0 ? [] : await (practices ??= load());
    const chosen = ids.flatMap((id) => known.find((practice) => practice.id === id) ?? []);
    root.querySelectorAll('.added').forEach((cell) => cell.remove());
    for (const practice of chosen) addColumn(rows, practice);
    if (table) table.hidden = chosen.length === 0;
    if (all) all.hidden = chosen.length > 0;
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
