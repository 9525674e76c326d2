import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  endOf,
  formatDate,
  formatDateInSentence,
  isRealDate,
  startOf,
  yearOf,
} from '#vietnamese/dates.ts';

/** Any day the calendar has, as records write it. */
const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const precise = days.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 4)}-Q2`));

describe('a real date', () => {
  it.each(['2019', '2019-04', '2022-06-16', '2024-02-29', '2000-02-29', '2021-09-09/2021-09-13', '2022-Q1', '2022-Q4'])(
    'is %s',
    (text) => {
      expect(isRealDate(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-06-31',
    '2022-09-31',
    '2022-11-31',
    '2022-12-32',
    '2022-13',
    '2022-00',
    '2022-01-00',
    '0000',
    '2022-Q5',
    '2021-09-13/2021-09-09',
    '2021-09/2021-10',
    '2021-02-30/2021-03-01',
    '2021-09-09/2021-09-10/2021-09-11',
    '16/6/2022',
    'khong-ro',
    'khong-neu',
    '',
    '2022-6-16',
    '2022-06-16 ',
  ])('is not %s', (text) => {
    expect(isRealDate(text)).toBe(false);
    expect(formatDate(text)).toBeUndefined();
    expect(yearOf(text)).toBeUndefined();
    expect(endOf(text)).toBeUndefined();
  });

  it('is every day that the calendar has', () => {
    fc.assert(fc.property(days, isRealDate));
  });

  it('is a day just when the calendar gives the same day back', () => {
    const made = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.nat(14), fc.nat(32));
    fc.assert(
      fc.property(made, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
        expect(isRealDate(text)).toBe(exists);
      }),
    );
  });
});

describe('printing a date', () => {
  it.each([
    ['2022-06-16', '16/6/2022'],
    ['2023-05-04', '04/5/2023'],
    ['2025-07-01', '01/7/2025'],
    ['2022-02-03', '03/02/2022'],
    ['2022-01-10', '10/01/2022'],
    ['2022-03-09', '09/3/2022'],
    ['2022-12-31', '31/12/2022'],
    ['2022-02', 'tháng 02/2022'],
    ['2019-04', 'tháng 4/2019'],
    ['2019-11', 'tháng 11/2019'],
    ['2019', 'năm 2019'],
    ['2021-09-09/2021-09-13', 'từ ngày 09 đến 13/9/2021'],
    ['2021-08-28/2021-09-03', 'từ ngày 28/8/2021 đến 03/9/2021'],
    ['2021-12-30/2022-01-02', 'từ ngày 30/12/2021 đến 02/01/2022'],
    ['2021-09-13/2021-09-13', '13/9/2021'],
    ['2022-Q1', 'quý I/2022'],
    ['2022-Q2', 'quý II/2022'],
    ['2022-Q3', 'quý III/2022'],
    ['2022-Q4', 'quý IV/2022'],
  ])('%s is %s', (text, printed) => {
    expect(formatDate(text)).toBe(printed);
  });

  it('says "ngày" before a single day within a sentence, and nothing more before the rest', () => {
    expect(formatDateInSentence('2022-06-16')).toBe('ngày 16/6/2022');
    expect(formatDateInSentence('2019-04')).toBe('tháng 4/2019');
    expect(formatDateInSentence('2021-09-09/2021-09-13')).toBe('từ ngày 09 đến 13/9/2021');
    expect(formatDateInSentence('khong-ro')).toBeUndefined();
  });

  it('keeps day, month and year as they are', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [date = '', month = '', year = ''] = (formatDate(day) ?? '').split('/');
        expect(`${year}-${month.padStart(2, '0')}-${date}`).toBe(day);
      }),
    );
  });
});

describe('what a date covers', () => {
  it('goes from its first day to its last', () => {
    expect([startOf('2022'), endOf('2022')]).toEqual(['2022-01-01', '2022-12-31']);
    expect([startOf('2024-02'), endOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([startOf('2022-Q1'), endOf('2022-Q1')]).toEqual(['2022-01-01', '2022-03-31']);
    expect([startOf('2021-09-09/2021-09-13'), endOf('2021-09-09/2021-09-13')]).toEqual(['2021-09-09', '2021-09-13']);
  });

  it('ends in its year', () => {
    expect(yearOf('2021-12-30/2022-01-02')).toBe(2022);
    expect(yearOf('2019-04')).toBe(2019);
    expect(yearOf('2022-Q3')).toBe(2022);
  });

  it('never ends before it starts', () => {
    fc.assert(fc.property(precise, (date) => (startOf(date) ?? 'z') <= (endOf(date) ?? '')));
  });
});

describe('ordering dates', () => {
  it('puts the newest first and the undated last', () => {
    const dates = ['khong-ro', '2021-09-09/2021-09-13', '2022', undefined, '2022-06-16', '2023-08'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2023-08',
      '2022',
      '2022-06-16',
      '2021-09-09/2021-09-13',
      'khong-ro',
      undefined,
    ]);
  });

  it('puts the later start first among those that end together', () => {
    expect(['2022', '2022-12', '2022-12-31'].toSorted(compareDates)).toEqual(['2022-12-31', '2022-12', '2022']);
  });

  it('is the same from both sides', () => {
    const any = fc.option(fc.oneof(precise, fc.constantFrom('khong-ro', 'khong-neu')), { nil: undefined });
    fc.assert(fc.property(any, any, (left, right) => compareDates(left, right) + compareDates(right, left) === 0));
  });
});
