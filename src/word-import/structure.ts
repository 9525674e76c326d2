/**
 * The shape that an author meant and typed by hand: dashes for lists, bold lines for headings, a title above all. Headings
 * are brought into one ladder without a missing rung, under the page's own title.
 */
import { fold } from '#vietnamese/fold.ts';
import { type Block, type Inline, passages, textOf, tidy } from './blocks.ts';

export interface Shaped {
  /** What the text calls itself; empty where nothing looks like a title. */
  readonly title: string;
  /** Is the title a heading of Word's, and not a guess? */
  readonly isSure: boolean;
  readonly blocks: readonly Block[];
  /** The same with the heading that was taken for the title: for one who calls the text otherwise. */
  readonly whole: readonly Block[];
  /** What only says which kind of paper it is, and to whom it goes. */
  readonly dropped: readonly string[];
}

const DASH = /^[-–—•●▪+*]\s+/;
const DEEPER_DASH = /^\+\s+/;
/** Longer bold lines are emphasis, not headings. */
const LONGEST_HEADING = 140;
/** A text that is bold all over has no bold headings. */
const MOST_BOLD = 0.4;
const LONGEST_TITLE = 200;

/** Kinds of paper that stand alone above their title. */
const PAPER =
  /^(bao cao|ke hoach|thong bao|chuong trinh|bao cao ket qua|bao cao so ket|bao cao tong ket|de an|to trinh|tin bai|bai viet)$/;

export function shaped(blocks: readonly Block[]): Shaped {
  const withLists = typedLists(blocks);
  const { title, isSure, rest, paper } = titleOf(withLists);
  const { kept, dropped } = withoutAddress(rest, paper);
  const finished = (some: readonly Block[]) => ladder(boldHeadings(some).map(plainWhole));
  const out = new Set(rest.filter((block) => !kept.includes(block)));
  return {
    title,
    isSure,
    blocks: finished(kept),
    whole: finished(isSure ? withLists.filter((block) => !out.has(block)) : kept),
    dropped,
  };
}

/** To whom a paper goes stands near its head, in one line or as a list under it. */
const ADDRESS = /^kinh (?:gui|trinh)(?![a-z])/;
const ADDRESS_LINES = 8;

function withoutAddress(blocks: readonly Block[], paper: Block | undefined) {
  const words = (block: Block | undefined) => (block?.type === 'paragraph' ? fold(textOf(block.inlines)).trim() : '');
  const isDropped = (block: Block, index: number) =>
    block === paper ||
    (index < ADDRESS_LINES && ADDRESS.test(words(block))) ||
    (index <= ADDRESS_LINES && block.type === 'list' && /^kinh gui ?:?$/.test(words(blocks[index - 1])));
  return {
    kept: blocks.filter((block, index) => !isDropped(block, index)),
    dropped: [...passages(blocks.filter(isDropped))],
  };
}

/** Paragraphs that begin with a dash, and follow one another, are a list. */
function typedLists(blocks: readonly Block[]): Block[] {
  const shapedBlocks: Block[] = [];
  let items: Block[][] = [];
  const flush = () => {
    if (items.length > 0) shapedBlocks.push({ type: 'list', isOrdered: false, items });
    items = [];
  };
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? textOf(block.inlines) : '';
    if (block.type !== 'paragraph' || !DASH.test(text) || text.replace(DASH, '') === '') {
      flush();
      shapedBlocks.push(block);
      continue;
    }
    const item: Block = { type: 'paragraph', inlines: withoutStart(block.inlines, DASH) };
    const last = items.at(-1);
    if (last !== undefined && DEEPER_DASH.test(text)) items[items.length - 1] = withInner(last, item);
    else items.push([item]);
  }
  flush();
  return shapedBlocks;
}

function withInner(item: readonly Block[], inner: Block): Block[] {
  const last = item.at(-1);
  if (last?.type !== 'list') return [...item, { type: 'list', isOrdered: false, items: [[inner]] }];
  return [...item.slice(0, -1), { ...last, items: [...last.items, [inner]] }];
}

/** The sign may lie in two runs: it is taken off the whole. */
function withoutStart(inlines: readonly Inline[], start: RegExp): Inline[] {
  let left = start.exec(textOf(inlines))?.[0].length ?? 0;
  return tidy(
    inlines.map((inline) => {
      const cut = Math.min(left, inline.text.length);
      left -= cut;
      return { ...inline, text: inline.text.slice(cut) };
    }),
  );
}

interface Titled {
  readonly title: string;
  readonly isSure: boolean;
  readonly rest: readonly Block[];
  /** The line that says which kind of paper it is. */
  readonly paper?: Block | undefined;
}

function titleOf(blocks: readonly Block[]): Titled {
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])));
  const heading = blocks.findIndex((block) => block.type === 'heading' && block.level === top);
  const paper = blocks.findIndex(
    (block, index) => index <= 8 && block.type === 'paragraph' && PAPER.test(fold(textOf(block.inlines)).trim()),
  );
  if (heading !== -1 && heading <= 6 && isHeadOfAll(blocks, heading, paper))
    return { ...taken(blocks, [heading], true), paper: blocks[paper] };
  if (paper !== -1) {
    const lines = titleLinesAfter(blocks, paper);
    return lines.length === 0
      ? taken(blocks, [paper], false)
      : { ...taken(blocks, lines, false), paper: blocks[paper] };
  }
  const first = blocks[0];
  const next = blocks[1];
  if (first?.type === 'paragraph' && (isTitleLine(first) || isShortBefore(first, next)))
    return taken(blocks, [0], false);
  return { title: '', isSure: false, rest: blocks };
}

