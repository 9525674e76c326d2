import { describe, expect, it } from 'vitest';
import { personalData } from '#vietnamese/personal-data.ts';

const kindsIn = (text: string) => personalData(text).map(({ what }) => what);

describe('personal data', () => {
  it.each([
    '0912345678',
    '0912.345.678',
    '0912 345 678',
    '0912-345-678',
    '091 2345678',
    '(0912) 345 678',
    '+84912345678',
    '+84 912 345 678',
    '+84.912.345.678',
    '(+84) 912 345 678',
    '84912345678',
    '0084912345678',
    '02633822999',
    '0263.3822.999',
    '(0263) 3822 999',
    'ĐT:0912345678',
    'ĐT.0912345678',
    'SĐT0912345678',
    'Zalo 0358 123 456',
    'ông A-0987654321',
    '0912345678, gặp ông A',
    '0912345678-Nam',
    '09 12 34 56 78',
  ])('is a telephone number typed as “%s”', (text) => {
    expect(kindsIn(text)).toContain('số điện thoại');
  });

  it.each([
    ['căn cước 001099012345', 'số căn cước'],
    ['079 203 001 234', 'số căn cước'],
    ['CCCD: 079.203.001.234', 'số căn cước'],
    ['CMND 123 456 789', 'số căn cước'],
    ['giấy số 123456789 cấp năm 2010', 'số chứng minh nhân dân'],
    ['số tài khoản 1234 5678 9012 ngân hàng', 'số tài khoản'],
    ['STK: 19035678901234', 'số tài khoản'],
    ['thư nguyen.van.a@coquan.gov.vn', 'địa chỉ thư'],
    ['thư nguyenvana (at) gmail.com', 'địa chỉ thư'],
  ])('is in “%s”: %s', (text, what) => {
    expect(kindsIn(text)).toEqual([what]);
  });

  it('is told for each of several numbers in a row', () => {
    expect(personalData('0912345678 0987654321, 0358123456').map(({ found }) => found)).toEqual([
      '0912345678',
      '0987654321',
      '0358123456',
    ]);
  });

  it.each([
    'hơn 62.000 quần chúng, 7.252 đảng viên, 28.696 cá nhân',
    '1.234.567.890 đồng; 84.912.345.678 đồng; 123.456.789 người; 62 000 000 000',
    'từ 2019 - 2021, 2021-09-09/2021-09-13, 01-02-2022, 09.10.2021 11',
    'quý 03 2022-2023; lớp 05 2022-2023',
    '1671/NQ-UBTVQH15, 202/2025/QH15, số 0123456789/QĐ-UBND',
    'tệp 000_f55fba68b7f3b17a.txt, ảnh z3373920059452_1a2b3c.jpg',
    '12/12 chi bộ, 05 đồng chí, 03 đoàn viên, 04 TCCS',
    'mã 00994, 24757, 001',
    '0,123456789 và 3,141592653',
    'trang @lammau, 5 @ 3',
    'xem https://bao.example/bai-0912345678-123456789.html',
  ])('is not in “%s”', (text) => {
    expect(personalData(text)).toEqual([]);
  });

  it('is looked for in time that grows with the text, not with its square', () => {
    const start = performance.now();
    for (const line of ['a'.repeat(300_000), '1 '.repeat(100_000), '0-'.repeat(100_000), 'a.'.repeat(100_000)])
      personalData(line);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
