/** Running text: paragraphs, headings of parts, numbered headings, items, tables. */
import type { Block, Column, Line, Run, Table } from './blocks.ts';
import type { Order } from './order.ts';
import { blank, linesOf, plain, stopped, styled, upper } from './phrases.ts';

/** Millimetres of A4. */
const PAGE_WIDTH = 210;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** What a line is laid out by; sheets that are no official papers have no more than this. */
export type Laid = Pick<Order, 'profile'>;

export function paragraph({ profile }: Laid, runs: readonly Run[]): Line {
  const { bodySize: size, firstLine, paragraphGap: gap } = profile;
  return { kind: 'line', runs, size, align: 'both', firstLine, gap, running: true };
}

/** `I- MỤC ĐÍCH, YÊU CẦU` or `I. MỤC ĐÍCH, YÊU CẦU` */
export function part(order: Order, number: number, title: string): Line {
  const text = `${ROMAN[number - 1] ?? ''}${order.profile.partMark} ${upper(title)}`;
  return { ...paragraph(order, [{ text, bold: true }]), keep: true };
}

/** `1. Mục đích` */
export function heading(order: Laid, number: number, title: string): Line {
  return { ...paragraph(order, [{ text: `${number}. ${title}`, bold: true }]), keep: true };
}

/** The same above a table, which would otherwise touch it. */
export const aboveTable = (line: Line): Line => ({ ...line, under: 4 });

/** What was typed, a paragraph a line, several of them as items; a blank where nothing was. */
export function passage(order: Order, field: string, what: string): Line[] {
  const lines = linesOf(order.draft.values[field]);
  if (lines.length === 0) return [paragraph(order, stopped([blank(what)]))];
  return lines.length === 1
    ? [paragraph(order, stopped([plain(lines[0] ?? '')]))]
    : lines.map((line) => item(order, [plain(line)]));
}

/** `- …` */
export function item(order: Laid, runs: readonly Run[]): Line {
  return paragraph(order, stopped([plain('- '), ...runs]));
}

/** `1. Tên: …`, a heading and what was typed in one paragraph. */
export function told(order: Order, title: string, field: string, what: string): Line[] {
  const lines = linesOf(order.draft.values[field]);
  const label: Run = { text: `${title}: `, bold: true };
  if (lines.length > 1)
    return [{ ...paragraph(order, [label]), keep: true }, ...lines.map((line) => item(order, [plain(line)]))];
  return [paragraph(order, stopped([label, lines[0] === undefined ? blank(what) : plain(lines[0])]))];
}

/** Several of these in one paragraph, to save room, unless one of them has several lines. */
export function toldTogether(order: Order, all: readonly (readonly [string, string, string])[]): Line[] {
  const each = all.map(([title, field, what]) => told(order, title, field, what));
  if (each.some((lines) => lines.length > 1)) return each.flat();
  const runs = each.flatMap(([line], index) => [...(index === 0 ? [] : [plain(' ')]), ...(line?.runs ?? [])]);
  return [paragraph(order, runs)];
}

/** A table in the size that its number of columns asks for. */
export function table({ profile }: Laid, columns: readonly Column[], rows: Table['rows']): Table {
  return { kind: 'table', columns, rows, size: columns.length >= 7 ? profile.wideTableSize : profile.tableSize };
}

/** Lines to write on, as long as the text is wide, whatever the letters. */
export function ruled(laid: Laid, count: number): Block[] {
  const length = PAGE_WIDTH - laid.profile.marginLeft - laid.profile.marginRight;
  return Array.from({ length: count }, (): Block[] => [paragraph(laid, []), { kind: 'rule', length }]).flat();
}

/** Small print under a table or at the end of the text. */
export function note(order: Laid, text: string): Line {
  return { ...paragraph(order, styled([plain(text)], { italic: true })), size: order.profile.recipientsSize };
}
