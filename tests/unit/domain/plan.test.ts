import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpan, schedule, spanText } from '#domain/plan.ts';

describe('the dates of a plan', () => {
  it('follow one another, a step at a time', () => {
    // Monday the 2nd of February 2026.
    expect(schedule('2026-02-02', [2, 1, 3])).toEqual([
      { from: '2026-02-02', to: '2026-02-03' },
      { from: '2026-02-04', to: '2026-02-04' },
      { from: '2026-02-05', to: '2026-02-09' },
    ]);
  });

  it('are moved off Saturdays and Sundays, at both ends', () => {
    // A Saturday; the day after a Friday's end.
    expect(schedule('2026-02-07', [5, 1])).toEqual([
      { from: '2026-02-09', to: '2026-02-13' },
      { from: '2026-02-16', to: '2026-02-16' },
    ]);
  });

  it('are not made up for a step without a span, which takes no time', () => {
    expect(schedule('2026-02-02', [undefined, 2, undefined, 1])).toEqual([
      undefined,
      { from: '2026-02-02', to: '2026-02-03' },
      undefined,
      { from: '2026-02-04', to: '2026-02-04' },
    ]);
  });

  it.each(['', 'hôm nay', '2026-02-30', '2026-13-01', '05/02/2026', '2026-2-5'])('are none from “%s”', (start) => {
    expect(schedule(start, [1, 2])).toEqual([undefined, undefined]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 367])('are none for %s days', (days) => {
    expect(isSpan(days)).toBe(false);
    expect(schedule('2026-02-02', [days])).toEqual([undefined]);
  });

  it('are in order, on working days, and hold at least the days that were given', () => {
    const days = fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), { maxLength: 12 });
    const start = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(start, days, (from, spans) => {
        const dates = schedule(from.toISOString().slice(0, 10), spans);
        let last = from.toISOString().slice(0, 10);
        return dates.every((date, index) => {
          if (date === undefined) return spans[index] === undefined;
          const weekdays = [date.from, date.to].map((day) => new Date(`${day}T00:00:00Z`).getUTCDay());
          const length = (Date.parse(date.to) - Date.parse(date.from)) / 86_400_000 + 1;
          const inOrder = date.from >= last && date.from <= date.to;
          last = date.to;
          return inOrder && weekdays.every((day) => day > 0 && day < 6) && length >= (spans[index] ?? 0);
        });
      }),
    );
  });

  it('are told as a day or as a span', () => {
    expect(spanText({ from: '2026-02-05', to: '2026-02-05' })).toBe('2026-02-05');
    expect(spanText({ from: '2026-02-05', to: '2026-02-09' })).toBe('2026-02-05/2026-02-09');
  });
});
