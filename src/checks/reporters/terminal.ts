/** The report for a person at a terminal, in Vietnamese. */
import { messageOf } from '../problem.ts';
import { byFile, type Report } from '../report.ts';

/** All problems grouped by file, then the count. */
export function terminalReport(report: Report): string {
  const groups = [...byFile(report).values()].map((problems) => problems.map(messageOf).join('\n'));
  return [...groups, summary(report)].join('\n\n');
}

/** `Đã kiểm tra 35 tệp: không có lỗi.` or `Có 3 lỗi trong 2 tệp.` */
export function summary(report: Report): string {
  if (report.ok) return `Đã kiểm tra ${report.files} tệp: không có lỗi.`;
  return `Có ${report.problems.length} lỗi trong ${byFile(report).size} tệp.`;
}
