import { formatNumber } from '#vietnamese/numbers.ts';
import { MAX_BODY } from '../body.ts';
import { kinds, singles } from '#schema/kinds.ts';
import { CONTENT } from '../placement.ts';
import { defineRule } from '../rule.ts';

/** Files that are too large, not UTF-8 or not allowed to be read, and the files every site must have. */
export const unreadableFile = defineRule(
  'unreadable-file',
  'Tệp đọc được, không thiếu tệp bắt buộc',
  function* (content) {
    for (const file of content.files) {
      if (file.body?.stopped?.reason === 'long') {
        const length = formatNumber(file.document.body.length);
        const expected = `bài không quá ${formatNumber(MAX_BODY)} ký tự`;
        const mend = 'tách thành nhiều bài, hoặc bỏ phần dán nhầm';
        yield {
          file,
          at: { line: file.body.stopped.line },
          found: length,
          seen: `bài dài ${length} ký tự`,
          expected,
          mend,
        };
      }
      if (file.unreadable) yield { file, at: { line: file.unreadable.line, label: '' }, ...file.unreadable };
    }
    for (const [kind, { file, label }] of Object.entries(singles)) {
      if (isOptional(kind) || content.files.some((known) => known.kind === kind)) continue;
      yield { file: `${CONTENT}/${file}`, at: {}, found: '', expected: `tệp ${label}`, mend: 'thêm tệp này' };
    }
    if (content.files.length > 0) return;
    const expected = `thư mục ${CONTENT} có các thư mục ${Object.values(kinds)
      .map(({ folder }) => folder)
      .slice(0, 3)
      .join(', ')}…`;
    yield { file: CONTENT, at: {}, found: '', expected, mend: 'chạy lệnh ở thư mục gốc của trang' };
  },
);

/** A site that never renamed anything has no old addresses. */
const isOptional = (kind: string) => kind === 'doi-dia-chi';
