/**
 * The mark of the house, "dải đan": a band of crossed threads drawn from a slug, so that an entry without a photo has
 * a face of its own. Threads that run along the band pass over or under those that cross it; which one lies on top is
 * decided by the slug, mirrored so that the eye finds an order in it. The pattern of no people in particular.
 */

export interface Weave {
  /** Name of the pattern on the page. */
  id: string;
  /** Size of one repeat of the pattern, in threads. */
  width: number;
  height: number;
  /** Where the threads along the band lie on top of those across it: strokes in the rows of the pattern. */
  threads: string;
}

const ROWS = 5;
const MIDDLE = (ROWS - 1) / 2;

/** FNV-1a for the seed, mulberry32 for the numbers: small, and the same on every machine. */
function numbersFrom(text: string): () => number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A quarter of the repeat: true where the thread along the band lies on top. A twill, disturbed here and there. */
function quarter(columns: number, next: () => number): boolean[][] {
  const step = 2 + Math.floor(next() * 3);
  const slant = next() < 0.5 ? 1 : -1;
  const cells = Array.from({ length: MIDDLE + 1 }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const onDiagonal = (column + slant * row + ROWS * step) % step === 0;
      return next() < 0.34 ? !onDiagonal : onDiagonal;
    }),
  );
  bindLooseThreads(cells, columns);
  return cells;
}

/** A thread that stays on one side too long would hang loose: it is made to cross. */
function bindLooseThreads(cells: boolean[][], columns: number): void {
  cells.forEach((row, index) => {
    for (let column = 3 + (index % 2); column < columns; column += 1) {
      if (row.slice(column - 3, column + 1).every((each) => each === row[column])) row[column] = !row[column];
    }
  });
  for (let column = 0; column < columns; column += 1) {
    const row = cells[column % cells.length];
    if (row && cells.every((each) => each[column] === cells[0]?.[column])) row[column] = !row[column];
  }
  // Crossing the threads of a column may have straightened out one along the band: it crosses where the others differ.
  for (const row of cells.filter((each) => each.every((cell) => cell === each[0]))) {
    const others = cells.filter((each) => each !== row);
    const column = row.findIndex((_, at) => new Set(others.map((each) => each[at])).size > 1);
    if (column >= 0) row[column] = !row[column];
  }
}

/** Runs of threads on top, row by row, as strokes half a thread below the row's upper edge. */
function strokes(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((cells, row) => {
    let start = cells.indexOf(true);
    while (start >= 0) {
      const under = cells.indexOf(false, start);
      const end = under < 0 ? cells.length : under;
      path += `M${start} ${row || ''}.5h${end - start}`;
      start = cells.indexOf(true, end);
    }
  });
  return path;
}

/** The weave of a slug. Deterministic: the same slug gives the same band for ever. */
export function weave(slug: string): Weave {
  const next = numbersFrom(slug);
  const half = 8 + Math.floor(next() * 4);
  const columns = 2 * half - 1;
  const part = quarter(half, next);
  const cell = (row: number, column: number) =>
    part[MIDDLE - Math.abs(row - MIDDLE)]?.[half - 1 - Math.abs(column - (half - 1))] ?? false;
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => cell(row, column % columns)),
  );
  return { id: `dan-${slug}`, width: columns + 1, height: ROWS, threads: strokes(rows) };
}
