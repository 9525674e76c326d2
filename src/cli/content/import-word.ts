/**
 * `nhap-word <file.docx | folder>…`: takes Word files in as drafts. A task of `npm run content`; runs alone as well:
 * `node src/cli/content/import-word.ts …`. Done when at least one file was taken and none refused.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { cellRoles, fields, practiceKinds } from '#schema/vocabularies.ts';
import { visible } from '#checks/visible.ts';
import { type ImportOptions, importWord, type Outcome as FileOutcome } from '#word-import/import-word.ts';
import type { Section } from '#routes';
import { reportOf } from '#word-import/report.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { askAuthor } from './ask-author.ts';

const SECTIONS: Readonly<Record<string, Section>> = {
  'mo-hinh': 'mo-hinh',
  'chi-bo': 'chi-bo-lam-mau',
  'tin-tuc': 'tin-tuc',
};

const WORD_FILE = /\.(?:docx?|docm|dotx?|rtf|odt)$/i;

const list = (values: object) => Object.keys(values).join(' | ');

const OPTIONS_HELP = `Lựa chọn:
  --muc <mục>          ${list(SECTIONS)} (không ghi thì là mo-hinh)
  --linh-vuc <mã>      ${list(fields)}
  --loai <mã>          cho mô hình: ${list(practiceKinds)}
  --vai-tro <mã>       cho chi bộ: ${list(cellRoles)}
  --nguon <mã>         nguồn đã có trong content/du-lieu/nguon; không ghi thì lập nguồn mới từ tệp
  --don-vi <mã>        đơn vị đã có trong content/du-lieu/don-vi
  --tieu-de <chữ>      tiêu đề, khi chỉ nhập một tệp
  --ma <mã>            mã của mục, khi chỉ nhập một tệp
  --xem-thu            chỉ xem, không ghi
  --khong-hoi          không hỏi gì, dùng trong kịch bản
  --json               kết quả cho máy đọc
  --giup               lời hướng dẫn này`;

const HELP = `Cách dùng: npm run content -- nhap-word <tệp .docx hoặc thư mục>… [lựa chọn]

${OPTIONS_HELP}`;

const OPTIONS = {
  muc: { type: 'string' },
  'linh-vuc': { type: 'string' },
  loai: { type: 'string' },
  'vai-tro': { type: 'string' },
  nguon: { type: 'string' },
  'don-vi': { type: 'string' },
  'tieu-de': { type: 'string' },
  ma: { type: 'string' },
  'xem-thu': { type: 'boolean' },
  'khong-hoi': { type: 'boolean' },
  json: { type: 'boolean' },
  giup: { type: 'boolean', short: 'h' },
} as const;

export const importWordTask: ContentTask = {
  summary: 'Nhập tệp Word (.docx), một tệp hay cả thư mục, thành bản nháp; đề xuất số liệu, văn bản, đơn vị. Không ghi đè tệp nào.',
  arguments: ['tệp .docx hoặc thư mục…'],
  help: OPTIONS_HELP,
  run: importWordFiles,
};

/** `root` is the folder that holds `content/`; paths are taken from where the command was typed. */
export async function importWordFiles(args: readonly string[], root: string): Promise<Outcome> {
  const typed = readArguments(args);
  if ('fault' in typed) return { done: false, text: `${typed.fault}\n\n${HELP}` };
  const { values } = typed;
  if (values.giup === true) return { done: true, text: HELP };
  const paths = pathsOf(typed.positionals, root);
  if (paths === undefined) return { done: false, text: withoutQuotes(typed.positionals) };
  const files = paths.flatMap((path) => wordFilesAt(resolve(root, path)));
  const fault = faultOf(values, paths, files);
  if (fault !== undefined) return { done: false, text: fault };
  const isAsking = files.length === 1 && mayAsk(values);
  const outcomes = await importWord(files, {
    ...optionsOf(values, root),
    ...(isAsking && { decide: askAuthor(root, {
        section: values.muc !== undefined,
        unit: values['don-vi'] !== undefined,
        title: values['tieu-de'] !== undefined,
      }) }),
    ...(files.length > 1 && { onProgress: progressOf(files.length, values.json === true) }),
  });
  const isDone = outcomes.every(({ status }) => status === 'written' || status === 'tried');
  const isReport = values.json === true;
  return { done: isDone, text: isReport ? jsonOf(outcomes) : reportOf(outcomes), isReport };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    const known = new Set(Object.keys(OPTIONS));
    const wrong = args.find((arg) => arg.startsWith('--') && !known.has(arg.slice(2).split('=')[0] ?? ''));
    return { fault: wrong === undefined ? 'Lựa chọn thiếu giá trị.' : `Không có lựa chọn “${visible(wrong, 40)}”.` };
  }
}

