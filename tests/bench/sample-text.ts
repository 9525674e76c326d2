/**
 * Made-up Vietnamese prose of about 600 syllables an entry: plain Markdown with headings, a list and source marks, the
 * same for the same entry on every machine. It names nobody and no real place.
 */
import { countSyllables } from '#vietnamese/reading-time.ts';

/** A generator of its own for each entry (mulberry32), so that entry 7 reads the same in a site of any size. */
export function randomFor(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WHO = [
  'Chi ủy',
  'Tổ công tác của thôn',
  'Ban công tác Mặt trận',
  'Chi đoàn',
  'Chi hội phụ nữ',
  'Nhóm hộ nòng cốt',
  'Đảng viên được phân công',
  'Trưởng thôn cùng các đoàn thể',
];
const WHEN = [
  'Mỗi tháng',
  'Trước buổi sinh hoạt chi bộ',
  'Sau vụ thu hoạch',
  'Đầu năm học',
  'Vào sáng thứ bảy',
  'Khi có việc đột xuất',
  'Cuối mỗi quý',
  'Ngay sau khi họp thôn',
];
const DID = [
  'đến từng nhà nghe bà con nói việc khó, ghi lại đủ ý rồi mang ra bàn chung',
  'lập danh sách việc cần làm, việc nào trước việc nào sau đều dán ở nhà văn hóa',
  'chia đường làng thành từng đoạn, mỗi đoạn có một nhóm hộ nhận giữ sạch',
  'góp giống cây và ngày công để hộ khó khăn có vườn rau quanh năm',
  'hướng dẫn người lớn tuổi dùng điện thoại để hỏi thủ tục và xem lịch tiêm',
  'mở sổ ghi công khai, thu bao nhiêu, chi việc gì, còn lại bao nhiêu đều đọc trước cuộc họp',
  'mời người đã làm trước kể lại chỗ vướng và cách gỡ, không tô vẽ thêm',
  'nhận kèm một hộ, cùng làm cùng ghi, đến khi hộ ấy tự làm được mới thôi',
  'rà lại việc đã giao, việc chưa xong thì nói rõ vì sao và hẹn ngày làm tiếp',
  'sửa mương trước mùa mưa, khơi chỗ tắc và đánh dấu đoạn dễ sạt',
];
const THEN = [
  'Nhờ vậy việc chung không còn dồn vào một vài người.',
  'Có tháng mưa nhiều, việc phải lùi lại và lịch mới được báo cho cả thôn.',
  'Lúc đầu ít hộ tham gia, về sau thấy có ích thì nhiều nhà tự đăng ký.',
  'Điều còn khó là giữ nếp khi vào mùa, người đi làm xa cả ngày.',
  'Bà con nói cách làm này dễ theo vì việc nhỏ, làm được ngay và thấy kết quả.',
  'Chỗ nào chưa hợp thì bàn lại, không bắt nơi khác làm giống hệt.',
  'Người phụ trách ghi ngắn gọn, ai xem cũng hiểu việc đang đến đâu.',
  'Ý kiến trái nhau được nêu hết, rồi mới chọn một cách làm chung.',
];
const HEADINGS = ['Vì sao chọn việc này', 'Bắt đầu từ đâu', 'Cách giữ cho đều', 'Chỗ đã phải sửa', 'Điều rút ra'];

const SYLLABLES = 600;
const LIST_ITEMS = 4;

export type Pick = <T>(items: readonly T[]) => T;

/** Picks an item of a list that has at least one. */
export function picker(seed: number): Pick {
  const random = randomFor(seed);
  return (items) => items[random(items.length)] as (typeof items)[number];
}

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Parts of titles: two titles of a site differ in one of them at least. */
const TITLE_PARTS = [
  [
    'Quét dọn',
    'Sửa sang',
    'Chăm bón',
    'Ghi chép',
    'Góp sức',
    'Canh giữ',
    'Đọc sách',
    'Kể lại',
    'Đắp bờ',
    'Mở lối',
    'Nuôi dạy',
    'Thắp sáng',
  ],
  [
    'vườn rau',
    'đường ngõ',
    'giếng nước',
    'bờ mương',
    'hàng cây',
    'sổ tay',
    'nhà họp',
    'ao cá',
    'tủ thuốc',
    'sân chơi',
    'chợ phiên',
    'đèn điện',
  ],
  [
    'đầu xuân',
    'giữa hè',
    'cuối thu',
    'sang đông',
    'sáng sớm',
    'xế trưa',
    'chập tối',
    'tuần trăng',
    'phiên gác',
    'năm mới',
    'kỳ nghỉ',
    'hôm rằm',
  ],
  [
    'bên suối',
    'trên đồi',
    'dưới chân núi',
    'gần cầu',
    'quanh đình',
    'ngoài bãi',
    'trong xóm',
    'giáp ranh',
    'ven rừng',
    'cạnh trạm',
    'phía bắc',
    'lưng đèo',
  ],
] as const;

export function titleOf(index: number): string {
  const parts = TITLE_PARTS.map((names, place) => names[Math.floor(index / 12 ** place) % names.length]);
  return `${parts.join(' ')}, bài mẫu số ${index}`;
}

/** One sentence of the kind that steps, outcomes and lessons are made of. */
export const sentence = (pick: Pick) => `${pick(WHEN)}, ${uncapitalised(pick(WHO))} ${pick(DID)}.`;

export const doer = (pick: Pick) => pick(WHO);
export const time = (pick: Pick) => pick(WHEN);

function paragraph(pick: Pick): string {
  return [sentence(pick), pick(THEN), sentence(pick), pick(THEN)].join(' ');
}

/** The Markdown body of one entry; its source marks name these sources. */
export function bodyText(seed: number, sources: readonly string[]): string {
  const pick = picker(seed);
  const list = Array.from({ length: LIST_ITEMS }, () => `- ${doer(pick)}: ${pick(DID)}.`).join('\n');
  const blocks: string[] = [];
  let syllables = countSyllables(list);
  for (let index = 0; syllables < SYLLABLES - 40; index += 1) {
    const heading = HEADINGS[Math.floor(index / 2)];
    if (index % 2 === 0 && heading !== undefined) blocks.push(`### ${heading}`);
    const text = paragraph(pick);
    syllables += countSyllables(text);
    blocks.push(`${text}[^${pick(sources)}]`);
  }
  blocks.splice(2, 0, list);
  return `${blocks.join('\n\n')}\n`;
}
