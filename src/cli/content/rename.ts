/**
 * `doi-ten <slug> <slug>`: gives an entry another id. Its folder, every reference and link, and a record by which the
 * old address leads to the new one: all of it, or nothing.
 */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import { type Content, type ContentFile, ENTRY_KINDS, textOf } from '#checks/content.ts';
import { messageOf } from '#checks/problem.ts';
import { proposal } from '#checks/suggestion.ts';
import { visible } from '#checks/visible.ts';
import { singles } from '#schema/kinds.ts';
import { isSlug } from '#vietnamese/slug.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { readOptions, refused } from './command-line.ts';
import { type Move, moveReferences } from './move-references.ts';
import { replaceFiles } from './replace-files.ts';

const NOTHING = 'Chưa đổi gì.';
const RENAMED = `content/${singles['doi-dia-chi'].file}`;
const HEAD = '# Địa chỉ đã đổi: ai đến bằng địa chỉ cũ thì được chỉ sang địa chỉ mới. Lệnh doi-ten ghi vào đây.\n';

export const renameTask: ContentTask = {
  summary: 'Đổi mã của một mục: đổi thư mục, sửa mọi chỗ nhắc tới mã cũ, để lại lời chỉ đường từ địa chỉ cũ.',
  arguments: ['mã cũ', 'mã mới'],
  help: [
    'Mã cũ ghi như lam-choi-dot; hai loại mục cùng mã thì ghi cả thư mục: mo-hinh/lam-choi-dot.',
    'Hoặc đổi trọn vẹn, hoặc không đổi gì. Bài chưa từng công bố thì không để lại lời chỉ đường.',
  ].join('\n'),
  run: (args, root) => rename(args, root, new Date().toISOString().slice(0, 10)),
};

/** `today` as `2026-11-22`. */
export async function rename(args: readonly string[], root: string, today: string): Promise<Outcome> {
  const typed = readOptions(args, {});
  if ('fault' in typed) return refused(typed.fault, NOTHING);
  const [old = '', to = '', ...more] = typed.positionals;
  if (to === '' || more.length > 0) return refused('Việc “doi-ten” cần: <mã cũ> <mã mới>.', NOTHING);
  const content = await collectContent(root);
  const found = entryOf(old, content);
  if (typeof found === 'string') return refused(found, NOTHING);
  const move: Move = { kind: found.kind, from: found.file.id, to: to.replace(`${found.kind}/`, '') };
  const why = targetFault(move, root);
  if (why !== undefined) return refused(why, NOTHING);
  return apply(move, found.file, content, today);
}

function entryOf(typed: string, content: Content): { kind: Move['kind']; file: ContentFile } | string {
  const [folder, id] = typed.includes('/') ? typed.replace(/^content\/|\/$/g, '').split('/', 2) : [undefined, typed];
  const found = ENTRY_KINDS.filter((kind) => folder === undefined || kind === folder).flatMap((kind) => {
    const file = content.find(kind, id ?? '');
    return file === undefined ? [] : [{ kind, file }];
  });
  const [first, second] = found;
  if (second !== undefined) return `Có nhiều mục mã “${typed}”: ghi ${found.map(({ kind, file }) => `${kind}/${file.id}`).join(' hoặc ')}.`;
  const known = ENTRY_KINDS.flatMap((kind) => content.of(kind)).map((file) => file.id);
  return first ?? `Không có mục “${visible(typed, 60)}”: ${proposal(id ?? '', known, 'xem lại mã, là tên thư mục của mục')}.`;
}

function targetFault({ kind, from, to }: Move, root: string): string | undefined {
  if (!isSlug(to) || to.length > 70)
    return `Mã mới “${visible(to, 60)}” không dùng được: chỉ chữ thường không dấu, số, gạch nối, nhiều nhất 70 ký tự.`;
  if (to === from) return 'Hai mã như nhau.';
  if (!isSlug(from)) return `Thư mục “${visible(from, 60)}” không phải là mã: đổi tên thư mục bằng tay trước.`;
  return existsSync(join(root, 'content', kind, to)) ? `Đã có content/${kind}/${to}/.` : undefined;
}

