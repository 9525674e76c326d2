/** CSV as RFC 4180 has it, with a byte order mark: Excel takes it for Latin 1 without. */
import type { DataSet, Row } from '#views/open-data.ts';

type Cell = Row[string] | undefined;

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text. */
function cellText(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join(' | ') : String(cell ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv({ columns, rows }: DataSet): string {
  const names = Object.keys(columns);
  const lines = [names.join(','), ...rows.map((row) => names.map((name) => cellText(row[name])).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
