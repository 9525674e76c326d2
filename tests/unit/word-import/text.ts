/** A report of our own, with all that reports have: nothing of it is anybody's sentence. */
import type { WordBlock } from '#tests/support/word-files.ts';

export const TITLE = 'Chi bộ thôn Một trồng rau sạch, giúp nhau thoát nghèo';

/** Words of every kind: capitals with tones, names from elsewhere, signs, quotations, numbers. */
export const LINES = [
  'Thực hiện Chỉ thị số 01-CT/MAU, ngày 13/9/2021, Đảng ủy xã An Mẫu giao Chi bộ thôn Một làm điểm từ tháng 4/2019.',
  'Mục tiêu là mỗi hộ có một vườn rau “sạch từ đất đến bếp”; khẩu hiệu: ĐOÀN KẾT – GƯƠNG MẪU – ỔN ĐỊNH.',
  'Sau 3 năm (2019 - 2021), đã có hơn 1.250 lượt hộ tham gia, 84,2% số hộ trở lên bán được rau; 12/12 tổ ký cam kết.',
  'Diện tích vườn là 3 ha, mỗi luống rộng 1,2 m²; ông Y Bríu ở làng Đăk Rve góp 03 ngày công © 2021.',
  'Qua kiểm tra, còn hạn chế: quỹ giống mỏng, một số hộ chưa ủ phân đúng cách, chữ ký sổ sách thiếu…',
] as const;

export const REPORT: readonly WordBlock[] = [
  { heading: TITLE },
  ...LINES.slice(0, 2),
  { heading: 'Kết quả', level: 2 },
  ...LINES.slice(2),
  { list: ['Làm đất kỹ trước khi gieo.', 'Ủ phân đủ sáu tháng.'] },
  {
    table: [
      ['STT', 'Tổ', 'Số hộ', 'Sản lượng (kg)'],
      ['1', 'Tổ Một', '24', '1.200'],
      ['2', 'Tổ Hai', '31', '980,5'],
    ],
  },
];

/** The words of the report in reading order, its title first. */
export const WORDS = [
  TITLE,
  ...LINES.slice(0, 2),
  'Kết quả',
  ...LINES.slice(2),
  'Làm đất kỹ trước khi gieo.',
  'Ủ phân đủ sáu tháng.',
  'STT | Tổ | Số hộ | Sản lượng (kg)',
  '1 | Tổ Một | 24 | 1.200',
  '2 | Tổ Hai | 31 | 980,5',
];
