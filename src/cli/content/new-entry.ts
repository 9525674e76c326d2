/**
 * `moi mo-hinh|chi-bo|tin-tuc`: a new entry as a draft, from the template of its schema. The content checks look at it
 * beside all others before it is written: what is wrong is refused, what is only missing is told.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import type { Content } from '#checks/content.ts';
import { messageOf, type Problem } from '#checks/problem.ts';
import { proposal } from '#checks/suggestion.ts';
import { visible } from '#checks/visible.ts';
import { kinds } from '#schema/kinds.ts';
import { isSlug, slugify } from '#vietnamese/slug.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { type Ask, askOnTerminal } from './ask-new-entry.ts';
import { readOptions, refused } from './command-line.ts';
import { type Answers, entryTemplate } from './entry-template.ts';
import { type EntryKind, requiredFields } from './required-fields.ts';
import { writeEntry } from './write-entry.ts';

const KINDS: Readonly<Record<string, EntryKind>> = {
  'mo-hinh': 'mo-hinh',
  'chi-bo': 'chi-bo-lam-mau',
  'tin-tuc': 'tin-tuc',
};

/** The option that answers a field. */
export const FLAGS: Readonly<Record<string, string>> = {
  title: 'tieu-de',
  summary: 'tom-tat',
  sources: 'nguon',
  field: 'linh-vuc',
  kind: 'loai',
  sourceCalls: 'nguon-goi-la',
  role: 'vai-tro',
  originUnit: 'don-vi',
  unit: 'don-vi',
  asOf: 'tinh-den',
  eventDate: 'ngay',
};

const OPTIONS = {
  'tieu-de': { type: 'string' },
  'tom-tat': { type: 'string' },
  nguon: { type: 'string', multiple: true },
  'linh-vuc': { type: 'string' },
  loai: { type: 'string' },
  'nguon-goi-la': { type: 'string' },
  'vai-tro': { type: 'string' },
  'don-vi': { type: 'string' },
  'tinh-den': { type: 'string' },
  ngay: { type: 'string' },
  ma: { type: 'string' },
  'khong-hoi': { type: 'boolean', default: false },
} as const;

/** Longer names of files are refused by some systems. */
const LONGEST_ID = 70;
/** Names that Windows keeps for devices: such a folder cannot be copied there. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export const newEntryTask: ContentTask = {
  summary: 'Tạo một mục mới (bản nháp) theo mẫu của loại mục; mã lấy từ tiêu đề. Không ghi đè tệp nào.',
  arguments: [Object.keys(KINDS).join(' | ')],
  help: [
    'Trên màn hình dòng lệnh thì máy hỏi từng ý còn thiếu (Ctrl-C là thôi, không ghi gì). Lựa chọn:',
    '  --tieu-de <chữ>      tiêu đề',
    '  --nguon <mã>         nguồn đã có trong content/du-lieu/nguon; nhiều nguồn thì ghi nhiều lần',
    '  --tom-tat <chữ>      tóm tắt, 80 đến 220 ký tự',
    '  --linh-vuc <mã>      lĩnh vực chính',
    '  --loai <mã>          (mo-hinh) xây dựng Đảng hay làm theo Bác',
    '  --nguon-goi-la <mã>  (mo-hinh) nguồn gọi là mô hình, cách làm hay hoạt động',
    '  --vai-tro <mã>       (chi-bo) vai trò của chi bộ',
    '  --don-vi <mã>        (mo-hinh, chi-bo) đơn vị đã có trong content/du-lieu/don-vi',
    '  --tinh-den <ngày>    thông tin tính đến ngày nào, ví dụ 2026-10-05',
    '  --ngay <ngày>        (tin-tuc) ngày diễn ra',
    '  --ma <mã>            mã của mục, khi không muốn lấy từ tiêu đề',
    '  --khong-hoi          không hỏi gì, dùng trong kịch bản',
  ].join('\n'),
  run: (args, root) => newEntry(args, root, process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined),
};

/** `ask` is left out where nobody can answer. */
export async function newEntry(args: readonly string[], root: string, ask?: Ask): Promise<Outcome> {
  const typed = readOptions(args, OPTIONS);
  if ('fault' in typed) return refused(typed.fault, 'Chưa ghi gì.');
  const [name = '', ...more] = typed.positionals;
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind === undefined || more.length > 0) {
    const why = more.length > 0 ? `Thừa “${visible(more.join(' '), 60)}”; tiêu đề đặt trong ngoặc kép.` : kindFault(name);
    return refused(why, 'Chưa ghi gì.');
  }
  const content = await collectContent(root);
  const given = answersFrom(kind, typed.values);
  const answers = ask === undefined || typed.values['khong-hoi'] ? given : await ask(kind, given, content);
  if (answers === undefined) return refused('Đã thôi. Chưa ghi gì.');
  const fault = answersFault(kind, answers, content);
  if (fault !== undefined) return refused(fault, 'Chưa ghi gì.');
  return create(kind, answers, typed.values.ma, content);
}

