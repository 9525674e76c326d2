/**
 * `xuat-ban [--tu <folder>] [--so-voi <publication>]`: the built site as one file to keep and to put up, with checksums,
 * the list of what changed since the last one, and what changed alone, for boards that upload by hand.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import { checkOutput } from '#checks/output/check-output.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';
import { readSite } from '#checks/site.ts';
import { proposal } from '#checks/suggestion.ts';
import { visible } from '#checks/visible.ts';
import type { Site } from '#schema/site.ts';
import { builtSite, filesIn } from '#usb/built-site.ts';
import { dayOf } from '#usb/edition-note.ts';
import { zipOf } from '#usb/zip.ts';
import { slugify } from '#vietnamese/slug.ts';
import type { ContentTask, Outcome } from '../content-tasks.ts';
import { readOptions, refused } from '../content/command-line.ts';
import { changesBetween, isEmpty } from './changes.ts';
import { reminders } from './reminders.ts';
import { freeName, publications, publishedRecord, SHELF, shelve } from './shelf.ts';
import { addressOf, recordOf, type SiteRecord } from './site-record.ts';
import { changesFile, NAMES, type Publication, summary } from './telling.ts';

const NOTHING = 'Chưa làm gói nào.';

export const publishTask: ContentTask = {
  summary: 'Dựng trang rồi đóng gói để đăng: gói đầy đủ, gói chỉ phần thay đổi, danh sách thay đổi, mã kiểm tra.',
  arguments: [],
  help: [
    `Mỗi lần làm một thư mục ${SHELF}/<ngày>/; cùng ngày làm lại thì thêm số, không ghi đè bản nào. Nội dung còn lỗi thì không làm.`,
    'Lần sau so với lần trước: trang mới, đổi, gỡ, đổi địa chỉ; tệp mới, đổi, cần xóa. Trang chỉ khác ngày của bản thì coi như không đổi.',
    'Bản làm xong mà không đăng thì xóa thư mục của bản ấy, để lần sau so với bản đang đăng.',
    'Lựa chọn:',
    '  --tu <thư mục>   đóng gói trang đã dựng sẵn trong thư mục này, không dựng lại',
    `  --so-voi <bản>   so với bản này thay cho bản gần nhất; tên bản là tên thư mục trong ${SHELF}, ví dụ 2026-11-26`,
  ].join('\n'),
  run: publish,
};

export async function publish(args: readonly string[], root: string): Promise<Outcome> {
  const typed = readOptions(args, { tu: { type: 'string' }, 'so-voi': { type: 'string' } });
  if ('fault' in typed) return refused(typed.fault, NOTHING);
  if (typed.positionals.length > 0) return refused(`Thừa “${visible(typed.positionals.join(' '), 60)}”.`, NOTHING);
  const since = typed.values['so-voi'] ?? publications(root)[0];
  const before = since === undefined ? undefined : publicationNamed(since, root);
  if (typeof before === 'string') return refused(before, NOTHING);

  const report = await checkContent(root);
  if (!report.ok) return refused(terminalReport(report), NOTHING);
  const site = readSite(join(root, 'content/trang-web.yaml'));
  const { tu } = typed.values;
  const fault = tu === undefined ? build(root) : await builtFault(resolve(root, tu), site, root);
  if (fault !== undefined) return refused(fault, NOTHING);
  return pack(resolve(root, tu ?? 'dist'), root, site, since, before);
}

/** What it held, or why that cannot be known. Something else in its place would tell changes that are none. */
function publicationNamed(name: string, root: string): SiteRecord | string {
  const all = publications(root);
  if (!all.includes(name)) {
    const known = all.length === 0 ? 'chưa có bản nào' : proposal(name, all, `các bản đang có: ${all.join(', ')}`);
    return `Không có bản “${visible(name, 40)}” trong ${SHELF}: ${known}.`;
  }
  return (
    publishedRecord(root, name) ??
    `Không đọc được ${SHELF}/${name}/${NAMES.record} nên không biết bản ấy có gì. Lấy lại tệp ấy, hoặc xóa thư mục ${SHELF}/${name}.`
  );
}

