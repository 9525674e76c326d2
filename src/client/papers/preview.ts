/** The paper as it will be, drawn from the same blocks as the Word file. Sizes are told in points of the sheet. */
import type { FormProfile } from '#domain/form-profile.ts';
import type { Block, Grid, Line, Piece, Run, Table } from '#outputs/papers/blocks.ts';
import type { Paper } from '#outputs/papers/paper.ts';
import { make } from './make.ts';

/** Millimetres of text on the sheet, and points of it. */
const WIDTH_MM = 165;
const POINTS = (WIDTH_MM / 25.4) * 72;

/** A length of the sheet as a length on the screen; the sheet says in its style sheet how long a point of it is. */
const points = (value: number) => `calc(var(--pt) * ${Math.round(value * 100) / 100})`;
const millimetres = (value: number) => points((value / 25.4) * 72);

function drawRun({ text, bold, italic, underline, blank, grey }: Run): Node {
  const marked = [bold && 'strong', italic && 'em', underline && 'u', (blank !== undefined || grey) && 'grey'];
  const names = marked.filter((name) => typeof name === 'string');
  return names.length === 0 ? document.createTextNode(text) : make('span', { class: names.join(' ') }, text);
}

function drawLine(line: Line, profile: FormProfile): HTMLElement {
  const { runs, size, align, firstLine = 0, gap = 0, under = 0, running = false } = line;
  const drawn = make('p', { class: align }, ...runs.map(drawRun));
  drawn.style.fontSize = points(size);
  drawn.style.textIndent = millimetres(firstLine);
  drawn.style.paddingTop = points(gap);
  drawn.style.paddingBottom = points(under);
  if (running && profile.lineRule === 'dung') drawn.style.lineHeight = points(profile.lineSpacing);
  else drawn.style.lineHeight = String(1.15 * (running ? profile.lineSpacing : 1));
  if (runs.length === 0) drawn.style.minHeight = points(size * 1.15);
  return drawn;
}

function drawPiece(piece: Piece, profile: FormProfile): HTMLElement {
  if (piece.kind === 'line') return drawLine(piece, profile);
  const drawn = make('div', { class: 'rule' });
  drawn.style.width = millimetres(piece.length);
  return drawn;
}

function drawGrid({ widths, rows }: Grid, profile: FormProfile): HTMLElement {
  const cells = rows.flatMap((row) =>
    row.map((pieces) => make('div', {}, ...pieces.map((piece) => drawPiece(piece, profile)))),
  );
  const drawn = make('div', { class: 'columns' }, ...cells);
  drawn.style.gridTemplateColumns = widths.map((width) => `${width}fr`).join(' ');
  return drawn;
}

function drawTable({ columns, rows, size }: Table): HTMLElement {
  const heads = columns.map(({ title, share }) => {
    const cell = make('th', { scope: 'col' }, title);
    cell.style.width = `${share * 100}%`;
    return cell;
  });
  const body = rows.map((row) =>
    make(
      'tr',
      {},
      ...row.map((runs, index) =>
        make('td', { class: columns[index]?.centred ? 'center' : undefined }, ...runs.map(drawRun)),
      ),
    ),
  );
  const drawn = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...body));
  drawn.style.fontSize = points(size);
  return drawn;
}

function drawBlock(block: Block, profile: FormProfile): HTMLElement {
  if (block.kind === 'grid') return drawGrid(block, profile);
  return block.kind === 'table' ? drawTable(block) : drawPiece(block, profile);
}

export function drawPaper(sheet: HTMLElement, { blocks, profile }: Paper): void {
  sheet.style.setProperty('--points', String(POINTS));
  sheet.replaceChildren(...blocks.map((block) => drawBlock(block, profile)));
}