function create(kind: EntryKind, answers: Answers, typedId: string | undefined, content: Content): Outcome {
  const title = String(answers['title'] ?? '');
  const id = typedId ?? slugify(slugify(title).slice(0, LONGEST_ID));
  if (!isSlug(id) || id.length > LONGEST_ID || DEVICE.test(id)) {
    const why = typedId === undefined ? `Tiêu đề “${visible(title, 60)}” không thành mã được` : `Mã “${visible(id, 60)}” không dùng được`;
    return refused(`${why}: mã chỉ có chữ thường không dấu, số, gạch nối, nhiều nhất ${LONGEST_ID} ký tự. Ghi thêm --ma <mã>.`, 'Chưa ghi gì.');
  }
  const folder = `content/${kinds[kind].folder}/${id}`;
  if (existsSync(join(content.root, folder))) return refused(`Đã có ${folder}/. Đặt tiêu đề khác, hoặc ghi thêm --ma <mã>.`, 'Chưa ghi gì.');

  const file = `${folder}/index.mdx`;
  const text = entryTemplate(kind, answers, new Date().toISOString().slice(0, 10));
  const added = contentFileFrom(file, { kind, id }, text);
  const all = contentOf(content.root, [...content.files, added], content.pictures, content.strays);
  const missing = new Set(added.issues().filter((issue) => issue.kind === 'blank').map(({ path }) => path.join('.')));
  const problems = runRules(all).problems.filter((problem) => problem.file === file);
  const isMissing = ({ field }: Problem) => missing.has(field);
  const wrong = problems.filter((problem) => !isMissing(problem));
  if (wrong.length > 0) return refused(...wrong.map(messageOf), 'Chưa ghi gì.');
  if (!writeEntry(join(content.root, folder), 'index.mdx', text)) return refused(`Đã có ${folder}/.`, 'Chưa ghi gì.');
  return { done: true, text: told(file, problems) };
}

function told(file: string, missing: readonly Problem[]): string {
  const rest = [
    'Trong tệp, chỗ nào ghi [[CẦN VIẾT: …]], [[CẦN XEM: …]] là chỗ chờ người soạn; còn dấu ấy thì bài chưa công bố được.',
    'Xem thử: npm run dev. Kiểm tra: npm run content -- kiem-tra',
  ];
  if (missing.length === 0) return [`Đã tạo bản nháp: ${file}`, ...rest].join('\n');
  const lines = missing.map(messageOf);
  return [`Đã tạo bản nháp: ${file}`, `Còn phải điền ${missing.length} trường thì bản nháp mới qua phép kiểm tra:`, ...lines, ...rest].join('\n');
}

function answersFrom(kind: EntryKind, values: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const { name, isList } of requiredFields(kind)) {
    const value = values[FLAGS[name] ?? ''];
    if (typeof value === 'string') answers[name] = isList ? [value] : value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (Array.isArray(value) && value.length > 0) answers[name] = value.map(String);
  }
  return answers;
}

function kindFault(name: string): string {
  const all = Object.keys(KINDS);
  const seen = name === '' ? 'Chưa ghi loại mục' : `Không có loại mục “${visible(name, 40)}”`;
  return `${seen}: ${proposal(name, all, `chọn một trong ${all.join(', ')}`)}.`;
}

/** What the checks would tell in other words, told by the option that was typed. */
function answersFault(kind: EntryKind, answers: Answers, content: Content): string | undefined {
  if ((answers['title'] ?? '') === '') return 'Thiếu tiêu đề: ghi --tieu-de "…".';
  for (const { name, options, ref } of requiredFields(kind)) {
    const answer = answers[name];
    if (answer === undefined) continue;
    const typed = typeof answer === 'string' ? [answer] : answer;
    const known = ref === undefined ? Object.keys(options ?? {}) : content.of(ref).map(({ id }) => id);
    if (ref === undefined && known.length === 0) continue;
    const wrong = typed.find((value) => !known.includes(value));
    if (wrong === undefined) continue;
    const otherwise = ref === undefined ? `chọn một trong ${known.join(', ')}` : `tạo tệp content/${kinds[ref].folder}/<mã>.yaml trước`;
    return `--${FLAGS[name] ?? name}: không có “${visible(wrong, 60)}”; ${proposal(wrong, known, otherwise)}.`;
  }
  return undefined;
}