function build(root: string): string | undefined {
  process.stderr.write('Đang dựng trang…\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}\n${stderr}`.trim() || 'Trang chưa dựng xong.';
}

/** Why a folder is not this site, built whole. */
async function builtFault(folder: string, { url, base }: Site, root: string): Promise<string | undefined> {
  const name = visible(relative(root, folder) || '.', 100);
  const isFile = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() === true;
  if (!['index.html', '404.html', '_headers'].every(isFile))
    return `Thư mục ${name} không phải là một trang đã dựng xong.`;
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const address = new URL(base, url).href;
  if (!home.includes(`<link rel="canonical" href="${address}"`))
    return `Trang trong ${name} dựng cho địa chỉ khác, không phải ${address} như content/trang-web.yaml.`;
  const { files, read } = builtSite(folder, base);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${addressOf(file)}`, html: read(file).toString('utf8') }));
  const faults = await checkOutput({ root, folder, base, pages });
  return faults.length === 0
    ? undefined
    : [`Trang trong ${name} còn lỗi:`, ...faults.map((fault) => `- ${fault}`)].join('\n');
}

function pack(
  folder: string,
  root: string,
  site: Site,
  since: string | undefined,
  before: SiteRecord | undefined,
): Outcome {
  const files = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]));
  const day = dayOf(files.get('index.html')?.toString('utf8') ?? '');
  const record = recordOf(files, day.iso);
  const changes = before && changesBetween(before, record);
  if (changes !== undefined && isEmpty(changes))
    return {
      done: true,
      text: [`Không có gì đổi so với bản ${since ?? ''}: không làm gói mới.`, ...reminders(site, root)].join('\n'),
    };

  const name = freeName(root, day.iso);
  const title = `${slugify(site.name) || 'trang'}-${name}`;
  const publication: Publication = {
    title,
    day: day.iso,
    siteName: site.name,
    address: new URL(site.base, site.url).href,
    fileCount: files.size,
    bytes: [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    ...(since !== undefined && changes && { since, changes }),
  };
  const fresh = new Set(changes && [...changes.files.added, ...changes.files.changed]);
  const removed = changes?.files.removed ?? [];
  const parts = new Map<string, string | Uint8Array>([
    [`${title}.zip`, zipOf(title, files, day)],
    ...(fresh.size > 0
      ? [
          [
            `${title}-thay-doi.zip`,
            zipOf(`${title}-thay-doi`, new Map([...files].filter(([file]) => fresh.has(file))), day),
          ] as const,
        ]
      : []),
    [NAMES.changes, changesFile(publication)],
    ...(removed.length > 0 ? [[NAMES.toDelete, `${removed.join('\n')}\n`] as const] : []),
    [
      NAMES.fileSums,
      sumsOf(new Map(Object.entries(record.files).map(([file, { sha256 }]) => [`${title}/${file}`, sha256]))),
    ],
    [NAMES.record, `${JSON.stringify(record)}\n`],
  ]);
  const digests = [...parts].map(
    ([file, content]) => [file, createHash('sha256').update(content).digest('hex')] as const,
  );
  parts.set(NAMES.sums, sumsOf(new Map(digests)));
  if (!shelve(root, name, parts))
    return refused(`Đã có ${SHELF}/${name}/, vừa do lệnh khác làm ra. Chạy lại.`, NOTHING);
  return {
    done: true,
    text: [
      `Đã làm ${SHELF}/${name}/:`,
      ...[...parts.keys()].map((file) => `  ${file}`),
      ...summary(publication),
      ...reminders(site, root),
    ].join('\n'),
  };
}

/** As `sha256sum` writes them, and `sha256sum -c` reads them. */
const sumsOf = (digests: ReadonlyMap<string, string>) =>
  [...digests].map(([file, digest]) => `${digest}  ${file}\n`).join('');
