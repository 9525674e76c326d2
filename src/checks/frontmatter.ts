/** Splits an entry into its fields (between two `---` lines) and its text. */
import type { ReadProblem } from './reader.ts';

export interface Split {
  frontmatter: string;
  body: string;
  bodyLine: number;
}

export interface Unsplit {
  problem: ReadProblem;
  body: string;
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Lines are expected to end in `\n`. The opening fence is the first line of the file. */
export function splitFrontmatter(source: string): Split | Unsplit {
  const lines = source.split('\n');
  const first = lines[0] ?? '';
  if (!FENCE.test(first)) {
    return {
      // Where the fields end is anybody's guess: what is said of the text would be wrong.
      body: '',
      bodyLine: 1,
      problem: {
        line: 1,
        found: first,
        expected: 'dòng đầu tiên của tệp là “---”',
        mend: 'đặt các trường (title, summary…) ở đầu tệp, giữa hai dòng “---”',
      },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    return {
      body: '',
      bodyLine: lines.length,
      problem: {
        line: 1,
        found: '---',
        expected: 'một dòng “---” thứ hai, sau trường cuối cùng',
        mend: 'thêm dòng “---” giữa các trường và bài viết',
      },
    };
  }
  return {
    // The newline before the closing fence stays: a block scalar at the end must read as it does anywhere else.
    frontmatter: `${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
