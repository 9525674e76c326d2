/** `trang-thai [--json]`: what is draft, in review, published, taken back; what is due for a review or lacks evidence. */
import { collectContent } from '#checks/collect.ts';
import { visible } from '#checks/visible.ts';
import { REVIEW_MONTHS } from '#domain/review.ts';
import { isSilence, silences, statuses } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { readOptions, refused } from './command-line.ts';
import { type Standing, standings, type StandingStatus } from './standing.ts';

const LABELS: Readonly<Record<StandingStatus, string>> = {
  nhap: statuses.nhap,
  'tham-dinh': statuses['tham-dinh'],
  'hen-ngay': 'Hẹn ngày công bố',
  'cong-bo': statuses['cong-bo'],
  rut: statuses.rut,
  'khong-ro': 'Chưa rõ tình trạng',
};
/** More would push the rest of the table out of sight; `--json` has them all. */
const GAPS_SHOWN = 3;

export const statusTask: ContentTask = {
  summary: `Kể mục nào là nháp, đang thẩm định, đã công bố, đã gỡ; mục nào quá ${REVIEW_MONTHS} tháng chưa rà soát, mục nào thiếu căn cứ.`,
  arguments: [],
  help: [
    `Hạn rà soát: ${REVIEW_MONTHS} tháng kể từ lần chuyển gần nhất trong gate, hoặc từ updatedAt nếu muộn hơn.`,
    'Thiếu căn cứ: nguồn mới nêu tên, hoặc mới kể cách làm mà chưa có số liệu kết quả.',
    'Lựa chọn:',
    '  --json    kết quả cho máy đọc',
  ].join('\n'),
  run: (args, root) => tellStatus(args, root, new Date().toISOString().slice(0, 10)),
};

/** `today` as `2026-11-22`. */
export async function tellStatus(args: readonly string[], root: string, today: string): Promise<Outcome> {
  const typed = readOptions(args, { json: { type: 'boolean' } });
  if ('fault' in typed) return refused(typed.fault);
  if (typed.positionals.length > 0) return refused('Việc “trang-thai” kể mọi mục, không ghi thêm tên.');
  const all = standings(await collectContent(root), today);
  if (typed.values.json === true) {
    const text = JSON.stringify({ today, reviewMonths: REVIEW_MONTHS, entries: all }, null, 2);
    return { done: true, text, isReport: true };
  }
  const groups = Object.entries(LABELS).flatMap(([status, label]) => {
    const some = all.filter((each) => each.status === status);
    return some.length === 0 ? [] : [`${label} (${some.length})\n${table(some)}`];
  });
  return { done: true, text: [...groups, ...waivers(all), counts(all)].join('\n\n'), isReport: true };
}

function table(rows: readonly Standing[]): string {
  const head = ['Mục', 'Rà soát', 'Tính đến', 'Cần làm'];
  const cells = rows.map((row) => [place(row.file), day(row.reviewed), day(row.asOf), todo(row).join('; ')]);
  const widths = head.map((name, column) => Math.max(...[name, ...cells.map((row) => row[column] ?? '')].map(width)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ')}`.trimEnd();
  return [line(head), ...cells.map(line)].join('\n');
}

/** Composed letters take one column each. */
const width = (text: string) => Array.from(text).length;

const place = (file: string) => visible(file.replace(/^content\//, '').replace(/(\/index)?\.(mdx|yaml)$/, ''), 60);

function day(date: string): string {
  if (date === '') return '–';
  return isSilence(date) ? silences[date] : (formatDate(date) ?? visible(date, 12));
}

function todo({ faults, reminders, waiting, isOverdue, lacks }: Standing): string[] {
  const some = lacks?.gaps.slice(0, GAPS_SHOWN).join(', ').toLowerCase() ?? '';
  const more = (lacks?.gaps.length ?? 0) > GAPS_SHOWN ? ` và ${(lacks?.gaps.length ?? 0) - GAPS_SHOWN} mục nữa` : '';
  return [
    ...(faults > 0 ? [`${faults} lỗi`] : []),
    ...(reminders > 0 ? [`${reminders} lời nhắc`] : []),
    ...(waiting > 0 ? [`${waiting} chỗ chờ viết`] : []),
    ...(isOverdue ? ['quá hạn rà soát'] : []),
    ...(lacks === undefined ? [] : [`thiếu căn cứ: ${lacks.level.toLowerCase()}${some === '' ? '' : ` (thiếu ${some}${more})`}`]),
  ];
}

/** Every waiver with its reason: nothing is let stand in silence. */
function waivers(all: readonly Standing[]): string[] {
  const lines = all.flatMap((row) =>
    row.waivers.map(({ rule, reason }) => `  ${place(row.file)}: [${rule}] ${visible(reason, 200)}`),
  );
  return lines.length === 0 ? [] : [[`Miễn kiểm tra (${lines.length})`, ...lines].join('\n')];
}

function counts(all: readonly Standing[]): string {
  const overdue = all.filter(({ isOverdue }) => isOverdue).length;
  const lacking = all.filter(({ lacks }) => lacks !== undefined).length;
  return [
    `Quá ${REVIEW_MONTHS} tháng chưa rà soát: ${overdue} mục. Thiếu căn cứ: ${lacking} mục.`,
    ...(all.some(({ faults, reminders }) => faults + reminders > 0)
      ? ['Xem từng lỗi, từng lời nhắc: npm run content -- kiem-tra']
      : []),
  ].join('\n');
}