function apply(move: Move, entry: ContentFile, content: Content, today: string): Outcome {
  const textAt = ({ file }: Pick<ContentFile, 'file'>) => readFileSync(join(content.root, file), 'utf8');
  const unread = content.files.find(({ document, unreadable }) => unreadable !== undefined || document.problems.length > 0);
  // What cannot be read may name the entry.
  if (unread !== undefined) return refused(`Tệp ${unread.file} không đọc được: sửa tệp ấy trước (npm run content -- kiem-tra).`, NOTHING);
  const result = moveReferences(content, move, textAt);
  if ('stuck' in result) return refused(`${result.stuck}: không sửa giúp được chỗ này. Viết mã trên cùng một dòng với tên trường rồi làm lại.`, NOTHING);

  const texts = new Map(result.moved.map(({ file, text }) => [file.file, text]));
  const wasShown = ['cong-bo', 'rut'].includes(textOf(entry, 'status') ?? '');
  if (wasShown) {
    const before = texts.get(RENAMED) ?? (content.of('doi-dia-chi').length > 0 ? textAt({ file: RENAMED }) : '');
    texts.set(RENAMED, withRedirect(before, move, today));
  }
  const fresh = newProblems(content, move, texts);
  if (fresh.length > 0) return refused('Đổi xong thì nội dung có lỗi mới:', ...fresh, NOTHING);
  const folder = (id: string) => join(content.root, 'content', move.kind, id);
  replaceFiles(
    [...texts].map(([file, text]) => ({ path: join(content.root, file), text })),
    () => renameSync(folder(move.from), folder(move.to)),
  );
  return { done: true, text: told(move, result.moved.map(({ file, count }) => [file.file, count]), wasShown) };
}

/** Chains were flattened with the other references; an address that is used again is no old one any more. */
function withRedirect(text: string, { kind, from, to }: Move, date: string): string {
  const document = parseDocument(text.trim() === '' ? `${HEAD}[]\n` : text, { schema: 'core' });
  const { contents }: { contents: unknown } = document;
  if (!isSeq(contents)) return text;
  contents.items = contents.items.filter((item) => !isMap(item) || item.get('from') !== `${kind}/${to}`);
  contents.flow = false;
  contents.add(document.createNode({ from: `${kind}/${from}`, to: `${kind}/${to}`, date }));
  return document.toString({ lineWidth: 0 });
}

/** What the checks say of the content as it would be, and do not say of it as it is. */
function newProblems(content: Content, { kind, from, to }: Move, texts: ReadonlyMap<string, string>): string[] {
  const moved = (file: string) => file.replace(`content/${kind}/${from}/`, `content/${kind}/${to}/`);
  const files = content.files.map((file) => {
    const text = texts.get(file.file);
    const isEntry = file.kind === kind && file.id === from;
    if (text === undefined && !isEntry) return file;
    const placed = { kind: file.kind, id: isEntry ? to : file.id };
    return contentFileFrom(moved(file.file), placed, text ?? readFileSync(join(content.root, file.file), 'utf8'), file.schema);
  });
  const added = [...texts].filter(([file]) => !content.files.some((each) => each.file === file));
  const more = added.map(([file, text]) => contentFileFrom(file, { kind: 'doi-dia-chi', id: 'doi-dia-chi' }, text));
  const pictures = new Map([...content.pictures].map(([file, picture]) => [moved(file), { ...picture, file: moved(file) }]));
  const keyOf = ({ rule, file, field, found }: { rule: string; file: string; field: string; found: string }) =>
    JSON.stringify([rule, moved(file), field, found]);
  const known = new Set(runRules(content).problems.map(keyOf));
  return runRules(contentOf(content.root, [...files, ...more], pictures, content.strays.map(moved)))
    .problems.filter((problem) => !known.has(keyOf(problem)))
    .map(messageOf);
}

function told({ kind, from, to }: Move, files: readonly (readonly [string, number])[], wasShown: boolean): string {
  const total = files.reduce((sum, [, count]) => sum + count, 0);
  return [
    `Đã đổi content/${kind}/${from}/ thành content/${kind}/${to}/.`,
    total === 0 ? 'Không có chỗ nào khác nhắc tới mã cũ.' : `Đã sửa ${total} chỗ nhắc tới mã cũ:`,
    ...files.map(([file, count]) => `  ${file.replace(`/${from}/`, `/${to}/`)}: ${count} chỗ`),
    wasShown
      ? `Địa chỉ cũ /${kind}/${from}/ dẫn tới địa chỉ mới: đã ghi vào ${RENAMED}.`
      : 'Bài chưa từng công bố nên không để lại lời chỉ đường.',
  ].join('\n');
}