/** The first of several sections is no title: it has a number, or stands under the title that a paper has in bold. */
function isHeadOfAll(blocks: readonly Block[], heading: number, paper: number): boolean {
  const block = blocks[heading];
  if (block?.type !== 'heading' || SECTION.test(textOf(block.inlines))) return false;
  const above = blocks.slice(0, heading);
  const isUnderTitle = paper !== -1 && paper < heading && titleLinesAfter(blocks, paper).length > 0;
  return !isUnderTitle && above.every(({ type }) => type !== 'list');
}

/** At most so many lines make a title. */
const MOST_TITLE_LINES = 3;

/** The lines under "BÁO CÁO" that are set as it is, as far as the address or the first section. */
function titleLinesAfter(blocks: readonly Block[], paper: number): number[] {
  const lines: number[] = [];
  for (let index = paper + 1; index <= paper + MOST_TITLE_LINES; index += 1) {
    const block = blocks[index];
    if (block?.type !== 'paragraph' || !isTitleLine(block) || ADDRESS.test(fold(textOf(block.inlines)).trim())) break;
    // After the first line, plain words are the text.
    if (lines.length > 0 && !isSet(block)) break;
    lines.push(index);
  }
  return lines;
}

/** One sentence above a text that is much longer. */
function isShortBefore(first: Extract<Block, { type: 'paragraph' }>, next: Block | undefined): boolean {
  const text = textOf(first.inlines);
  const isLong = next?.type === 'paragraph' && textOf(next.inlines).length > 2 * text.length;
  return text.length <= 160 && !/[.!?]\s/.test(text) && isLong;
}

/** Short, and no sentence. */
function isTitleLine(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const text = textOf(block.inlines);
  if (NUMBERED.test(text)) return false;
  return text.length <= LONGEST_TITLE && (isSet(block) || (!/[.;:,]$/.test(text) && text.length <= 120));
}

/** Bold or in capitals from end to end. */
function isSet(block: Extract<Block, { type: 'paragraph' }>): boolean {
  const text = textOf(block.inlines);
  return isBold(block) || text === text.toUpperCase();
}

function taken(blocks: readonly Block[], indices: readonly number[], isSure: boolean) {
  const lines = indices.flatMap((index) => {
    const block = blocks[index];
    return block !== undefined && 'inlines' in block ? [textOf(block.inlines)] : [];
  });
  return { title: lines.join(' '), isSure, rest: blocks.filter((_, index) => !indices.includes(index)) };
}

function isBold(block: Block): block is Extract<Block, { type: 'paragraph' }> {
  return block.type === 'paragraph' && block.inlines.every(({ strong, text }) => strong || text.trim() === '');
}

const SECTION =
  /^(?:[IVX]+|[A-HĐ]|\d+(?:\.\d+)*)(?:[.)]|\s?[-–:])\s*(?=\p{L})|^(?:phần|chương|mục)\s+(?:[IVX]+|\d+|thứ)/iu;
const NUMBERED = /^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s/;

/** How deep a typed number stands: I. before 1. before a). */
function depthOf(text: string): number {
  if (/^(?:phần|chương|mục)\s|^[IVX]+[.)]/i.test(text)) return 1;
  if (/^\d+\.\d+/.test(text)) return 3;
  if (/^\d+[.)]/.test(text)) return 2;
  return /^[a-zđ][.)]/.test(text) ? 3 : 1;
}

function boldHeadings(blocks: readonly Block[]): Block[] {
  const lines = blocks.filter(({ type }) => type === 'paragraph');
  const isBoldAllOver = lines.filter(isBold).length > Math.max(1, lines.length * MOST_BOLD);
  if (isBoldAllOver || blocks.some(({ type }) => type === 'heading')) return [...blocks];
  return blocks.map((block) => {
    const text = isBold(block) ? textOf(block.inlines) : '';
    if (!isBold(block) || text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return block;
    return { type: 'heading', level: depthOf(text), inlines: block.inlines };
  });
}

/** A line that is bold or slanted from end to end is set so, not stressed. */
function plainWhole(block: Block): Block {
  if (block.type !== 'paragraph' && block.type !== 'heading') return block;
  const { inlines } = block;
  const isWhole = (sign: 'strong' | 'em') => inlines.every((inline) => inline[sign] || inline.text.trim() === '');
  const [strong, em] = [isWhole('strong') || block.type === 'heading', isWhole('em') || block.type === 'heading'];
  if (!strong && !em) return block;
  return {
    ...block,
    inlines: tidy(inlines.map((inline) => ({ ...inline, strong: inline.strong && !strong, em: inline.em && !em }))),
  };
}

/** The page has the first rung; the text begins on the second and climbs down one at a time. */
function ladder(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: Math.min(open.length + 1, 6) };
  });
}
