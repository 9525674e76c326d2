/** Tables on a terminal, and the middle of several measurements. */

export type Cell = string | number | undefined;

const show = (cell: Cell) => (typeof cell === 'number' ? cell.toFixed(cell < 100 ? 2 : 0) : (cell ?? '–'));

/** Columns as wide as they need; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(show))];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return texts
    .map((row) =>
      widths
        .map((width, column) => {
          const text = row[column] ?? '';
          return isNumber[column] ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The middle one; of an even number the lower of the two in the middle. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value that this share of all do not go above. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}
