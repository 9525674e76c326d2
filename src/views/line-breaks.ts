/** Where the lines of a title, or of a few words, must not end. */

const UNBROKEN = '\u00a0';
/** A capitalised word followed by another (not words in capitals), or a number and the word it belongs to: `Minh Sơn`, `thôn 3`, `5 tốt`, `Kho K1`. */
const PROPER_NAME = /(?<=(?:^|[\s“(])\p{Lu}[\p{Ll}\p{N}]*) (?=\p{Lu}(?!\p{Lu}))/gu;
const NUMERAL = /(?<=\p{L}) (?=\d)|(?<=(?:^|[\s“(])\d+) (?=\p{L})/gu;
/** Two syllables that are one word to the eye: the words that titles here are made of. */
const COMPOUNDS = [
  'bồi dưỡng',
  'cán bộ',
  'cấp ủy',
  'cấp dưới',
  'cây trồng',
  'chi bộ',
  'chi ủy',
  'chiến sĩ',
  'chuyển đổi',
  'cơ sở',
  'dân cư',
  'dân quân',
  'dìu dắt',
  'đảng bộ',
  'đảng ủy',
  'đảng viên',
  'đoàn viên',
  'gia đình',
  'giám sát',
  'học sinh',
  'kết nạp',
  'khó khăn',
  'kiểu mẫu',
  'kinh tế',
  'làm mẫu',
  'mô hình',
  'môi trường',
  'nhân dân',
  'nhân rộng',
  'phân công',
  'phụ nữ',
  'quân khu',
  'quần chúng',
  'sinh hoạt',
  'thanh niên',
  'tội phạm',
  'tổ chức',
  'tự quản',
  'ưu tú',
  'vận động',
  'văn hóa',
  'vật nuôi',
  'vệ sinh',
  'xây dựng',
] as const;
const COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');

/** The text with no-break spaces where a line must not end. */
export function keptTogether(text: string): string {
  return text
    .replace(PROPER_NAME, UNBROKEN)
    .replace(NUMERAL, UNBROKEN)
    .replace(COMPOUND, (word) => word.replace(' ', UNBROKEN));
}

/** A few words are kept on one line; more than fit into a narrow one stay as they are. */
export const onOneLine = (text: string): string => (text.length > 16 ? text : text.replaceAll(' ', UNBROKEN));
