/** The report for a person at a terminal, in Vietnamese. */
import { messageOf } from '../problem.ts';
import { byFile, type Report } from '../report.ts';
import { visible } from '../visible.ts';

/** More notices would push the errors out of sight. */
const NOTICES_SHOWN = 20;

/** All problems grouped by file, then the notices, the waivers and the count. */
export function terminalReport(report: Report): string {
  const groups = [...byFile(report).values()].map((problems) => problems.map(messageOf).join('\n'));
  return [...groups, ...notices(report), ...waivers(report), summary(report)].join('\n\n');
}

function notices({ notices: all }: Report): string[] {
  if (all.length === 0) return [];
  const more = all.length - NOTICES_SHOWN;
  const lines = all.slice(0, NOTICES_SHOWN).map(messageOf);
  const rest = more > 0 ? [`… và ${more} lời nhắc nữa; xem hết: npm run content -- kiem-tra --json`] : [];
  return [[`Lời nhắc, không chặn việc dựng trang (${all.length}):`, ...lines, ...rest].join('\n')];
}

/** Nothing is let stand in silence. */
function waivers({ waivers: all }: Report): string[] {
  if (all.length === 0) return [];
  const lines = all.map(({ file, rule, reason }) => `${visible(file, 200)}: [${rule}] ${visible(reason, 200)}`);
  return [[`Đã miễn kiểm tra, có lý do (${all.length}):`, ...lines].join('\n')];
}

/** `Đã kiểm tra 35 tệp: không có lỗi. Còn 4 chỗ chờ viết trong các bản nháp.` or `Có 3 lỗi trong 2 tệp, 1 lời nhắc.` */
export function summary(report: Report): string {
  const also = report.notices.length === 0 ? '' : `, ${report.notices.length} lời nhắc`;
  const wait = report.waiting === 0 ? '' : ` Còn ${report.waiting} chỗ chờ viết trong các bản nháp.`;
  if (report.ok) return `Đã kiểm tra ${report.files} tệp: không có lỗi${also}.${wait}`;
  return `Có ${report.problems.length} lỗi trong ${byFile(report).size} tệp${also}.`;
}
