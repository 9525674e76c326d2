/** The HTML that mammoth makes of Word, as blocks. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { type Block, type Inline, textOf, tidy } from './blocks.ts';
import { isElement, type XmlElement, type XmlNode } from './xml.ts';

interface Style {
  readonly strong: boolean;
  readonly em: boolean;
  readonly href?: string | undefined;
}

const PLAIN: Style = { strong: false, em: false };
const NOTE = /^#?(?:footnote|endnote)-(?!ref-)/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** Where a line ends, and where a picture stands among the words; neither is a letter of a text. */
const LINE_END = '\n';

interface Shown {
  readonly picture: number;
  readonly alt: string;
}

type Piece = Inline | Shown | typeof LINE_END;

export function blocksFromHtml(html: string): Block[] {
  const { children } = parseDocument(html);
  return blocksOf(children);
}

function blocksOf(nodes: readonly XmlNode[]): Block[] {
  const blocks: Block[] = [];
  let loose: XmlNode[] = [];
  const flush = () => {
    blocks.push(...paragraphs(loose));
    loose = [];
  };
  for (const node of nodes) {
    const found = isElement(node) ? blockOf(node) : undefined;
    if (found === undefined) loose.push(node);
    else {
      flush();
      blocks.push(...found);
    }
  }
  flush();
  return blocks;
}

/** Blocks of an element; nothing where it stands within a line. */
function blockOf(element: XmlElement): Block[] | undefined {
  switch (element.name) {
    case 'p':
      return paragraphs(element.children);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return headings(element);
    case 'ul':
    case 'ol':
      return listOf(element);
    case 'table':
      return tableOf(element);
    case 'dl':
      return [];
    default:
      return undefined;
  }
}

function headings(element: XmlElement): Block[] {
  const level = Number(element.name.slice(1));
  return paragraphs(element.children).map((block) =>
    block.type === 'paragraph' ? { type: 'heading', level, inlines: block.inlines } : block,
  );
}

/** The lines of a paragraph, and the pictures after the line they stand in. */
function paragraphs(nodes: readonly XmlNode[]): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  let pictures: Shown[] = [];
  const flush = () => {
    const inlines = tidy(line);
    if (inlines.length > 0) blocks.push({ type: 'paragraph', inlines });
    blocks.push(...pictures.map((shown) => ({ type: 'picture' as const, ...shown })));
    [line, pictures] = [[], []];
  };
  for (const piece of nodes.flatMap((node) => piecesOf(node, PLAIN))) {
    if (piece === LINE_END) flush();
    else if ('picture' in piece) pictures.push(piece);
    else line.push(piece);
  }
  flush();
  return blocks;
}

function piecesOf(node: XmlNode, style: Style): Piece[] {
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? [{ ...style, text: node.data }] : [];
  const within = (inner: Style) => node.children.flatMap((child) => piecesOf(child, inner));
  switch (node.name) {
    case 'br':
      return [LINE_END];
    case 'img':
      return [{ picture: Number(node.attribs['src']), alt: node.attribs['alt'] ?? '' }];
    case 'strong':
      return within({ ...style, strong: true });
    case 'em':
      return within({ ...style, em: true });
    case 'sup':
      return noteMark(node, style) ?? moved(within(style), RAISED);
    case 'sub':
      return moved(within(style), LOWERED);
    case 'a':
      return within({ ...style, href: node.attribs['href'] });
    case 'input':
      return [{ ...style, text: node.attribs['checked'] === undefined ? '☐' : '☑' }];
    default:
      return within(style);
  }
}

/** A mark of a footnote in words: the marks of this site are for sources. */
function noteMark(element: XmlElement, style: Style): Piece[] | undefined {
  const link = element.children.find((child): child is XmlElement => isElement(child) && child.name === 'a');
  if (link === undefined || !NOTE.test(link.attribs['href'] ?? '')) return undefined;
  const number = DomUtils.textContent(link).replace(/\D/g, '');
  return [{ ...style, text: ` (chú thích ${number})` }];
}

