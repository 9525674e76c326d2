/** The list of what changed, for those who publish: by title and address, and how to put it up by hand. */
import { ENTRY_KINDS } from '#checks/content.ts';
import { megabytes } from '#usb/size.ts';
import { formatDate } from '#vietnamese/dates.ts';
import type { Changes, NamedPage } from './changes.ts';

/** Names of what lies in a publication's folder. */
export const NAMES = {
  changes: 'thay-doi.txt',
  toDelete: 'tep-can-xoa.txt',
  sums: 'ma-kiem-tra.txt',
  fileSums: 'ma-kiem-tra-tung-tep.txt',
  record: 'ban-ke.json',
} as const;

export interface Publication {
  /** `lam-mau-2026-11-26` */
  readonly title: string;
  /** As `2026-11-26`. */
  readonly day: string;
  readonly siteName: string;
  /** Full address of the site, with a slash at the end. */
  readonly address: string;
  readonly fileCount: number;
  readonly bytes: number;
  /** The publication that this one was compared with. */
  readonly since?: string;
  readonly changes?: Changes;
}

const BYTE_ORDER_MARK = '\uFEFF';
const read = (day: string) => formatDate(day) ?? day;

/** For Notepad: its mark first, its line ends. */
export function changesFile(publication: Publication): string {
  const { siteName, day, address } = publication;
  const lines = [
    `${siteName}: bản công bố ngày ${read(day)}`,
    `Địa chỉ trang: ${address}`,
    '',
    ...summary(publication),
    ...details(publication),
    ...howTo(publication),
    '',
  ];
  return BYTE_ORDER_MARK + lines.join('\r\n');
}

/** What the editor reads at once; the rest is in the file. */
export function summary({ fileCount, bytes, since, changes }: Publication): string[] {
  const whole = `${fileCount} tệp, ${megabytes(bytes)} MB.`;
  if (changes === undefined || since === undefined) return [`Lần công bố đầu tiên: đăng trọn trang. ${whole}`];
  const { pages, files } = changes;
  const counts: readonly (readonly [number, string])[] = [
    [main(pages.added).length, 'trang mới'],
    [main(pages.changed).length, 'trang đổi nội dung'],
    [main(pages.corrected).length, 'trang có đính chính'],
    [main(pages.withdrawn).length, 'trang đã gỡ'],
    [main(pages.renamed).length, 'trang đổi địa chỉ'],
    [main(pages.gone).length, 'trang không còn'],
    [pages.frameOnly, 'trang chỉ đổi phần khung'],
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return [
    `So với bản ${since}: ${told.length === 0 ? 'không trang nào đổi' : told.join(', ')}.`,
    `Tệp: ${files.added.length} mới, ${files.changed.length} đổi, ${files.removed.length} cần xóa. Trọn trang: ${whole}`,
  ];
}

function details({ changes }: Publication): string[] {
  if (changes === undefined) return [];
  const { pages, files } = changes;
  const was = new Map(pages.renamed.map(({ address, from }) => [address, from]));
  return [
    ...listed('Trang mới', pages.added),
    ...listed('Trang đổi nội dung', pages.changed),
    ...listed('Trang có đính chính', pages.corrected),
    ...listed('Trang đã gỡ (địa chỉ còn, chỉ báo là đã gỡ)', pages.withdrawn),
    ...listed(
      'Trang đổi địa chỉ (địa chỉ cũ chỉ sang địa chỉ mới)',
      pages.renamed,
      ({ address }) => ` (trước: /${was.get(address) ?? ''})`,
    ),
    ...listed('Trang không còn', pages.gone),
    ...fileList('Tệp mới', files.added),
    ...fileList('Tệp đổi', files.changed),
    ...fileList('Tệp cần xóa ở nơi đăng', files.removed),
  ];
}

/** An entry stands for the pages under its address: kit, sheets to print. */
function main<Page extends NamedPage>(pages: readonly Page[]): readonly Page[] {
  const all = new Set(pages.map(({ address }) => address));
  return pages.filter(({ address }) => {
    const entry = entryOf(address);
    return entry === undefined || entry === address || !all.has(entry);
  });
}

function entryOf(address: string): string | undefined {
  const [section = '', slug] = address.split('/');
  return slug && ENTRY_KINDS.some((kind) => kind === section) ? `${section}/${slug}/` : undefined;
}

function listed(title: string, pages: readonly NamedPage[], more: (page: NamedPage) => string = () => ''): string[] {
  if (pages.length === 0) return [];
  const lines = main(pages).map((page) => {
    const under = pages.filter(({ address }) => address !== page.address && entryOf(address) === page.address).length;
    return `- ${page.title}: /${page.address}${more(page)}${under === 0 ? '' : `, kèm ${under} trang bên trong`}`;
  });
  return ['', `${title} (${lines.length})`, ...lines];
}

const fileList = (title: string, files: readonly string[]): string[] =>
  files.length === 0 ? [] : ['', `${title} (${files.length})`, ...files.map((file) => `- ${file}`)];

function howTo({ title, changes }: Publication): string[] {
  const check = [
    `- Kiểm tra gói trước khi đăng: máy Linux, macOS chạy sha256sum -c ${NAMES.sums}; Windows chạy certutil -hashfile ${title}.zip SHA256 rồi so với dòng của gói trong ${NAMES.sums}.`,
    `- Trong ${NAMES.fileSums} là mã kiểm tra của từng tệp sau khi giải nén gói đầy đủ.`,
  ];
  const whole = `- Đăng trọn trang: giải nén ${title}.zip, đưa mọi thứ trong thư mục ${title} lên thư mục của trang ở nơi đăng.`;
  if (changes === undefined) return ['', 'Cách đăng', whole, ...check];
  const deleting =
    changes.files.removed.length > 0
      ? [`- Đưa xong tệp mới thì xóa ở nơi đăng các tệp kể trong ${NAMES.toDelete}.`]
      : [];
  return [
    '',
    'Cách đăng',
    `- Đăng phần thay đổi: giải nén ${title}-thay-doi.zip, đưa mọi thứ trong thư mục ấy lên, chép đè.`,
    ...deleting,
    `${whole} Làm thế khi không chắc nơi đăng đang có bản nào.`,
    ...check,
  ];
}
