/** Which words after a number say what is counted, and which say that nothing is. */

/** A single digit is a figure only before one of these: "6 chiến sĩ" is one, "5 tốt" is not. */
const NOUNS =
  'người|hộ|đảng viên|đoàn viên|hội viên|đồng chí|chiến sĩ|chiến sỹ|quần chúng|thành viên|cán bộ|học sinh|sinh viên|công nhân|nông dân|cháu|em|cụ|gia đình|nhân khẩu|tập thể|cá nhân|lượt|chi bộ|đảng bộ|đảng ủy|chi hội|chi đoàn|tổ chức|đơn vị|cơ quan|trường|lớp|buổi|cuộc|hội nghị|đợt|thôn|làng|bản|xã|phường|thị trấn|huyện|tỉnh|khu dân cư|mô hình|công trình|ngôi nhà|căn nhà|nhà|tuyến đường|đoạn đường|cây|con|ha|hec-ta|héc ta|sào|mét|m|m2|m²|ngày công|km|kg|tấn|tạ|lít|đồng|triệu|tỷ|tỉ|nghìn|ngàn|suất|phần quà|bài|tin|lần|vụ|giấy khen|bằng khen|sản phẩm|hợp tác xã|tổ hợp tác|tổ|nhóm|câu lạc bộ|đại biểu|ý kiến|điểm';

const NOUN = new RegExp(String.raw`^(?:lượt\s+)?(?:${NOUNS})(?![\p{L}\d])`, 'iu');

/** Time, rank and order: "3 năm", "2 cấp". */
const NOT_COUNTED =
  /^(?:năm|tháng|ngày(?! công)|giờ|phút|giây|tuần|quý|tuổi|cấp|bước|tốt|không|nhất|vừa|kỳ|khóa|thập kỷ|thế kỷ|h)(?![\p{L}\d])/iu;

/** What ends the name of what is counted: verbs and words that join. */
const ENDS =
  /^(?:là|có|đạt|được|của|và|với|trong|đã|sẽ|đang|để|theo|về|gồm|từ|đến|tại|ở|cho|do|bị|bằng|qua|trên|dưới|thì|mà|nên|vào|ra|tham|đứng|hoàn|hưởng|đăng|vay|thoát|nghèo|nhận|trở|so|như|nhằm|khi|sau|trước|cùng|hoặc|hay|tự|đóng|góp|ký|nộp|xây|làm|trồng|giúp|vươn|vượt|bán|thu|mua|học|hiến|mắc|ổn|phát)$/iu;

const MOST_MEASURE_WORDS = 6;
const MOST_MEASURE = 40;
const MONEY = /^(?:tỷ|tỉ|triệu|nghìn|ngàn)\s+(?:\d[\d.,]*\s+(?:triệu|nghìn|ngàn)\s+)?(?:đồng)?/iu;
/** Names of groups that have a comma within. */
const COMPOUND =
  /^(lượt )?(?:cán bộ, đảng viên|công chức, viên chức|cán bộ, công chức(?:, viên chức)?|cán bộ, chiến sĩ)/iu;

export const isCounted = (after: string) => NOUN.test(after);

export const isNeverCounted = (after: string) => NOT_COUNTED.test(after);

/** The name of what is counted, as it follows the number; empty where no noun does. */
export function measureIn(after: string): string {
  const money = MONEY.exec(after)?.[0].trim();
  if (money !== undefined && money !== '') return money;
  const compound = COMPOUND.exec(after)?.[0];
  if (compound !== undefined) return compound;
  const words: string[] = [];
  for (const word of after.split(/\s+/).slice(0, MOST_MEASURE_WORDS)) {
    const bare = word.replace(/[^\p{L}\p{N}-]+$/u, '');
    if (bare === '' || !/^[\p{L}\p{N}-]+$/u.test(bare) || isEnd(bare, words.at(-1))) break;
    if ([...words, bare].join(' ').length > MOST_MEASURE) break;
    words.push(bare);
    if (bare !== word) break;
  }
  return words.join(' ');
}

/** "đảng viên dự bị": the second half of a name looks like a verb. */
const isEnd = (word: string, before: string | undefined) => ENDS.test(word) && before?.toLowerCase() !== 'dự';
