/** A practice as a column of the comparison. Loaded with the first choice. */
import { hrefOf } from './edition.ts';

export interface Compared {
  id: string;
  href: string;
  label: string;
  cells: readonly string[];
}

/** A heading with the practice's link, then one cell a row. Everything goes in as text. */
export function addColumn(rows: readonly Element[], { href, label, cells }: Compared): void {
  rows.forEach((row, index) => {
    const cell = document.createElement(index === 0 ? 'th' : 'td');
    cell.className = 'added';
    if (index > 0) {
      cell.innerText = cells[index - 1] ?? '';
      // Where there is no room for columns, each cell begins with it.
      cell.dataset['of'] = label;
    } else {
      const link = document.createElement('a');
      link.href = hrefOf(href);
      link.textContent = label;
      cell.setAttribute('scope', 'col');
      cell.append(link);
    }
    row.append(cell);
  });
}
