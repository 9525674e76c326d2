/** The YAML parser's own errors, told to somebody who has never heard of YAML. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { ReadProblem } from './reader.ts';

type Telling = Pick<ReadProblem, 'expected' | 'mend'>;

const QUOTE_ALL = 'đặt cả giá trị trong ngoặc kép';

const colonInside: Telling = {
  expected: 'giá trị có dấu “: ” nằm trong ngoặc kép',
  mend: `${QUOTE_ALL}, ví dụ title: "Mô hình: cách làm"`,
};
const badIndent: Telling = {
  expected: 'các dòng cùng bậc thụt vào bằng nhau',
  mend: 'đếm lại dấu cách ở đầu dòng này và dòng dưới; mỗi bậc thụt thêm hai dấu cách',
};
const notAField: Telling = {
  expected: 'dòng có tên trường, dấu hai chấm và một dấu cách',
  mend: 'thêm tên trường, hoặc thụt dòng này vào để nối với dòng trên',
};
const openBracket: Telling = {
  expected: 'ngoặc đã mở thì đóng',
  mend: 'thêm ngoặc đóng, hoặc viết danh sách mỗi mục một dòng “- ”',
};
const openQuote: Telling = { expected: 'ngoặc kép đã mở thì đóng', mend: 'thêm dấu ngoặc kép ở cuối giá trị' };
const badStart: Telling = { expected: 'giá trị bắt đầu bằng ký hiệu đặc biệt nằm trong ngoặc kép', mend: QUOTE_ALL };
const misplaced: Telling = {
  expected: 'mỗi mục của danh sách một dòng “- ”, ngoặc kép ôm trọn giá trị',
  mend: 'xem lại ngoặc kép và dấu gạch đầu dòng ở dòng này',
};
const anything: Telling = { expected: 'cách viết “tên trường: giá trị”', mend: 'xem lại dòng này và dòng trên nó' };

const tellings: Partial<Record<ErrorCode, Telling>> = {
  BLOCK_AS_IMPLICIT_KEY: badIndent,
  MULTILINE_IMPLICIT_KEY: notAField,
  MISSING_CHAR: notAField,
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: { expected: 'đầu dòng thụt bằng dấu cách', mend: 'thay phím Tab ở đầu dòng bằng hai dấu cách' },
  BAD_SCALAR_START: badStart,
  BAD_ALIAS: badStart,
  ALIAS_PROPS: badStart,
  MULTIPLE_ANCHORS: badStart,
  BAD_PROP_ORDER: badStart,
  TAG_RESOLVE_FAILED: badStart,
  MULTIPLE_TAGS: badStart,
  BAD_COLLECTION_TYPE: badStart,
  BAD_DQ_ESCAPE: {
    expected: 'trong ngoặc kép không có dấu “\\” lẻ',
    mend: 'viết “\\\\” thay cho “\\”, hoặc đặt giá trị trong ngoặc đơn',
  },
  MULTIPLE_DOCS: {
    expected: 'một tệp chỉ có một bản ghi',
    mend: 'bỏ dòng “---” hoặc “...” ở giữa; tách bản ghi sau ra tệp riêng',
  },
  KEY_OVER_1024_CHARS: {
    expected: 'tên trường ngắn',
    mend: 'xem lại dấu hai chấm trong đoạn chữ dài; đặt đoạn chữ trong ngoặc kép',
  },
  BAD_DIRECTIVE: { expected: 'dòng không bắt đầu bằng “%”', mend: 'bỏ dòng này, hoặc đặt giá trị trong ngoặc kép' },
  UNEXPECTED_TOKEN: misplaced,
};

/** `line` counts in the file; `above` = lines of the file before the YAML. */
export function tellYamlError(error: YAMLError, line: number, source: string, above: number): ReadProblem {
  const lines = source.split('\n');
  const index = error.message.startsWith('Missing closing') ? openingLine(lines, line - above - 1) : line - above - 1;
  const found = (lines[index] ?? '').trim();
  return { line: index + above + 1, found, ...tellingOf(error, found) };
}

/** One code stands for several slips; the parser's own sentence, or the line, tells them apart. */
function tellingOf({ code, message }: YAMLError, line: string): Telling {
  if (message.startsWith('Missing closing')) return openQuote;
  if (/end with a [\]}]/.test(message)) return openBracket;
  const start = /(?:^-|:)\s+([!*&@`%])/.exec(line)?.[1];
  if (start !== undefined) return { expected: `giá trị không bắt đầu bằng “${start}”`, mend: QUOTE_ALL };
  if (/without - indicator/.test(message)) return badIndent;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:(\s|$)/.test(line)) return colonInside;
  return tellings[code] ?? anything;
}

/** An open quote is noticed at the end of the file only; the line on which it was opened is the one to mend. */
function openingLine(lines: readonly string[], last: number): number {
  const opened = lines.findLastIndex((line, index) => index <= last && /^[^"']*:\s+(["'])(?:(?!\1).)*$/.test(line));
  return opened < 0 ? last : opened;
}
