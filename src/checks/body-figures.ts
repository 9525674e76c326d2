/**
 * The figures that a text states: numbers that count or measure something, not numbers that only name or date it.
 * When in doubt a number counts as a name: an author who is told off for a date stops reading the messages.
 */

const COUNTED = String.raw`(?:người|hộ|đảng viên|đoàn viên|hội viên|đồng chí|chiến sĩ|quần chúng|thành viên|cán bộ|học sinh|lượt|cây|con|ha|héc|mét|km|kg|tấn|tạ|đồng|triệu|tỷ|tỉ|nghìn|ngàn|%)`;

/** Words after which a number is part of a name: `Lữ đoàn 23`, `thôn 12`, `Điều 15`, `lần thứ 11`. */
const NAMING = String.raw`(?:quân khu|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|đoàn(?: giám sát| kiểm tra| công tác)?|đội|kho|công ty|nhà máy|trường|thôn|làng|bản|buôn|xóm|ấp|khu phố|khu dân cư|khu vực|khu|tổ|cụm|phường|quận|quốc lộ|tỉnh lộ|đường|phố|số|điều|khoản|mục|chương|phần|bài|trang|bước|phụ lục|mẫu|biểu|lần thứ|thứ|khóa|khoá|đại hội|chương trình|đề án|nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|hướng dẫn|nghị định|thông tư|luật|công văn|tuổi|cấp|hạng|mức|khổ)`;

/** `2019`, `2019 - 2021`, `2020-25`. */
const YEARS = String.raw`(?:1[89]|20)\d{2}(?:\s*[-–]\s*(?:(?:1[89]|20)\d{2}|\d{2}(?!\d)))?(?![\d%]|[.,]\d)`;

/** What is no figure, from the most particular to the most general. */
const NOT_FIGURES: readonly RegExp[] = [
  /\[\^[^\]]*\]/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  /(?<!\S)[^\s@]{1,64}@\S+/gu,
  // Document numbers: 05-CT/TW, 202/2025/QH15, 1671/NQ-UBTVQH15.
  /(?<![\p{L}\d])\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*/gu,
  // Dates and spans of dates: 2022-06-16, 09–13/9/2021, 16/6/2022, 4/2019.
  /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/gu,
  /(?<!\d)(?:\d{1,2}(?:\/\d{1,2})?\s*[-–]\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/gu,
  /(?<!\d)\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  // Days and months in words, with the days that follow: "ngày 16", "từ ngày 09 đến", "sáng 16-6", "đêm 30/4".
  /(?<!\p{L})(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|lễ|dịp|tháng|quý|tuần)\s+\d{1,2}(?:[-/]\d{1,2})?(?:\s*(?:,|và|đến|[-–])\s*\d{1,2}(?:[-/]\d{1,2})?)*(?!\d)/giu,
  // Years after a word that says so, then years alone unless something is counted: "2000 người" is a figure.
  new RegExp(String.raw`(?<!\p{L})(?:năm(?: học)?|giai đoạn|nhiệm kỳ|khóa|khoá|vụ)\s+${YEARS}`, 'giu'),
  new RegExp(String.raw`(?<![\d.,/])${YEARS}(?!\s*${COUNTED}(?!\p{L}))`, 'gu'),
  // Times of day: 19 giờ 30, 7h30, 12:58; round the clock: 24/24, 24/7.
  /(?<!\d)\d{1,2}\s*(?:giờ|h)\s*\d{1,2}(?:\s*phút)?|(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<!\d)24\/(?:24|7)(?!\d)/giu,
  /(?<!\p{L})(?:lúc|hồi|vào|trước|sau)\s+\d{1,2}\s*(?:giờ|h)(?!\p{L})/giu,
  // Names, also in a row: "các Lữ đoàn 23, 26, 75, 77". A counted number is none: "đội 12 người".
  new RegExp(
    String.raw`(?<!\p{L})${NAMING}\s+(?:số\s+)?\d+(?:(?:\s*,\s*|\s+và\s+)\d+)*(?![\d%]|[.,]\d|\s*${COUNTED}(?!\p{L}))`,
    'giu',
  ),
  // Numbers grown together with letters: K1, Covid-19, QH15, m2.
  /(?<![\p{L}\d])\p{L}[\p{L}\d]*-?\d[\p{L}\d]*/gu,
];

const FIGURE = /(?<![\p{L}\d])\d+(?:[.,/]\d+)*(?:\s*%)?(?![\p{L}\d])/gu;

export interface BodyFigure {
  text: string;
  offset: number;
}

/** The text with dates, names and numbers of documents blanked, letter for letter. */
export function withoutNumberedNames(text: string): string {
  let rest = text;
  for (const pattern of NOT_FIGURES)
    rest = rest.replace(pattern, (match) => match.replace(/[^\n]/gu, (c) => ' '.repeat(c.length)));
  return rest;
}

/** Figures of two digits or more, and percentages. "tổ 3 người" is a way of working, not a measurement. */
export function bodyFigures(text: string): BodyFigure[] {
  return [...withoutNumberedNames(text).matchAll(FIGURE)]
    .filter(([figure]) => figure.replace(/\D/g, '').length >= 2 || figure.endsWith('%'))
    .map(({ 0: figure, index }) => ({ text: figure, offset: index }));
}
