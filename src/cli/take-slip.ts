/**
 * Takes in a slip: reads it as data that anybody may have written, makes the records, lets the content checks look at
 * them beside all others, and only then writes; never over a file that is there.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import { cautionsOf, type Content, isNameOnly, isPublic } from '#checks/content.ts';
import { messageOf } from '#checks/problem.ts';
import { visible } from '#checks/visible.ts';
import { allows } from '#domain/caution.ts';
import { kinds } from '#schema/kinds.ts';
import type { SlipRecord } from '#schema/slip.ts';
import type { Outcome } from './content-tasks.ts';
import { readSlip } from './read-slip.ts';
import { type NewRecord, recordsFrom } from './slip-records.ts';

const NOTHING = 'Chưa ghi gì.';

const refused = (why: string): Outcome => ({ done: false, text: `${why} ${NOTHING}` });

const pathOf = ({ kind, id }: NewRecord) => `content/${kinds[kind].folder}/${id}.yaml`;

/** `today`: the day that the records are dated with, `2026-11-22`. */
export async function takeSlip([path = '']: readonly string[], root: string, today: string): Promise<Outcome> {
  const read = readSlip(resolve(root, path));
  if ('refused' in read) return refused(read.refused);
  const content = await collectContent(root);
  const why = practiceFault(read.slip, content);
  if (why !== undefined) return refused(why);
  const records = recordsFrom(read.slip, visible(basename(path), 120), today, content);
  const taken = records.map(pathOf).find((file) => existsSync(join(root, file)));
  if (taken !== undefined)
    return refused(`Đã có ${taken}. Phiếu này, hoặc phiếu trước của đơn vị, đã vào sổ: sửa tệp ấy bằng tay.`);
  const texts = records.map((record) => [record, stringify(record.data, { lineWidth: 110 })] as const);
  const faults = faultsOf(texts, content, root);
  if (faults.length > 0) return refused(`Phiếu chưa vào sổ được:\n${faults.join('\n')}\n`);
  write(texts.map(([record, text]) => [join(root, pathOf(record)), text]));
  return { done: true, text: told(records) };
}

/** All files, or none: one that cannot be written takes those before it along. */
function write(files: readonly (readonly [path: string, text: string])[]): void {
  const written: string[] = [];
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      // Not even one that came into being a moment ago is written over.
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    written.forEach((file) => rmSync(file));
    throw error;
  }
}

/** A slip is about a practice that is shown and may be copied. */
function practiceFault({ practice }: SlipRecord, content: Content): string | undefined {
  const file = content.find('mo-hinh', practice);
  if (file === undefined || !isPublic(file)) return `Không có mô hình “${visible(practice, 80)}” đang công bố.`;
  const kit = allows({ caution: cautionsOf(file), nameOnly: isNameOnly(file) }, 'kit');
  return kit ? undefined : `Mô hình “${practice}” không có bộ nhân rộng nên không nhận phiếu.`;
}

/** What the content checks say of the new records, read beside those that are there. */
function faultsOf(texts: readonly (readonly [NewRecord, string])[], content: Content, root: string): string[] {
  const added = texts.map(([record, text]) => contentFileFrom(pathOf(record), record, text));
  const all = contentOf(root, [...content.files, ...added], content.pictures, content.strays);
  const names = new Set(added.map(({ file }) => file));
  return runRules(all)
    .problems.filter(({ file }) => names.has(file))
    .map(messageOf);
}

function told(records: readonly NewRecord[]): string {
  const [ledger, ...others] = records.map(pathOf);
  return [
    `Đã ghi bản nháp: ${ledger ?? ''}`,
    ...others.map((file) => `Kèm theo: ${file}`),
    'Trang chưa hiện bản này. Xem lại; đồng ý thì đổi “status: nhap” thành “status: cong-bo” ở tệp thứ nhất, sửa “recordedAt” nếu công bố vào ngày khác, rồi dựng lại trang.',
    'Không đồng ý thì xóa các tệp trên.',
  ].join('\n');
}
