/** Puts the chosen practices side by side; the choice is in the address alone. */

const MOST = 4;

function startComparison(root: HTMLElement): void {
  const selects = [...root.querySelectorAll('select')];
  const links = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('[data-practice]')].map((link) => [link.dataset['practice'], link]),
  );
  const rows = [...root.querySelectorAll('tr')];
  const table = root.querySelector<HTMLElement>('[data-table]');
  const all = root.querySelector<HTMLElement>('[data-all]');

  /** A heading with the practice's link, then one cell a row. Everything goes in as text. */
  function addColumn(link: HTMLAnchorElement): void {
    const cells = JSON.parse(link.dataset['cells'] ?? '[]') as string[];
    rows.forEach((row, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      cell.className = 'added';
      if (index > 0) return row.append(Object.assign(cell, { innerText: cells[index - 1] ?? '' }));
      const heading = document.createElement('a');
      heading.href = link.href;
      heading.textContent = link.textContent;
      cell.setAttribute('scope', 'col');
      cell.append(heading);
      row.append(cell);
    });
  }

  function show(): void {
    const chosen = new URLSearchParams(location.search);
    for (const select of selects) select.value = chosen.get(select.name) ?? '';
    root.querySelectorAll('.added').forEach((cell) => cell.remove());
    const ids = [...new Set(selects.map(({ value }) => value))].filter((id) => links.has(id)).slice(0, MOST);
    for (const id of ids) {
      const link = links.get(id);
      if (link) addColumn(link);
    }
    if (table) table.hidden = ids.length === 0;
    if (all) all.hidden = ids.length > 0;
  }

  root.addEventListener('change', () => {
    const query = new URLSearchParams(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    history.pushState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
    show();
  });
  addEventListener('popstate', show);
  show();
}

const comparison = document.querySelector<HTMLElement>('[data-comparison]');
if (comparison !== null) startComparison(comparison);
