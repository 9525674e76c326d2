/** `kiem-tra [--json] [--sua]`: the content checks; with `--sua`, mends first what can be mended without a doubt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import { collectContent } from '#checks/collect.ts';
import { decode } from '#checks/decode.ts';
import { jsonReport } from '#checks/reporters/json.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';
import { mendSafely, type Mend } from '#checks/safe-mends.ts';
import { visible } from '#checks/visible.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { readOptions, refused } from './command-line.ts';
import { replaceFiles } from './replace-files.ts';

export const checkTask: ContentTask = {
  summary: 'Kiểm tra toàn bộ nội dung; với --sua thì sửa giúp những chỗ sửa được mà không đổi nghĩa.',
  arguments: [],
  help: [
    'Lựa chọn:',
    '  --sua     sửa chữ chưa dựng sẵn (NFC), khoảng trắng cuối dòng, giá trị thiếu ngoặc kép thẳng; kể từng chỗ đã sửa',
    '  --json    kết quả cho máy đọc',
  ].join('\n'),
  run: check,
};

interface MendedFile {
  readonly file: string;
  readonly mends: readonly Mend[];
}

export async function check(args: readonly string[], root: string): Promise<Outcome> {
  const typed = readOptions(args, { json: { type: 'boolean' }, sua: { type: 'boolean' } });
  if ('fault' in typed) return refused(typed.fault);
  if (typed.positionals.length > 0) return refused('Việc “kiem-tra” xem toàn bộ nội dung, không ghi thêm tên tệp.');
  const mended = typed.values.sua === true ? await mendAll(root) : undefined;
  const report = await checkContent(root);
  const text =
    typed.values.json === true
      ? JSON.stringify({ ...(JSON.parse(jsonReport(report)) as object), ...(mended && { mended }) }, null, 2)
      : [...(mended ? [told(mended)] : []), terminalReport(report)].join('\n\n');
  return { done: report.ok, text, isReport: true };
}

async function mendAll(root: string): Promise<MendedFile[]> {
  const { files } = await collectContent(root);
  const mended = files.flatMap((placed) => {
    const { file, unreadable } = placed;
    const before = unreadable === undefined ? decode(readFileSync(join(root, file))) : undefined;
    if (typeof before !== 'string') return [];
    const { text, mends } = mendSafely(placed, before);
    return mends.length === 0 ? [] : [{ file, text, mends }];
  });
  replaceFiles(mended.map(({ file, text }) => ({ path: join(root, file), text })));
  return mended.map(({ file, mends }) => ({ file, mends }));
}

function told(files: readonly MendedFile[]): string {
  if (files.length === 0) return 'Không có chỗ nào sửa giúp được.';
  const lines = files.flatMap(({ file, mends }) =>
    mends.map(({ line, what, before, after }) => {
      const change = visible(before, 60) === visible(after, 60) ? `“${visible(after, 60)}”` : `“${visible(before, 60)}” → “${visible(after, 60)}”`;
      return `${visible(file, 200)}, dòng ${line}: ${what}: ${change}`;
    }),
  );
  return [`Đã sửa ${lines.length} chỗ trong ${files.length} tệp:`, ...lines].join('\n');
}
