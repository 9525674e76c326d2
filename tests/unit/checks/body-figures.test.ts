import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyFigures } from '#checks/body-figures.ts';

const figuresOf = (text: string) => bodyFigures(text).map(({ text: figure }) => figure);

describe('a figure in a text', () => {
  it.each([
    ['Hơn 62.000 quần chúng được giúp.', ['62.000']],
    ['đạt 84,2% trở lên, có nơi 5 %', ['84,2%', '5 %']],
    ['Có 12/12 chi bộ và 122 lượt đảng viên.', ['12/12', '122']],
    ['đã kết nạp 03 đoàn viên', ['03']],
    ['Năm 2021 có 2000 người, năm sau 1999 hộ.', ['2000', '1999']],
    ['đội 12 người, tổ 15 hộ', ['12', '15']],
    ['với 4923 đảng viên (3904 chính thức, 119 dự bị)', ['4923', '3904', '119']],
    ['từ 30 phút đến 45 phút', ['30', '45']],
    ['Ngày 16 có 25 đồng chí.', ['25']],
    ['giảm 1,5 lần', ['1,5']],
  ])('is found in “%s”', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each([
    'Sinh hoạt theo tổ 3 người, mỗi quý một lần.',
    'Từ tháng 4/2019 đến ngày 10/05/2022.',
    'từ ngày 09 đến 13/9/2021, sáng 16-6, ngày 16, 17 và 18',
    'từ ngày 09 - 13/9/2021; 09–13/9/2021; 2022-06-16; đêm 30/4',
    'trong 3 năm (2019 - 2021), giai đoạn 2023-2030, năm học 2022–2023, nhiệm kỳ 2020-25',
    'Năm 2019. Từ 2019 đến 2021 thì khác. Năm 2022 đảng viên và người dân cùng họp.',
    'Chỉ thị số 05-CT/TW, Quyết định số 474-QĐ/HU, Nghị quyết 1684/NQ-UBTVQH15, 202/2025/QH15, 486/GP-BTTTT',
    'Chỉ thị 184 và 502, Nghị quyết 21, Nghị quyết Trung ương 4 (khóa XII)',
    'Sư đoàn 317, các Lữ đoàn 23, 26, 75, 77, Quân khu 7, Kho K1, Đoàn giám sát 474',
    'thôn 12, tổ 15, Điều 25, khoản 10, trang 14, bước 11, lần thứ 13, Quốc lộ 14',
    'phòng, chống Covid-19; chi bộ “3 tốt, 3 không”; “5 tốt”',
    'lúc 7 giờ 30, 19h30, 12:58, trực 24/24, phục vụ 24/7',
    'Xem https://vi.example/bai-174001 và [^giam-sat-474-2021].',
    'm2, CO2, H5N1, QH15',
  ])('is not a date, a name or a document number: “%s”', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('is told with the place at which it stands', () => {
    const text = 'Ngày 16/6/2022,\ncó 7.252 người.[^qk7-so-ket-2022]';
    expect(bodyFigures(text)).toEqual([{ text: '7.252', offset: text.indexOf('7.252') }]);
  });

  it('is looked for in time that grows with the text, not with its square', () => {
    const lines = [
      'a'.repeat(200_000),
      '1 '.repeat(100_000),
      'a1'.repeat(100_000),
      '2019 - '.repeat(30_000),
      'x@'.repeat(100_000),
    ];
    const start = performance.now();
    for (const line of lines) bodyFigures(line);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('always stands where it is said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { text: figure, offset } of bodyFigures(text)) expect(text.startsWith(figure, offset)).toBe(true);
      }),
    );
  });
});
