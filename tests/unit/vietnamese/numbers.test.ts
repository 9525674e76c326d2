import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureInQuote, formatNumber, groupThousands, parseFigure } from '#vietnamese/numbers.ts';

describe('reading a figure', () => {
  it('takes dots for thousands and the comma for decimals', () => {
    expect(parseFigure('62.000')).toBe(62000);
    expect(parseFigure('84,2')).toBe(84.2);
    expect(parseFigure('1.234.567,5')).toBe(1234567.5);
    expect(parseFigure('3904')).toBe(3904);
    expect(parseFigure('03')).toBe(3);
    expect(parseFigure('0')).toBe(0);
  });

  it('refuses what is no figure', () => {
    for (const text of [
      '',
      '84.2',
      '62,',
      '1.2345',
      '62.00',
      'hơn 62.000',
      '94%',
      '-3',
      ' 3',
      '1,2,3',
      '12.34.567',
      '1234.567',
    ]) {
      expect(parseFigure(text), text).toBeUndefined();
    }
  });
});

describe('printing a number', () => {
  it('is the Vietnamese way, four digits too', () => {
    expect(formatNumber(62000)).toBe('62.000');
    expect(formatNumber(3904)).toBe('3.904');
    expect(formatNumber(84.2)).toBe('84,2');
    expect(formatNumber(0)).toBe('0');
  });

  it('has at most six decimals', () => {
    expect(formatNumber(0.123456)).toBe('0,123456');
    expect(formatNumber(1 / 3)).toBe('0,333333');
  });

  it('can be read back as the same number', () => {
    fc.assert(fc.property(fc.nat(10 ** 12), (value) => parseFigure(formatNumber(value)) === value));
    const decimals = fc
      .tuple(fc.nat(10 ** 6), fc.nat(999_999))
      .map(([whole, part]) => Number(`${whole}.${String(part).padStart(6, '0')}`));
    fc.assert(fc.property(decimals, (value) => parseFigure(formatNumber(value)) === value));
  });
});

describe('house style for a figure', () => {
  it('parts thousands and keeps decimals and zeros as the source has them', () => {
    expect(groupThousands('4923')).toBe('4.923');
    expect(groupThousands('62.000')).toBe('62.000');
    expect(groupThousands('1234567,50')).toBe('1.234.567,50');
    expect(groupThousands('03')).toBe('03');
    expect(groupThousands('không rõ')).toBe('không rõ');
  });

  it('never changes the value', () => {
    const figures = fc.stringMatching(/^\d{1,12}(,\d{1,4})?$/);
    fc.assert(fc.property(figures, (figure) => parseFigure(groupThousands(figure)) === parseFigure(figure)));
  });
});

describe('a figure in the quoted words', () => {
  it.each([
    ['62.000', 'dìu dắt hơn 62.000 quần chúng'],
    ['7252', '7.252 quần chúng ưu tú'],
    ['7.252', 'có 7252 quần chúng'],
    ['84,2', 'đạt 84,2% trở lên'],
    ['94', 'đạt 94% trở lên'],
    ['03', 'kết nạp được 3 đoàn viên'],
    ['3', 'kết nạp được 03 đoàn viên'],
    ['12', '12/12 chi bộ quân sự cấp xã'],
    ['3', '3/3 chi bộ trực thuộc'],
    ['100', 'trong 3 năm (2019 - 2021), 100% tổ chức Đảng'],
    ['4923', '(4923 đảng viên)'],
    ['24', '24 quần chúng.'],
    ['62.000', 'hơn 62 000 quần chúng'],
    ['0,5', 'trồng 0.5 ha'],
    ['5', 'đạt “5 tốt”'],
    ['500', 'rộng 500m2'],
    ['5.000', 'hơn 5 000 người'],
    ['1.234.567', 'có 1 234 567 lượt'],
    ['100', 'năm 2021 100% chi bộ'],
  ])('%s stands in “%s”', (figure, quote) => {
    expect(figureInQuote(figure, quote)).toBe(true);
  });

  it.each([
    ['252', '7.252 quần chúng'],
    ['7', '7.252 quần chúng'],
    ['84', 'đạt 84,2% trở lên'],
    ['2', 'đạt 84,2% trở lên'],
    ['84,2', 'đạt 84,25%'],
    ['62', 'hơn 62.000 quần chúng'],
    ['62', 'hơn 62 000 quần chúng'],
    ['62', '62,000 người'],
    ['000', 'hơn 62 000 quần chúng'],
    ['92', '4923 đảng viên'],
    ['1', 'Kho K1'],
    ['19', 'phòng, chống Covid-19'],
    ['5', 'Chỉ thị 05-CT/TW'],
    ['474', 'Quyết định 474-QĐ/HU'],
    ['2', '500 m2'],
    ['13', 'ngày 13/9/2021'],
    ['9', 'ngày 13/9/2021'],
    ['2', 'ngày 2/9/2021'],
    ['9', 'ngày 02-09-2021'],
    ['2021', 'ngày 2.9.2021'],
    ['5', 'hơn 5 000 người'],
    ['234', 'có 1 234 567 lượt'],
    ['3', 'ba đoàn viên'],
    ['12,125', '12.125 người'],
    ['', 'không có số'],
    ['hơn 3', 'hơn 3 người'],
  ])('%s does not stand in “%s”', (figure, quote) => {
    expect(figureInQuote(figure, quote)).toBe(false);
  });

  const word = fc.constantFrom('hơn', 'quần chúng', 'được kết nạp', 'đạt', 'trở lên', '(', ')', '“', '”', ';');

  it('is found among any words, in either way of writing', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.boolean(), word, word, (value, grouped, before, after) => {
        const written = grouped ? formatNumber(value) : String(value);
        expect(figureInQuote(formatNumber(value), `${before} ${written} ${after}`)).toBe(true);
        expect(figureInQuote(String(value), `${before} ${written} ${after}`)).toBe(true);
      }),
    );
  });

  it('is never found in a longer or a different number', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), fc.boolean(), (sought, written, grouped) => {
        fc.pre(sought !== written);
        const quote = `hơn ${grouped ? formatNumber(written) : String(written)} người`;
        expect(figureInQuote(String(sought), quote)).toBe(false);
      }),
    );
  });

  it('is never found when cut out of a number', () => {
    const cut = fc.tuple(fc.integer({ min: 1000, max: 10 ** 9 }), fc.nat(9), fc.nat(9), fc.boolean());
    fc.assert(
      fc.property(cut, ([number, from, length, grouped]) => {
        const digits = String(number);
        const part = digits.slice(from % digits.length, (from % digits.length) + length + 1);
        fc.pre(Number(part) !== number);
        const printed = grouped ? formatNumber(number) : digits;
        expect(figureInQuote(part, `có ${printed} người`)).toBe(false);
        expect(figureInQuote(part, `có ${printed},75% người`)).toBe(false);
      }),
    );
  });
});
