/** The files of a draft: the entry with its pictures, and the records that it leans on and that are not there yet. */
import { Document, isScalar, Scalar, stringify, visit } from 'yaml';
import { bodyFigures } from '#checks/body-figures.ts';
import { pending } from '#checks/pending.ts';
import { visible } from '#checks/visible.ts';
import { kinds } from '#schema/kinds.ts';
import type { unitKinds } from '#schema/vocabularies.ts';
import { escapeText } from './escape.ts';
import { type DraftMaterial, draftFields, LABELS, silencesOf } from './draft.ts';
import { markdownOf } from './markdown.ts';
import { fitPicture, pictureKey } from './pictures.ts';
import type { WordText } from './read-word.ts';
import type { NewFile } from './write-files.ts';

/** A picture as the text writes it, or words in its place. */
export interface ShownPictures {
  readonly marks: readonly string[];
  readonly files: readonly { name: string; bytes: Buffer }[];
  readonly unreadable: number;
  readonly ornaments: number;
}

/** What Word writes by itself under a picture is no description. */
const AUTOMATIC = /automatically generated|tự động tạo|^(?:picture|image|hình|ảnh)\s*\d*$/i;

export async function fitPictures(word: WordText): Promise<ShownPictures> {
  const names = new Map<string, string>();
  const files: { name: string; bytes: Buffer }[] = [];
  const marks: string[] = [];
  let [unreadable, ornaments] = [0, 0];
  for (const bytes of word.pictures) {
    const key = pictureKey(bytes);
    const fitted = names.has(key) ? undefined : await fitPicture(bytes);
    if (fitted === 'ornament') ornaments += 1;
    if (fitted === 'unreadable') unreadable += 1;
    if (typeof fitted === 'object') {
      const name = `anh-${files.length + 1}.${fitted.extension}`;
      files.push({ name, bytes: fitted.bytes });
      names.set(key, name);
    }
    const name = names.get(key);
    marks.push(
      name ?? (fitted === 'ornament' ? '' : pending('XEM', 'ảnh ở chỗ này không mở được, chép lại từ tệp gốc')),
    );
  }
  return { marks, files, unreadable, ornaments };
}

function pictureMark(shown: ShownPictures) {
  return (picture: number, alt: string) => {
    const mark = shown.marks[picture] ?? '';
    if (mark === '' || mark.startsWith('[[')) return mark;
    const words = alt.replace(/\s+/g, ' ').trim();
    const isDescribed = words !== '' && !AUTOMATIC.test(words);
    const task = isDescribed ? pending('XEM', escapeText(visible(words, 200))) : pending('VIẾT', 'lời tả ảnh');
    return `![${task}](./${mark})`;
  };
}

/** The text of an entry's file. `fileName` is that of the Word file. */
export function entryText(material: DraftMaterial, word: WordText, shown: ShownPictures, fileName: string): string {
  const silent = silencesOf(material.choices.section, material.proposals).map((field) => LABELS[field]);
  const comments = [
    `Bản nháp nhập từ tệp Word “${visible(fileName, 100)}”.`,
    'Chỗ nào ghi [[CẦN …]] thì viết hoặc xem lại rồi xóa dấu ấy; còn dấu thì bài chưa công bố được.',
    ...(silent.length === 0 ? [] : [`Nguồn không nêu: ${silent.join('; ')}.`]),
  ];
  const source = (text: string) => (bodyFigures(text).length === 0 ? '' : `[^${material.source}]`);
  const body = markdownOf(word.blocks, { picture: pictureMark(shown), source });
  const fields = textOfFields(draftFields(material));
  return `---\n${comments.map((line) => `# ${line}\n`).join('')}${fields}---\n\n${body}\n`;
}

/** Figures stand in quotation marks, as an author must write them: without, "1.200" would be another number. */
function textOfFields(fields: Record<string, unknown>): string {
  const document = new Document(fields);
  visit(document, {
    Pair(_, { key, value }) {
      const isFigure = isScalar(key) && (key.value === 'value' || key.value === 'outOf');
      if (isFigure && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 110 });
}

/** The paper that was taken in, as the source of what it says. */
export function sourceRecord(id: string, title: string, writtenAt: string | undefined, fileName: string): NewFile {
  const data = {
    kind: 'bao-cao',
    title: title === '' ? pending('VIẾT', 'tên bài') : title,
    outlet: 'khong-ro',
    author: 'khong-ro',
    publishedAt: writtenAt ?? 'khong-ro',
    archive: visible(fileName, 120),
    note: pending('XEM', 'loại nguồn, nơi đăng, tác giả, ngày'),
  };
  return { path: `content/${kinds.nguon.folder}/${id}.yaml`, content: stringify(data, { lineWidth: 110 }) };
}

const UNIT_KINDS: ReadonlyArray<readonly [RegExp, keyof typeof unitKinds]> = [
  [/^chi bộ/i, 'chi-bo'],
  [/^đảng (?:bộ|ủy) (?:xã|phường|thị trấn|đặc khu)/i, 'dang-bo-xa'],
  [/^(?:đảng (?:bộ|ủy) huyện|huyện ủy)/i, 'dang-bo-huyen'],
  [/^(?:đảng (?:bộ|ủy) tỉnh|tỉnh ủy|thành ủy)/i, 'dang-bo-tinh'],
  [/^ủy ban nhân dân|^ubnd/i, 'uy-ban-nhan-dan'],
  [/^ủy ban m/i, 'mat-tran'],
  [/^hội |^đoàn thanh niên|^chi đoàn|^chi hội/i, 'doan-the'],
  [/^trường/i, 'truong-hoc'],
  [/^hợp tác xã|^tổ hợp tác/i, 'to-hop-tac'],
];

/** Units of which the law keeps the place. */
export const isMilitary = (name: string) =>
  /quân khu|quân sự|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|bộ tư lệnh|biên phòng/i.test(name);

/** The unit of the entry, to be named by the author; a name that the text has and the library lacks is proposed. */
export function unitRecord(id: string, name: string | undefined, source: string): NewFile {
  const keepsPlace = name !== undefined && isMilitary(name);
  const kind = UNIT_KINDS.find(([pattern]) => pattern.test(name ?? ''))?.[1] ?? 'chua-neu-ten';
  const data = {
    name: name === undefined ? pending('VIẾT', 'tên đơn vị') : pending('XEM', name),
    kind,
    secrecy: keepsPlace ? 'khong-hien-noi' : 'khong',
    sources: [source],
  };
  return { path: `content/${kinds['don-vi'].folder}/${id}.yaml`, content: stringify(data, { lineWidth: 110 }) };
}