/** "m²": raised digits have letters of their own; what else is raised stays on the line. */
function moved(pieces: Piece[], digits: string): Piece[] {
  return pieces.map((piece) =>
    piece !== LINE_END && 'text' in piece && /^\d+$/.test(piece.text)
      ? { ...piece, text: piece.text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) }
      : piece,
  );
}

function listOf(element: XmlElement): Block[] {
  const items = element.children.filter((child): child is XmlElement => isElement(child) && child.name === 'li');
  const isNotes = items.some(({ attribs }) => NOTE.test(attribs['id'] ?? ''));
  const blocks = items.map((item) => blocksOf(item.children).map(isNotes ? withoutReturn : (block) => block));
  if (blocks.length === 0) return [];
  const list: Block = { type: 'list', isOrdered: element.name === 'ol', items: blocks };
  if (!isNotes) return [list];
  return [{ type: 'heading', level: 1, inlines: [{ ...PLAIN, text: 'Chú thích' }] }, list];
}

/** The arrow back to the text. */
function withoutReturn(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  return { ...block, inlines: tidy(block.inlines.filter(({ text, href }) => !(text === '↑' && href !== undefined))) };
}

function tableOf(table: XmlElement): Block[] {
  const rows = DomUtils.getElementsByTagName('tr', table.children, true).filter((row) => tableAbove(row) === table);
  const pictures: Block[] = [];
  const taken = new Set<string>();
  const cells = rows.map((row, rowIndex) => {
    const line: Inline[][] = [];
    for (const cell of row.children) {
      if (!isElement(cell)) continue;
      while (taken.has(`${rowIndex} ${line.length}`)) line.push([]);
      const { inlines, shown } = cellOf(cell);
      pictures.push(...shown);
      const width = Math.min(Number(cell.attribs['colspan'] ?? 1) || 1, MOST_COLUMNS);
      const height = Math.min(Number(cell.attribs['rowspan'] ?? 1) || 1, rows.length - rowIndex);
      for (let down = 1; down < height; down += 1)
        for (let across = 0; across < width; across += 1) taken.add(`${rowIndex + down} ${line.length + across}`);
      line.push(inlines, ...Array.from({ length: width - 1 }, () => []));
    }
    while (taken.has(`${rowIndex} ${line.length}`)) line.push([]);
    return line;
  });
  return [...asTable(cells), ...pictures];
}

const MOST_COLUMNS = 64;

function tableAbove(element: XmlElement): XmlElement | undefined {
  let above = element.parent;
  while (above !== null && !(isElement(above) && above.name === 'table')) above = above.parent;
  return above !== null && isElement(above) ? above : undefined;
}

function cellOf(cell: XmlElement): { inlines: Inline[]; shown: Block[] } {
  const lines: Inline[] = [];
  const shown: Block[] = [];
  const gather = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === 'picture') shown.push(block);
      else if (block.type === 'paragraph' || block.type === 'heading') lines.push(...block.inlines, BLANK);
      else if (block.type === 'list') for (const item of block.items) gather(item);
      else for (const row of block.rows) for (const inner of row) lines.push(...inner, BLANK);
    }
  };
  gather(blocksOf(cell.children));
  return { inlines: tidy(lines), shown };
}

const BLANK: Inline = { ...PLAIN, text: ' ' };

/** A table of one column, or of one row, only sets things beside one another: it becomes paragraphs. */
function asTable(rows: readonly Inline[][][]): Block[] {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const isSetting = filled.length < 2 || filled.every((row) => row.filter((cell) => textOf(cell) !== '').length <= 1);
  if (isSetting || columns < 2)
    return filled.flatMap((row) =>
      row.filter((cell) => cell.length > 0).map((inlines) => ({ type: 'paragraph' as const, inlines })),
    );
  const even = filled.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]);
  return [{ type: 'table', rows: even }];
}
