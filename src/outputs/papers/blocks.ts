/**
 * A paper between what was typed and what is drawn: lines, rules, grids and tables, with every size said. The preview
 * on the page and the Word file are both drawn from these, so that the preview cannot promise what the file lacks.
 */

/** A stretch of text in one kind of letters. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Still to be filled in; says what belongs there. Drawn on light grey. */
  readonly blank?: string;
  /** On light grey too: to be taken out before the paper is signed. */
  readonly grey?: boolean;
}

export type Align = 'left' | 'center' | 'both';

/** One paragraph. */
export interface Line {
  readonly kind: 'line';
  readonly runs: readonly Run[];
  /** Points. */
  readonly size: number;
  readonly align: Align;
  /** Millimetres by which the first line is moved in. */
  readonly firstLine?: number;
  /** Points above, and below. */
  readonly gap?: number;
  readonly under?: number;
  /** Set as running text: with the profile's own spacing between lines. */
  readonly running?: boolean;
  /** Stays on the page of what follows. */
  readonly keep?: boolean;
}

/** A drawn rule, so many millimetres long, centred in its column. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
}

export type Piece = Line | Rule;

/** Columns without borders; all of it stays on one page. Widths in millimetres. */
export interface Grid {
  readonly kind: 'grid';
  readonly widths: readonly [number, number];
  readonly rows: readonly (readonly [left: readonly Piece[], right: readonly Piece[]])[];
}

export interface Column {
  readonly title: string;
  /** Share of the text's width. */
  readonly share: number;
  readonly centred?: boolean;
}

/** A table with borders; its first row is repeated on every page, and no row is broken. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly size: number;
}

export type Block = Line | Rule | Grid | Table;

export interface Blank {
  readonly what: string;
  readonly times: number;
}

/** What the blanks of a paper ask for, in order, the same thing once with how often it is asked. */
export function blanksOf(blocks: readonly Block[]): Blank[] {
  const times = new Map<string, number>();
  for (const { blank } of blocks.flatMap(runsOf))
    if (blank !== undefined) times.set(blank, (times.get(blank) ?? 0) + 1);
  return [...times].map(([what, count]) => ({ what, times: count }));
}

/** Every run of a block, in reading order. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'rule':
      return [];
    case 'line':
      return block.runs;
    case 'grid':
      return block.rows.flatMap(([left, right]) => [...left, ...right].flatMap(runsOf));
    case 'table':
      return block.rows.flat(2);
  }
}
