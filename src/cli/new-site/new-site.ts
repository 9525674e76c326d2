/**
 * `trang-moi <folder>`: an empty site of one's own made from this one: the program, settings, standing pages, sample
 * entries. The content checks look at it before it stands in its place.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';
import { visible } from '#checks/visible.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { readOptions, refused } from '../content/command-line.ts';
import { uninterrupted } from '../content/uninterrupted.ts';
import { type Ask, askOnTerminal, clean } from './ask-settings.ts';
import { projectFiles, type ProjectFiles } from './project-files.ts';
import { type Answers, type Setting, SETTINGS, settingsFrom } from './settings.ts';

const NOTHING = 'Chưa ghi gì.';

const OPTIONS = {
  ten: { type: 'string' },
  'gioi-thieu': { type: 'string' },
  'don-vi': { type: 'string' },
  'chu-quan': { type: 'string' },
  'giay-phep': { type: 'string' },
  'trach-nhiem': { type: 'string' },
  'dia-chi': { type: 'string' },
  thu: { type: 'string' },
  mau: { type: 'string' },
  'khong-bai-mau': { type: 'boolean', default: false },
  'khong-hoi': { type: 'boolean', default: false },
} as const satisfies Record<Setting | 'khong-bai-mau' | 'khong-hoi', unknown>;

export const newSiteTask: ContentTask = {
  summary: 'Lập một trang mới của đơn vị khác từ phần mềm này: thiết đặt, trang giới thiệu, hướng dẫn, vài bài mẫu.',
  arguments: ['thư mục'],
  help: [
    'Thư mục chưa có, hoặc đang trống, nằm ngoài thư mục của trang này. Bài, nguồn, ảnh của trang này không đi theo.',
    'Trên màn hình dòng lệnh thì máy hỏi từng ý còn thiếu (Ctrl-C là thôi, không ghi gì). Lựa chọn:',
    '  --ten <chữ>          tên trang, nhiều nhất 40 ký tự',
    '  --gioi-thieu <chữ>   một câu dưới tên trang',
    '  --don-vi <chữ>       đơn vị phụ trách',
    '  --chu-quan <chữ>     cơ quan chủ quản, nếu có',
    '  --giay-phep <chữ>    số giấy phép, nếu có',
    '  --trach-nhiem <chữ>  chức danh người chịu trách nhiệm, không ghi tên người',
    '  --dia-chi <địa chỉ>  địa chỉ trang, kèm đường dẫn con nếu có: https://xa-vi-du.example/lam-mau',
    '  --thu <thư>          thư của cơ quan, nơi nhận góp ý',
    '  --mau <mã>           màu của trang: do, xanh-duong, xanh-la, nau',
    '  --khong-bai-mau      không kèm bài mẫu',
    '  --khong-hoi          không hỏi gì, dùng trong kịch bản; ý còn thiếu thì ghi tạm, sửa sau trong content/trang-web.yaml',
  ].join('\n'),
  run: (args, root) => newSite(args, root, process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined),
};

/** `ask` is left out where nobody can answer. */
export async function newSite(args: readonly string[], root: string, ask?: Ask): Promise<Outcome> {
  const typed = readOptions(args, OPTIONS);
  if ('fault' in typed) return refused(typed.fault, NOTHING);
  const [path = '', ...more] = typed.positionals;
  if (path === '') return refused('Việc “trang-moi” cần: <thư mục>.', NOTHING);
  if (more.length > 0)
    return refused(`Thừa “${visible(more.join(' '), 60)}”; tên thư mục có dấu cách thì đặt trong ngoặc kép.`, NOTHING);
  const target = resolve(root, path);
  const why = targetFault(target, root);
  if (why !== undefined) return refused(why, NOTHING);

  const given = answersFrom(typed.values);
  const answers = ask === undefined || typed.values['khong-hoi'] ? given : await ask(given);
  if (answers === undefined) return refused('Đã thôi.', NOTHING);
  if ((answers.ten ?? '') === '') return refused('Thiếu tên trang: ghi --ten "…".', NOTHING);
  const settings = settingsFrom(answers);
  if ('faults' in settings) return refused(...settings.faults, NOTHING);
  const fault = await place(projectFiles(root, settings, !typed.values['khong-bai-mau']), target);
  return fault === undefined
    ? { done: true, text: told(target, typed.values['khong-bai-mau']) }
    : refused(fault, NOTHING);
}

function answersFrom(values: Readonly<Partial<Record<string, string | boolean>>>): Answers {
  const given = (Object.keys(SETTINGS) as Setting[]).flatMap((setting) => {
    const value = values[setting];
    return typeof value === 'string' ? [[setting, clean(value)] as const] : [];
  });
  return Object.fromEntries(given);
}

function targetFault(target: string, root: string): string | undefined {
  const name = visible(target, 120);
  if (target.includes('\0')) return `Tên thư mục “${name}” không dùng được.`;
  const within = relative(root, target);
  if (within === '' || !(within === '..' || within.startsWith(`..${sep}`) || resolve(within) === within))
    return `Thư mục ${name} nằm trong thư mục của trang này. Chọn thư mục nằm ngoài, ví dụ ../trang-moi.`;
  const parent = dirname(target);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true)
    return `Chưa có thư mục ${visible(parent, 120)}. Tạo thư mục ấy trước.`;
  const there = statSync(target, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (!there.isDirectory()) return `${name} là một tệp. Chọn tên khác.`;
  return readdirSync(target).length === 0
    ? undefined
    : `Thư mục ${name} đang có tệp. Chọn thư mục khác, hoặc thư mục trống.`;
}

/** All of it or nothing: written beside its place, looked at by the checks, put there last. */
async function place(files: ProjectFiles, target: string): Promise<string | undefined> {
  // Not as mkdtemp makes it: such a folder is its maker's alone.
  const aside = join(dirname(target), `.${basename(target).slice(0, 20)}-${randomUUID()}`);
  const clear = () => rmSync(aside, { recursive: true, force: true });
  const stop = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  try {
    mkdirSync(aside);
    for (const [file, content] of files) {
      mkdirSync(dirname(join(aside, file)), { recursive: true });
      writeFileSync(join(aside, file), content);
    }
    const report = await checkContent(aside);
    if (!report.ok) return `Nội dung mang theo còn lỗi:\n${terminalReport(report)}`;
    // All so far was one piece of work: a Ctrl-C that came meanwhile is heard now.
    await nextTurn();
    return put(aside, target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return `Không ghi được vào ${visible(dirname(target), 120)} (${error.code}).`;
  } finally {
    process.off('SIGINT', stop);
    clear();
  }
}

function put(aside: string, target: string): string | undefined {
  return uninterrupted(() => {
    // An empty folder gives way; one that was filled meanwhile does not.
    if (existsSync(target)) rmdirSync(target);
    renameSync(aside, target);
    return undefined;
  });
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

function told(target: string, isEmpty: boolean): string {
  return [
    `Đã lập trang mới: ${visible(target, 200)}`,
    'Việc tiếp theo:',
    `  cd ${/^[\w./-]+$/.test(target) ? target : `"${target}"`}`,
    '  npm ci',
    '  npm start',
    isEmpty
      ? 'Trang chưa có bài nào: npm run content -- moi mo-hinh'
      : 'Các bài mẫu (Thôn Ví Dụ) không có thật: xem để làm theo, xóa trước khi đăng.',
    'Thiết đặt ở content/trang-web.yaml; lời giới thiệu ở content/trang/gioi-thieu.mdx: đọc lại và sửa cho đúng đơn vị mình.',
  ].join('\n');
}
