/** A paper as a Word file. Loaded only when a file is asked for: the library is larger than the site's other scripts. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FormProfile } from '#domain/form-profile.ts';
import type { Align, Block, Grid, Line, Piece, Rule, Run, Table } from './blocks.ts';
import type { Paper } from './paper.ts';

/** A4, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 } as const;
const TWENTIETHS_PER_MM = 1440 / 25.4;
const GREY = 'E7E6E6';
/** Single spacing. */
const SINGLE = 240;

const twips = (millimetres: number) => Math.round(millimetres * TWENTIETHS_PER_MM);
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
/** Half a point, in eighths. */
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A Word file ends in a paragraph; after a table that is the last thing on the page it takes no room. */
const ending = () =>
  new Paragraph({ run: { size: 2 }, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

export async function docxOf(paper: Paper): Promise<Blob> {
  return Packer.toBlob(documentOf(paper));
}

/** The document, not yet packed. */
export function documentOf({ profile, blocks, title, laidOutBy, warnings }: Paper): Document {
  const margin = {
    top: twips(profile.marginTop),
    bottom: twips(profile.marginBottom),
    left: twips(profile.marginLeft),
    right: twips(profile.marginRight),
    header: twips(profile.pageNumberTop),
  };
  const width = PAGE.width - margin.left - margin.right;
  return new Document({
    title,
    // Whose paper it is the paper says itself; the library would write a name of its own.
    creator: '',
    lastModifiedBy: '',
    description: [laidOutBy, ...warnings].join(' '),
    styles: {
      default: { document: { run: { font: profile.font, size: profile.bodySize * 2, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin } },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber(profile) },
        children: [...blocks.flatMap((block) => draw(block, profile, width)), ending()],
      },
    ],
  });
}

function pageNumber({ pageNumberSize, font }: FormProfile): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: pageNumberSize * 2, font });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function draw(block: Block, profile: FormProfile, width: number): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'line':
      return [paragraph(block, profile)];
    case 'rule':
      return [rule(block, width)];
    case 'grid':
      return [grid(block, profile, width)];
    case 'table':
      return [table(block, profile, width)];
  }
}

function paragraph(line: Line, profile: FormProfile): Paragraph {
  const { runs, size, align, firstLine = 0, gap = 0, under = 0, running = false, keep = false } = line;
  const exact = profile.lineRule === 'dung';
  const spacing = running
    ? {
        line: exact ? profile.lineSpacing * 20 : Math.round(profile.lineSpacing * SINGLE),
        lineRule: exact ? LineRuleType.EXACT : LineRuleType.AUTO,
      }
    : { line: SINGLE, lineRule: LineRuleType.AUTO };
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: { before: gap * 20, after: under * 20, ...spacing },
    ...(firstLine > 0 ? { indent: { firstLine: twips(firstLine) } } : {}),
    keepNext: keep,
    run: { size: size * 2 },
    children: runs.map((run) => text(run, size, profile)),
  });
}

function text(
  { text: content, bold, italic, underline, blank, grey }: Run,
  size: number,
  { font }: FormProfile,
): TextRun {
  return new TextRun({
    text: content.normalize('NFC'),
    font,
    size: size * 2,
    bold: bold === true,
    italics: italic === true,
    ...(underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(blank !== undefined || grey === true
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: GREY } }
      : {}),
  });
}

/** A rule is the lower border of a small empty paragraph, moved in from both sides: no underlined words, no row of dashes. */
function rule({ length }: Rule, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length * TWENTIETHS_PER_MM) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 60, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    run: { size: 2 },
    children: [],
  });
}

function grid({ widths, rows }: Grid, profile: FormProfile, width: number): WordTable {
  const left = twips(widths[0]);
  const columns = [left, width - left];
  const cell = (pieces: readonly Piece[], own: number) =>
    new TableCell({
      width: { size: own, type: WidthType.DXA },
      borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      children:
        pieces.length === 0
          ? [new Paragraph({})]
          : pieces.map((piece) => (piece.kind === 'line' ? paragraph(piece, profile) : rule(piece, own))),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({ cantSplit: true, children: cells.map((pieces, index) => cell(pieces, columns[index] ?? 0)) }),
    ),
  });
}

function table({ columns, rows, size }: Table, profile: FormProfile, width: number): WordTable {
  const widths = columns.map(({ share }) => Math.round(share * width));
  const cell = (runs: readonly Run[], index: number, headed: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        paragraph(
          {
            kind: 'line',
            runs,
            size,
            align: headed || columns[index]?.centred === true ? 'center' : 'left',
            keep: headed,
          },
          profile,
        ),
      ],
    });
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell([{ text: title, bold: true }], index, true)),
  });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: [
      headRow,
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((runs, index) => cell(runs, index, false)) }),
      ),
    ],
  });
}
