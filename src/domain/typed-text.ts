/** What may not be typed into a form: numbers by which a person is reached, names of persons, units of the armed forces. */
import { personalData } from '#vietnamese/personal-data.ts';

/** A telephone, identity or account number, or an address of a person. */
export function holdsPersonalData(text: string): boolean {
  return personalData(text.normalize('NFC')).length > 0;
}

/** Family names that most people have; two of them (Lê, Lý …) are also names of streets and schools, hence `PLACED`. */
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Lương|Cao|Châu|Thái|Nông|Triệu|Giàng|Vàng|Sùng|Lò|Quàng|Bàn|Mùng';
const NAME = new RegExp(`(?:${FAMILY})(?:\\s+\\p{Lu}\\p{Ll}*){1,4}`, 'gu');
const TITLED = /(?:^|[^\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|đồng chí|đ\/c)\s+\p{Lu}\p{Ll}/u;
/** Words before a name that make it a place, a school, a unit. */
const PLACED =
  /(?:^|[^\p{L}])(?:xã|phường|đặc khu|tỉnh|thành phố|thôn|làng|bản|buôn|ấp|tổ|tổ dân phố|khu phố|khu dân cư|khu|trường|đường|phố|mầm non|tiểu học|trung học cơ sở|thcs|thpt)\s+(?:\p{Lu}\p{Ll}*\s+)?$/iu;

/** Does the text read as the name of a person? Asked of fields that are for an office only. */
export function looksLikeName(text: string): boolean {
  const typed = text.normalize('NFC');
  if (TITLED.test(typed.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))) return true;
  return [...typed.matchAll(NAME)].some(({ index }) => !PLACED.test(typed.slice(0, index)));
}

const ARMED =
  /(?:^|[^\p{L}])(?:quân sự|công an|quân khu|quân đoàn|quân chủng|lữ đoàn|sư đoàn|trung đoàn|tiểu đoàn|đại đội|bộ tư lệnh|biên phòng|cảnh sát|kho đạn|kho k\d+)(?!\p{L})/iu;

/** Is it a unit of the armed forces? Their papers have rules of their own: none is made here. */
export function namesArmedForces(name: string): boolean {
  return ARMED.test(name.normalize('NFC'));
}
