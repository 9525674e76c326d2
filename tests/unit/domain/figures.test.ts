import { describe, expect, it } from 'vitest';
import { printFigure, printFigureWithMeasure, topFigure } from '#domain/figures.ts';
import { result } from './records.ts';

describe('a figure in print', () => {
  it.each([
    [result('62.000', { bound: 'hon', measure: 'quần chúng' }), 'hơn 62.000', 'hơn 62.000 quần chúng'],
    [result('94', { bound: 'tu', measure: '%' }), '94% trở lên', '94% trở lên'],
    [result('84,2', { bound: 'tu', measure: '% đơn vị' }), '84,2% trở lên', '84,2% đơn vị trở lên'],
    [result('97', { bound: 'tren', measure: '%' }), 'trên 97%', 'trên 97%'],
    [result('12', { outOf: '12', measure: 'chi bộ' }), '12/12', '12/12 chi bộ'],
    [result('82', { counting: 'luot', measure: 'đảng viên' }), '82 lượt', '82 lượt đảng viên'],
    [result('82', { counting: 'luot', measure: 'lượt đảng viên' }), '82 lượt', '82 lượt đảng viên'],
    [result('24', { counting: 'nguoi', measure: 'quần chúng' }), '24', '24 quần chúng'],
    [result('7.000', { bound: 'gan', measure: 'cán bộ' }), 'gần 7.000', 'gần 7.000 cán bộ'],
    [result('4923', { measure: 'đảng viên' }), '4.923', '4.923 đảng viên'],
    [result('03', { measure: 'đoàn viên' }), '03', '03 đoàn viên'],
    [result('5', { bound: 'khong-qua', measure: 'hộ' }), 'không quá 5', 'không quá 5 hộ'],
    [result('10', { bound: 'tu', counting: 'luot', measure: 'lượt' }), '10 lượt trở lên', '10 lượt trở lên'],
  ])('%#: %o', (figure, short, long) => {
    expect(printFigure(figure)).toBe(short);
    expect(printFigureWithMeasure(figure)).toBe(long);
  });
});

describe('the most telling figure', () => {
  it('is never of scale, context or target', () => {
    const others = (['quy-mo', 'boi-canh', 'chi-tieu'] as const).map((role) => result('9.999', { role }));
    expect(topFigure(others)).toBeUndefined();
    expect(topFigure([...others, result('3')])?.value).toBe('3');
    expect(topFigure([])).toBeUndefined();
  });

  it('is the first that the editors put down, not the largest', () => {
    expect(topFigure([result('24'), result('62.000'), result('5')])?.value).toBe('24');
  });

  it('shows a change before a bare number', () => {
    expect(topFigure([result('24'), result('5', { before: '1' })])?.value).toBe('5');
  });

  it('prefers the entry’s own unit to another, and heads to turns', () => {
    expect(topFigure([result('99', { about: 'don-vi-khac' }), result('5')])?.value).toBe('5');
    expect(topFigure([result('122', { counting: 'luot' }), result('5')])?.value).toBe('5');
    expect(topFigure([result('99', { about: 'don-vi-khac' }), result('122', { counting: 'luot' })])?.value).toBe('122');
  });

  it('leaves the list as it was', () => {
    const list = [result('24', { counting: 'luot' }), result('5')];
    topFigure(list);
    expect(list.map(({ value }) => value)).toEqual(['24', '5']);
  });
});
