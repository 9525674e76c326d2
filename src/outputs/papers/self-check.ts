/**
 * A cell's self-check sheet as a paper. It stays within the cell: no number, no title of Party or State, and room for a
 * pen wherever nothing was written.
 */
import type { FormProfile } from '#domain/form-profile.ts';
import { slugify } from '#vietnamese/slug.ts';
import { type Block, blanksOf, type Line, type Run } from './blocks.ts';
import type { Paper } from './paper.ts';
import { bold, capitals, linesOf, plain, SPACE, typed } from './phrases.ts';

export interface SelfCheckRow {
  /** The criterion: the source's, or the cell's own. */
  readonly title: string;
  /** How far it is done, in words. */
  readonly level: string;
  readonly ground: string;
  readonly next: string;
}

export interface SelfCheckSheet {
  readonly id: string;
  readonly set: string;
  /** Where the criteria are from, or that no source lists them. */
  readonly source: string;
  readonly cell: string;
  readonly period: string;
  readonly rows: readonly SelfCheckRow[];
}

const COLUMNS = [
  { title: 'TT', share: 0.07, centred: true },
  { title: 'Tiêu chí', share: 0.26 },
  { title: 'Mức làm được', share: 0.16 },
  { title: 'Dựa vào đâu', share: 0.26 },
  { title: 'Việc làm tiếp', share: 0.25 },
] as const;

export const INTERNAL = 'Phiếu nội bộ của chi bộ, không phải văn bản hành chính của Đảng.';

export function selfCheckPaper(profile: FormProfile, sheet: SelfCheckSheet): Paper {
  const line = (runs: readonly Run[], more: Partial<Line> = {}): Line => ({
    kind: 'line',
    runs,
    size: profile.bodySize,
    align: 'center',
    ...more,
  });
  const blocks: Block[] = [
    line(capitals([typed(sheet.cell, 'tên chi bộ')])),
    line([bold('PHIẾU TỰ KIỂM')], { size: profile.kindSize, gap: 12 }),
    line([plain(`theo bộ tiêu chí “${sheet.set}”`)]),
    line([plain('Kỳ: '), typed(sheet.period, 'kỳ tự kiểm')], { under: 8 }),
    { kind: 'table', columns: COLUMNS, size: profile.tableSize, rows: kept(sheet.rows).map(rowOf) },
    line([plain(sheet.source)], { size: profile.recipientsSize, align: 'left', gap: 6 }),
    {
      kind: 'grid',
      widths: [profile.signLeft, profile.signRight],
      rows: [
        [
          [],
          [
            line([plain(`ngày ${SPACE.repeat(6)} tháng ${SPACE.repeat(6)} năm ${SPACE.repeat(8)}`)], { gap: 12 }),
            line([bold('NGƯỜI GHI')], { size: profile.signSize }),
          ],
        ],
      ],
    },
  ];
  return {
    profile,
    blocks,
    blanks: blanksOf(blocks),
    laidOutBy: INTERNAL,
    warnings: [],
    title: `Phiếu tự kiểm: ${sheet.set}`,
    fileName: ['phieu-tu-kiem', sheet.id, slugify(sheet.period).slice(0, 30)].filter((part) => part !== '').join('-'),
  };
}

/** Rows that the cell left empty are for the pen, unless it wrote others. */
function kept(rows: readonly SelfCheckRow[]): readonly SelfCheckRow[] {
  const written = rows.filter((row) => Object.values(row).some((text: string) => text.trim() !== ''));
  return written.length === 0 ? rows : written;
}

function rowOf({ title, level, ground, next }: SelfCheckRow, index: number): Run[][] {
  const cell = (text: string) => [plain(linesOf(text).join('; ') || SPACE)];
  return [[plain(String(index + 1))], cell(title), cell(level), cell(ground), cell(next)];
}
