/** How names of units and places look in print: a word that says what they are, then capitals. */

/** Two words that are one name and share one capital. */
const PAIRS =
  'Hạt Kiểm lâm|Mặt trận|Chính trị|Kiểm lâm|Hậu cần|Kỹ thuật|Kế hoạch|Quân khu|Quân sự|Công an|Phụ nữ|Nông dân|Thanh niên|Cựu chiến binh|Mầm non|Tiểu học|Trung học|Tuyên giáo|Dân vận|Tổ chức|Kiểm tra|Nhân dân|Huyện ủy|Tỉnh ủy|Thành ủy|Biên phòng|Y tế|Giáo dục|Tài chính|Chỉ huy|Cơ quan|Hành chính|Dân quân|Văn phòng|Trung tâm';
const NEXT_UNIT = 'Đảng|Chi|Ban|Ủy|Hội|Đoàn|Theo|Với|Trong|Khi|Đây|Các|Những|Đồng';
/** A word with which another name, or another sentence, begins. */
export const BEGINS_ANOTHER = new RegExp(`^(?:${NEXT_UNIT})$`, 'u');
const CAPITALS = String.raw`\p{Lu}[\p{L}\d]*(?:\s(?!(?:${NEXT_UNIT})(?!\p{L}))\p{Lu}[\p{L}\d]*){0,3}`;
const PART = String.raw`(?:${PAIRS}|${CAPITALS})`;

const PLACE_WORD =
  'xã|phường|đặc khu|thị trấn|huyện|thị xã|quận|tỉnh|thành phố|thôn|làng|bản|buôn|xóm|ấp|khu phố|tổ dân phố';
export const PLACES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PLACE_WORD})\s+(?:\d{1,2}(?![\d%.,/]*\d|\s*\p{Ll})|${CAPITALS})`,
  'gu',
);

const UNIT_WORD =
  '[Cc]hi bộ|[Đđ]ảng bộ|[Đđ]ảng ủy|[Cc]hi đoàn|[Cc]hi hội|Huyện ủy|Tỉnh ủy|Thành ủy|Ban Tuyên giáo|Ban Tổ chức|Ban Dân vận|Ban Chỉ huy|Ban Công tác Mặt trận|Ủy ban nhân dân|UBND|Ủy ban Mặt trận|Ủy ban MTTQ|Hội Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Đoàn Thanh niên|Đoàn giám sát|Đoàn kiểm tra|Lữ đoàn|Sư đoàn|Trung đoàn|Tiểu đoàn|Quân khu|Quân đoàn|Bộ Tư lệnh|Cục|Công ty|Nhà máy|Hợp tác xã|Tổ hợp tác|Trường';
const LEVEL = 'quân sự|cấp|thôn|làng|bản|buôn|tổ dân phố|khu phố|xã|phường|thị trấn|huyện|tỉnh';
export const UNITS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${UNIT_WORD})(?:\s(?:${LEVEL}|${PAIRS})(?=\s))*\s(?:\d{1,4}(?!\s*\p{Ll}|[\d%/])|${PART})(?:\s(?:${LEVEL})\s${CAPITALS}|\s\d{1,4}(?![\d%/]))*`,
  'gu',
);
