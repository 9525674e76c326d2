/** What an author reads after an import: of one file all of it, of many a table. */
import { formatNumber } from '#vietnamese/numbers.ts';
import { visible } from '#checks/visible.ts';
import { basename } from 'node:path';
import { LABELS } from './draft.ts';
import type { Imported, Outcome } from './import-word.ts';
import type { Conversion } from './legacy-runs.ts';

const ENCODINGS = { tcvn3: 'TCVN3', vni: 'VNI' } as const;
const STATES = { written: 'đã ghi nháp', tried: 'xem thử', 'left-out': 'bỏ qua', refused: 'không nhận' } as const;
/** Of long lists the first few are told. */
const FEW = 5;

export function reportOf(outcomes: readonly Outcome[]): string {
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return only.status === 'refused' ? only.sentence : wholeReport(only);
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [outcome.sentence] : []));
  const troubled = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [] : outcome.problems));
  return [table(outcomes), ...section('Không nhận:', refused), ...section('Phép kiểm tra còn nói:', troubled)].join(
    '\n',
  );
}

const section = (head: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', head, ...lines.map((line) => `- ${line}`)];

const name = (file: string) => visible(basename(file), 60);

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    if (outcome.status === 'refused') return [name(outcome.file), STATES.refused, '', '', '', ''];
    const { conversions, unsure } = outcome.found.word;
    const encodings = [...new Set(conversions.map(({ encoding }) => ENCODINGS[encoding]))].join(', ') || 'Unicode';
    return [
      name(outcome.file),
      STATES[outcome.status],
      unsure.length === 0 ? encodings : `${encodings}, ${unsure.length} đoạn chưa rõ`,
      formatNumber(outcome.figures.length),
      formatNumber(outcome.pictures.kept),
      formatNumber(outcome.waiting),
    ];
  });
  const head = ['Tệp', 'Kết quả', 'Bảng mã', 'Số liệu', 'Ảnh', 'Chờ viết'];
  const widths = head.map((cell, column) =>
    Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length), cell.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd();
  const done = outcomes.filter(({ status }) => status === 'written').length;
  const no = outcomes.filter(({ status }) => status === 'refused').length;
  return [
    line(head),
    line(widths.map((width) => '─'.repeat(width))),
    ...rows.map(line),
    '',
    `Ghi ${done} bản nháp, không nhận ${no} tệp.`,
  ].join('\n');
}

function wholeReport(outcome: Imported): string {
  if (outcome.status === 'left-out') return 'Đã dừng, chưa ghi gì.';
  const { word, proposals } = outcome.found;
  const [entry, ...others] = outcome.paths;
  const linked = (found: readonly { id?: string | undefined }[]) => found.filter(({ id }) => id !== undefined).length;
  const counted = (found: readonly { id?: string | undefined }[], what: string) =>
    `${found.length} ${what} (${linked(found)} đã có bản ghi)`;
  return [
    `${outcome.status === 'written' ? 'Đã ghi bản nháp' : 'Xem thử, chưa ghi gì'}: ${entry ?? ''}`,
    ...others.map((path) => `Kèm theo: ${path}`),
    ...word.conversions.map(conversionLine),
    ...few(word.unsure, (each) => `Chưa rõ bảng mã, giữ nguyên và đánh dấu: “${visible(each, 60)}”`),
    `Đề xuất: ${outcome.figures.length} số liệu, ${counted(proposals.documents, 'văn bản')}, ${counted(proposals.units, 'đơn vị')}, ${counted(proposals.places, 'địa phương')}.`,
    ...outcome.figures.map(({ value, outOf, measure, quote }) => {
      const figure = outOf === undefined ? value : `${value}/${outOf}`;
      return `  ${figure}${measure === '%' ? '' : ' '}${measure} – “${quote}”`;
    }),
    ...(outcome.silences.length > 0
      ? [`Nguồn không nêu: ${outcome.silences.map((each) => LABELS[each]).join('; ')}.`]
      : []),
    ...word.removed.map(
      ({ what, before }) => `Đã bỏ ${what}${before === '' ? '' : `, sau chữ “${visible(before, 60)}”`}.`,
    ),
    ...few(word.dropped, (each) => `Không thuộc bài, đã bỏ: “${visible(each, 60)}”`),
    ...pictureLines(outcome),
    ...(word.hidden > 0 ? [`Đã bỏ ${word.hidden} ký tự ẩn.`] : []),
    ...few(word.unlinked, (each) => `Đã bỏ liên kết, giữ chữ: ${visible(each, 80)}`),
    ...few(word.outside, (each) => `Không lấy tệp ở ngoài: ${visible(each, 80)}`),
    `Còn ${outcome.waiting} chỗ ghi [[CẦN …]]: viết hoặc xem lại, xóa dấu, rồi chuyển “status” sang tham-dinh.`,
    ...section('Phép kiểm tra còn nói:', outcome.problems),
  ].join('\n');
}

function few<T>(all: readonly T[], told: (each: T) => string): string[] {
  const more = all.length - FEW;
  return [...all.slice(0, FEW).map(told), ...(more > 0 ? [`  … và ${more} chỗ nữa như vậy`] : [])];
}

function conversionLine({ encoding, evidence, passages, fonts }: Conversion): string {
  const by =
    evidence === 'font' ? `theo phông ${fonts.map((font) => visible(font, 30)).join(', ')}` : 'theo thống kê chữ';
  return `Đã chuyển ${ENCODINGS[encoding]} sang Unicode: ${passages} đoạn, ${by}.`;
}

function pictureLines({ pictures }: Imported): string[] {
  const { kept, unreadable, ornaments } = pictures;
  if (kept + unreadable + ornaments === 0) return [];
  const left = [
    ...(unreadable > 0 ? [`${unreadable} ảnh không mở được`] : []),
    ...(ornaments > 0 ? [`${ornaments} hình trang trí`] : []),
  ];
  return [
    `Ảnh: giữ ${kept}, đã thu nhỏ, bỏ thông tin nơi chụp, máy chụp${left.length > 0 ? `; bỏ ${left.join(', ')}` : ''}.`,
  ];
}
