import { describe, expect, it } from 'vitest';
import type { Block } from '#word-import/blocks.ts';
import { findFigures } from '#word-import/proposals/figures.ts';
import { countSyllables } from '#vietnamese/reading-time.ts';
import { figureInQuote } from '#vietnamese/numbers.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', inlines: [{ text, strong: false, em: false }] });

/** Value, total, bound, counting, what is counted. */
const found = (text: string) =>
  findFigures([paragraph(text)]).proposals.map(({ value, outOf, bound, counting, measure }) =>
    [`${value}${outOf === undefined ? '' : `/${outOf}`}`, bound, counting, measure].filter(Boolean).join(' '),
  );

describe('a figure', () => {
  it.each([
    ['Tổ đã giúp hơn 62.000 quần chúng vươn lên.', ['62.000 hon quần chúng']],
    ['Tỷ lệ đạt 84,2% trở lên.', ['84,2 tu %']],
    ['Đạt trên 97% kế hoạch.', ['97 tren %']],
    ['Có 7.252 lượt người tham gia.', ['7.252 dung luot lượt người']],
    [
      'Toàn huyện có 3904 đảng viên chính thức, 119 đảng viên dự bị.',
      ['3904 dung đảng viên chính thức', '119 dung đảng viên dự bị'],
    ],
    ['Gần 7.000 cán bộ, đảng viên nhận việc.', ['7.000 gan cán bộ, đảng viên']],
    ['Đã có 12/12 tổ ký cam kết.', ['12/12 dung tổ']],
    ['Đóng góp 350 triệu đồng làm đường.', ['350 dung triệu đồng']],
    ['Chi 1 tỷ 200 triệu đồng cho cầu.', ['1 dung tỷ 200 triệu đồng']],
    ['Dưới 5% hộ nghèo, không quá 3 vụ, ít nhất 2 buổi.', ['5 duoi %', '3 khong-qua vụ', '2 tu buổi']],
    ['Có 62 000 cây giống và 03 đoàn viên.', ['62.000 dung cây giống', '03 dung đoàn viên']],
    ['Khoảng 40 người, tăng hơn 15% so với trước.', ['40 khoang nguoi người', '15 dung %']],
    ['Sản lượng 12.5 tấn.', ['12,5 dung tấn']],
  ])('is found in “%s”', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });

  it.each([
    'Qua 3 năm thực hiện, tổ 3 người họp ở Quân khu 7 với Lữ đoàn 23 và Sư đoàn 317.',
    'Chi bộ 5 tốt, đảng viên 5 tốt; “3 tốt, 3 không”; tổ chức cơ sở đảng 2 cấp; nhiệm vụ thứ 3.',
    'Ngày 16/6/2022, từ ngày 09 - 13/9/2021, tháng 4/2019, sáng 16-6, lúc 12:58, quý 1 năm 2022, 2019 - 2021.',
    'Chỉ thị số 05-CT/TW, Kế hoạch 267-KH/HU, Quyết định 474-QĐ/HU, Nghị định 30/2020/NĐ-CP.',
    'Có các việc: (1) làm đất; (2) ủ phân.',
    'Khen thưởng trong phòng, chống Covid-19 ở Kho K1, nhà 17/12 đường Hồ Văn Huê.',
    'Số tài khoản 19001234567890 và mã 123456789.',
  ])('is none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('comes with the words around it, at most fifteen, and its whole numeral in them', () => {
    const long = `${'Bà con thôn Một cùng nhau làm. '.repeat(3)}Sau ba năm kiên trì vận động từng nhà trong thôn, đã có hơn 1.250 lượt hộ của cả bốn tổ cùng tham gia dọn đường, trồng hoa, làm hàng rào xanh.`;
    const [figure] = findFigures([paragraph(long)]).proposals;
    expect(long).toContain(figure?.quote ?? '?');
    expect(countSyllables(figure?.quote ?? '')).toBeLessThanOrEqual(15);
    expect(figureInQuote('1.250', figure?.quote ?? '')).toBe(true);
  });

  it('says of which time its sentence speaks', () => {
    const periods = [
      'Tính đến tháng 8 năm 2023 có 56 hộ.',
      'Trong năm học 2022-2023 có 12 em.',
      'Trong 3 năm (2019 - 2021), 9 hộ thoát nghèo.',
      'Có 12 hộ.',
    ];
    expect(periods.map((text) => findFigures([paragraph(text)]).proposals[0]?.period)).toEqual([
      'Tính đến tháng 8 năm 2023',
      'Năm học 2022-2023',
      '3 năm (2019 - 2021)',
      undefined,
    ]);
  });

  it('is not made of a span: that is told apart', () => {
    const { proposals, ranges } = findFigures([paragraph('Mỗi vườn cho từ 10 đến 15 kg rau.')]);
    expect(proposals).toEqual([]);
    expect(ranges).toEqual(['Mỗi vườn cho từ 10 đến 15 kg rau.']);
  });

  it('of a table under a day or a month has that for its time, and its measure from the brackets', () => {
    const cell = (text: string) => [{ text, strong: false, em: false }];
    const rows = [
      ['Nội dung', 'Tháng 2/2026', '30/6/2026', '2025', 'Số hộ'],
      ['Rác đem đi (kg/tuần)', '81,6', '40', '95', '12'],
      ['Buổi họp (thôn Hai)', '3', '4', '5', '6'],
    ].map((row) => row.map(cell));
    const { proposals } = findFigures([{ type: 'table', rows }]);
    expect(proposals.map(({ value, measure, period }) => [value, measure, period])).toEqual([
      ['81,6', 'kg/tuần', 'Tháng 2/2026'],
      ['40', 'kg/tuần', '30/6/2026'],
      ['95', 'kg/tuần', '2025'],
      ['12', 'kg/tuần', undefined],
      ['3', '', 'Tháng 2/2026'],
      ['4', '', '30/6/2026'],
      ['5', '', '2025'],
      ['6', 'Số hộ', undefined],
    ]);
  });

  it('is read from a table, by the head of its column and the first words of its row', () => {
    const cell = (text: string) => [{ text, strong: false, em: false }];
    const rows = [
      ['STT', 'Tổ', 'Số hộ', 'Tỷ lệ'],
      ['1', 'Tổ Một', '24', '84,2%'],
      ['2', 'Tổ Hai', '', 'chưa rõ'],
    ].map((row) => row.map(cell));
    const { proposals } = findFigures([{ type: 'table', rows }]);
    expect(proposals.map(({ value, measure, about }) => [value, measure, about])).toEqual([
      ['24', 'Số hộ', 'Tổ Một: Số hộ'],
      ['84,2', '%', 'Tổ Một: Tỷ lệ'],
    ]);
  });
});
