/** YAML's own error codes, told to somebody who has never heard of YAML. */
import type { ErrorCode } from 'yaml';
import type { ReadProblem } from './reader.ts';

type Telling = Pick<ReadProblem, 'expected' | 'mend'>;

const QUOTE = 'đặt cả giá trị sau dấu hai chấm đầu tiên trong ngoặc kép, ví dụ title: "Mô hình: cách làm"';

const colonInside: Telling = { expected: 'giá trị có dấu “: ” phải nằm trong ngoặc kép', mend: QUOTE };
const badIndent: Telling = {
  expected: 'các dòng cùng bậc thụt vào bằng nhau',
  mend: 'đếm lại dấu cách ở đầu dòng; mỗi bậc thụt thêm hai dấu cách',
};
const badStart: Telling = {
  expected: 'giá trị bắt đầu bằng ký hiệu đặc biệt phải nằm trong ngoặc kép',
  mend: 'đặt cả giá trị trong ngoặc kép',
};
const tagged: Telling = { expected: 'giá trị không bắt đầu bằng “!”', mend: 'đặt cả giá trị trong ngoặc kép' };

const tellings: Partial<Record<ErrorCode, Telling>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInside,
  MULTILINE_IMPLICIT_KEY: colonInside,
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: { expected: 'đầu dòng thụt bằng dấu cách', mend: 'thay phím Tab ở đầu dòng bằng hai dấu cách' },
  BAD_SCALAR_START: badStart,
  BAD_ALIAS: badStart,
  ALIAS_PROPS: badStart,
  MULTIPLE_ANCHORS: badStart,
  TAG_RESOLVE_FAILED: tagged,
  MULTIPLE_TAGS: tagged,
  BAD_PROP_ORDER: badStart,
  BAD_COLLECTION_TYPE: tagged,
  BAD_DQ_ESCAPE: {
    expected: 'trong ngoặc kép không có dấu “\\” lẻ',
    mend: 'viết “\\\\” thay cho “\\”, hoặc đặt giá trị trong ngoặc đơn',
  },
  MISSING_CHAR: {
    expected: 'tên trường, dấu hai chấm và một dấu cách; ngoặc mở thì phải đóng',
    mend: 'thêm dấu hai chấm sau tên trường, hoặc đóng ngoặc kép',
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
  UNEXPECTED_TOKEN: {
    expected:
      'một giá trị đúng cách viết: mỗi mục của danh sách một dòng “- ”, giá trị có ký hiệu đặc biệt nằm trong ngoặc kép',
    mend: 'xem lại ngoặc kép, dấu gạch đầu dòng và dấu “*” ở dòng này',
  },
};

const unknown: Telling = { expected: 'cách viết “tên trường: giá trị”', mend: 'xem lại dòng này và dòng trên nó' };

/** `line` counts in the file; `above` = lines of the file before the YAML. */
export function tellYamlError(code: ErrorCode, line: number, source: string, above: number): ReadProblem {
  const found = (source.split('\n')[line - above - 1] ?? '').trim();
  return { line, found, ...(tellings[code] ?? unknown) };
}