/** A name with blanks that was typed without quotes comes in as several words; nothing where no file has that name. */
function pathsOf(words: readonly string[], root: string): readonly string[] | undefined {
  const isThere = (path: string) => existsSync(resolve(root, path));
  const missing = words.filter((word) => !isThere(word));
  if (words.length < 2 || missing.length === 0) return words;
  const whole = words.join(' ');
  if (isThere(whole)) return [whole];
  return missing.every((word) => WORD_FILE.test(word)) ? words : undefined;
}

const withoutQuotes = (words: readonly string[]) =>
  `Không có tệp “${visible(words.join(' '), 120)}”. Tên tệp có dấu cách thì đặt trong ngoặc kép.`;

function faultOf(values: Values, paths: readonly string[], files: readonly string[]): string | undefined {
  if (paths.length === 0) return `Chưa ghi tệp nào.\n\n${HELP}`;
  if (files.length === 0) return `Không có tệp Word nào trong ${paths.map((path) => `“${visible(path, 80)}”`).join(', ')}.`;
  if (files.length > 1 && (values.ma !== undefined || values['tieu-de'] !== undefined))
    return 'Nhập nhiều tệp thì không dùng --ma, --tieu-de: mỗi tệp có tiêu đề của mình.';
  const lists = [
    ['--muc', values.muc, SECTIONS],
    ['--linh-vuc', values['linh-vuc'], fields],
    ['--loai', values.loai, practiceKinds],
    ['--vai-tro', values['vai-tro'], cellRoles],
  ] as const;
  for (const [option, value, vocabulary] of lists) {
    if (value !== undefined && !Object.hasOwn(vocabulary, value))
      return `${option} không có “${visible(value, 40)}”; chọn một trong: ${list(vocabulary)}.`;
  }
  return undefined;
}

function optionsOf(values: Values, root: string): ImportOptions {
  return {
    root,
    today: new Date().toISOString().slice(0, 10),
    choices: {
      section: SECTIONS[values.muc ?? 'mo-hinh'] ?? 'mo-hinh',
      field: idIn(fields, values['linh-vuc']),
      kind: idIn(practiceKinds, values.loai),
      role: idIn(cellRoles, values['vai-tro']),
    },
    source: values.nguon,
    unit: values['don-vi'],
    title: values['tieu-de']?.normalize('NFC'),
    id: values.ma,
    isTrial: values['xem-thu'] === true,
  };
}

function idIn<V extends object>(vocabulary: V, typed: string | undefined): (keyof V & string) | undefined {
  return Object.keys(vocabulary).find((id): id is keyof V & string => id === typed);
}

/** Word's own lock files begin with `~$`. Files that are no .docx are named too, so that nobody thinks them taken in. */
function wordFilesAt(path: string): string[] {
  if (!isFolder(path)) return [path];
  return readdirSync(path)
    .filter((name) => WORD_FILE.test(name) && !/^(?:~\$|\.)/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** A path that the system itself refuses is no folder; why it cannot be read is told of it as of any file. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function mayAsk(values: Values): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && values['khong-hoi'] !== true && values.json !== true;
}

/** A bar on a terminal, a line for each file elsewhere. */
function progressOf(total: number, isQuiet: boolean): ImportOptions['onProgress'] {
  if (isQuiet) return undefined;
  if (!process.stdout.isTTY)
    return (done, all, file) => {
      if (file !== '') process.stderr.write(`[${done + 1}/${all}] ${visible(file, 200)}\n`);
    };
  const bar = progress({ max: total, size: 30 });
  bar.start('Đang nhập');
  return (done, all, file) => {
    if (done > 0) bar.advance(1);
    if (done === all) bar.stop(`Đã xong ${all} tệp`);
    else bar.message(visible(file, 60));
  };
}

function jsonOf(outcomes: readonly FileOutcome[]): string {
  const told = outcomes.map((outcome) => {
    if (outcome.status === 'refused') return outcome;
    const { found, ...others } = outcome;
    const { blocks: _, whole: __, pictures: ___, ...word } = found.word;
    const { mentions, ...proposals } = found.proposals;
    return { ...others, word, proposals: { ...proposals, mentions: Object.fromEntries(mentions) } };
  });
  return JSON.stringify(told, null, 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { done, text } = await importWordFiles(process.argv.slice(2), process.cwd());
  (done ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = done ? 0 : 1;
}
