/**
 * The slip from which a member tells the cell meeting: five things, no names. It is said, not sent: no title, no number,
 * no signature, and room for a pen wherever nothing was typed.
 */
import { quoted } from '#vietnamese/quoted.ts';
import type { Block, Line, Run } from './blocks.ts';
import { note, paragraph, ruled } from './body.ts';
import { called, given, type Order } from './order.ts';
import { bold, capitals, linesOf, phrasesInLine, plain } from './phrases.ts';

export const NO_DOCUMENT = 'Phiếu để đảng viên nói trước chi bộ, không phải văn bản. Không ghi tên người.';
const HELPED = 'quần chúng được phân công';

const TOLD = [
  ['Đã giúp ai', 'helped'],
  ['Đã làm gì', 'did'],
  ['Kết quả', 'outcome'],
  ['Khó khăn', 'hardship'],
  ['Đề nghị', 'proposals'],
] as const;

const LINES = 2;

export function talkingSlip(order: Order): Block[] {
  const { profile, kit } = order;
  const centred = (runs: readonly Run[], size: number): Line => ({ kind: 'line', runs, size, align: 'center' });
  const about = [
    [plain('thực hiện mô hình '), plain(quoted(kit.practice))],
    [plain('tháng '), given(order, 'month', 'tháng'), plain(' năm '), given(order, 'year', 'năm')],
  ];
  return [
    centred(capitals(called(order)), profile.issuerSize),
    { ...centred([bold('PHIẾU NÓI')], profile.kindSize), gap: 12 },
    { ...centred(phrasesInLine(about), profile.subjectSize), under: 8 },
    ...TOLD.flatMap(([label, field], index) => told(order, `${index + 1}. ${label}: `, field)),
    { ...note(order, NO_DOCUMENT), align: 'left', firstLine: 0, gap: 18 },
  ];
}

/** What was typed after its label; where nothing was, two lines to write on. Whom one helped is told by no name. */
function told(order: Order, label: string, field: string): Block[] {
  const lines = linesOf(order.draft.values[field]).map((each) => each.replace(/[.;]+$/, ''));
  const said = lines.join('; ') || (field === 'helped' ? HELPED : '');
  const line = (runs: readonly Run[]): Line => ({
    ...paragraph(order, runs),
    align: 'left',
    firstLine: 0,
    gap: order.profile.paragraphGap * 2,
  });
  if (said !== '') return [line([bold(label), plain(`${said}.`)])];
  return [{ ...line([bold(label)]), keep: true }, ...ruled(order, LINES)];
}
