/** Word files made for a test: a text with its shape, in any of the three ways of writing Vietnamese. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { setInOldFont, type Writing } from './old-encodings.ts';

export type WordBlock =
  | string
  | { readonly heading: string; readonly level?: 1 | 2 | 3 }
  | { readonly list: readonly string[]; readonly isOrdered?: boolean }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly picture: Buffer; readonly alt?: string }
  | { readonly link: string; readonly to: string }
  | { readonly noted: string; readonly note: string }
  | { readonly bold: string; readonly isCentred?: boolean };

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export async function wordFile(blocks: readonly WordBlock[], writing: Writing = 'unicode'): Promise<Buffer> {
  const notes: string[] = [];
  const children = blocks.flatMap((block) => childrenOf(block, writing, notes));
  const footnotes = Object.fromEntries(
    notes.map((note, index) => [index + 1, { children: [new Paragraph({ children: runs(note, writing) })] }]),
  );
  const numbering = {
    config: [
      {
        reference: 'so',
        levels: [{ level: 0, format: 'decimal' as const, text: '%1.', alignment: AlignmentType.LEFT }],
      },
    ],
  };
  return Packer.toBuffer(new Document({ sections: [{ children }], footnotes, numbering }));
}

function runs(text: string, writing: Writing, bold = false): TextRun[] {
  return setInOldFont(text, writing).map((run) => new TextRun({ ...run, bold }));
}

function childrenOf(block: WordBlock, writing: Writing, notes: string[]): (Paragraph | Table)[] {
  const line = (text: string) => new Paragraph({ children: runs(text, writing) });
  if (typeof block === 'string') return [line(block)];
  if ('heading' in block)
    return [new Paragraph({ heading: LEVELS[block.level ?? 1], children: runs(block.heading, writing) })];
  if ('bold' in block) {
    const alignment = block.isCentred === true ? AlignmentType.CENTER : AlignmentType.LEFT;
    return [new Paragraph({ alignment, children: runs(block.bold, writing, true) })];
  }
  if ('list' in block)
    return block.list.map(
      (text) =>
        new Paragraph({
          children: runs(text, writing),
          ...(block.isOrdered === true ? { numbering: { reference: 'so', level: 0 } } : { bullet: { level: 0 } }),
        }),
    );
  if ('table' in block)
    return [
      new Table({
        rows: block.table.map(
          (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [line(cell)] })) }),
        ),
      }),
    ];
  if ('picture' in block) {
    const altText = { name: 'anh', description: block.alt ?? '', title: '' };
    const image = new ImageRun({
      type: 'jpg',
      data: block.picture,
      transformation: { width: 200, height: 150 },
      altText,
    });
    return [new Paragraph({ children: [image] })];
  }
  if ('link' in block)
    return [
      new Paragraph({ children: [new ExternalHyperlink({ link: block.to, children: runs(block.link, writing) })] }),
    ];
  notes.push(block.note);
  return [new Paragraph({ children: [...runs(block.noted, writing), new FootnoteReferenceRun(notes.length)] })];
}

/** A photograph as a telephone takes it: turned, and with the place, the owner and the camera written into it. */
export async function photograph(width = 2400, height = 1800): Promise<Buffer> {
  const noise = {
    create: { width, height, channels: 3, background: 'gray', noise: { type: 'gaussian', mean: 120, sigma: 40 } },
  } as const;
  return sharp(noise)
    .jpeg({ quality: 90 })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Copyright: 'Nguoi chup', Make: 'May anh' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '14/1 21/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '108/1 0/1 0/1',
        },
      },
    })
    .toBuffer();
}

/** The file with parts changed, added, or taken out (`undefined`). */
export function withParts(
  file: Buffer,
  changes: Readonly<Record<string, string | Uint8Array | undefined | ((text: string) => string)>>,
): Buffer {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    if (change === undefined) delete parts[name];
    else if (typeof change === 'function') parts[name] = strToU8(change(strFromU8(before ?? new Uint8Array())));
    else parts[name] = typeof change === 'string' ? strToU8(change) : change;
  }
  return Buffer.from(zipSync(parts));
}
