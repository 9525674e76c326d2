/** A Word file taken apart: what a reader of the paper would measure with a ruler, line by line. */
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface WordRun {
  text: string;
  /** Points. */
  size: number;
  font: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  shaded: boolean;
}

export interface WordLine {
  text: string;
  runs: WordRun[];
  /** `center`, `both`, `left`. */
  align: string;
  /** Twentieths of a point. */
  firstLine: number;
  left: number;
  spacing: Readonly<Record<string, string>>;
  keepNext: boolean;
  /** Size of the lower border in eighths of a point; 0 where there is none. */
  border: number;
}

export interface WordTable {
  rows: { header: boolean; whole: boolean; cells: WordLine[][] }[];
  widths: number[];
  borders: string[];
  inside: string[];
}

export interface WordFile {
  names: string[];
  part(name: string): string;
  /** Lines of the text itself, those in tables left out. */
  lines: WordLine[];
  /** Lines in reading order, those in tables too. */
  all: WordLine[];
  tables: WordTable[];
  /** Attributes of elements of the section: `pgSz`, `pgMar`, `titlePg`. */
  section(name: string): Readonly<Record<string, string>> | undefined;
}

const within = (root: Element, name: string) => DomUtils.getElementsByTagName(name, root.children, true);
const child = (root: Element | undefined, name: string): Element | undefined =>
  root?.children.find((each): each is Element => 'name' in each && each.name === name);
const value = (element: Element | undefined, name = 'w:val') => element?.attribs[name];
const isOn = (element: Element | undefined) =>
  element !== undefined && !['false', '0', 'off'].includes(value(element) ?? '');

function runOf(element: Element): WordRun {
  const properties = child(element, 'w:rPr');
  return {
    text: within(element, 'w:t').map(DomUtils.textContent).join(''),
    size: Number(value(child(properties, 'w:sz'))) / 2,
    font: value(child(properties, 'w:rFonts'), 'w:ascii') ?? '',
    bold: isOn(child(properties, 'w:b')),
    italic: isOn(child(properties, 'w:i')),
    underline: child(properties, 'w:u') !== undefined,
    shaded: child(properties, 'w:shd') !== undefined,
  };
}

function lineOf(element: Element): WordLine {
  const properties = child(element, 'w:pPr');
  const runs = within(element, 'w:r').map(runOf);
  const indent = child(properties, 'w:ind');
  return {
    text: runs.map(({ text }) => text).join(''),
    runs,
    align: value(child(properties, 'w:jc')) ?? 'left',
    firstLine: Number(value(indent, 'w:firstLine') ?? 0),
    left: Number(value(indent, 'w:left') ?? 0),
    spacing: child(properties, 'w:spacing')?.attribs ?? {},
    keepNext: isOn(child(properties, 'w:keepNext')),
    border: Number(value(child(child(properties, 'w:pBdr'), 'w:bottom'), 'w:sz') ?? 0),
  };
}

function tableOf(element: Element): WordTable {
  const borders = child(child(element, 'w:tblPr'), 'w:tblBorders');
  const kinds = (names: readonly string[]) => names.map((name) => value(child(borders, name)) ?? '');
  return {
    widths: within(element, 'w:gridCol').map((column) => Number(value(column, 'w:w'))),
    borders: kinds(['w:top', 'w:bottom', 'w:left', 'w:right']),
    inside: kinds(['w:insideH', 'w:insideV']),
    rows: within(element, 'w:tr').map((row) => ({
      header: isOn(child(child(row, 'w:trPr'), 'w:tblHeader')),
      whole: isOn(child(child(row, 'w:trPr'), 'w:cantSplit')),
      cells: within(row, 'w:tc').map((cell) => within(cell, 'w:p').map(lineOf)),
    })),
  };
}

export function readWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = DomUtils.getElementsByTagName('w:body', parseDocument(part('word/document.xml'), { xmlMode: true }))[0];
  if (body === undefined) throw new Error('no Word document');
  const section = child(body, 'w:sectPr');
  return {
    names: Object.keys(files),
    part,
    lines: body.children.filter((each): each is Element => 'name' in each && each.name === 'w:p').map(lineOf),
    all: within(body, 'w:p').map(lineOf),
    tables: within(body, 'w:tbl').map(tableOf),
    section: (name) => child(section, `w:${name}`)?.attribs,
  };
}
