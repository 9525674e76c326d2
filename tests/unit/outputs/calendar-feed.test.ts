import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '#outputs/calendar-feed.ts';

const event: CalendarEvent = {
  id: 'minh-ngoc-2022-q1',
  title: 'Làm mẫu quý I/2022: Sinh hoạt chuyên đề quý',
  description: 'Chi bộ Trường Mầm non, Đảng bộ xã Minh Ngọc\nBí thư dự; nguồn chỉ có chú thích ảnh \\ hết.',
  url: 'https://lam-mau.example/lich-lam-mau/minh-ngoc-2022-q1/',
  first: '2022-01-01',
  last: '2022-03-31',
};

const fileOf = (...events: CalendarEvent[]) =>
  calendarFile({ name: 'Làm Mẫu', domain: 'lam-mau.example', edition: '2026-11-22', events });

/** As a calendar reads it: folded lines joined again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(name))?.slice(name.length);

describe('the calendar as a file', () => {
  const lines = linesOf(fileOf(event));

  it('spans the quarter in whole days, the end being the day after', () => {
    expect(valueOf(lines, 'DTSTART;VALUE=DATE:')).toBe('20220101');
    expect(valueOf(lines, 'DTEND;VALUE=DATE:')).toBe('20220401');
  });

  it('ends the last quarter of a year in the next', () => {
    const last = linesOf(fileOf({ ...event, first: '2026-10-01', last: '2026-12-31' }));
    expect(valueOf(last, 'DTEND;VALUE=DATE:')).toBe('20270101');
  });

  it('has an identifier that depends on the record alone', () => {
    const later = calendarFile({
      name: 'Tên khác',
      domain: 'lam-mau.example',
      edition: '2027-05-01',
      events: [{ ...event, title: 'Tên khác' }],
    });
    expect(valueOf(lines, 'UID:')).toBe('minh-ngoc-2022-q1@lam-mau.example');
    expect(valueOf(linesOf(later), 'UID:')).toBe(valueOf(lines, 'UID:'));
  });

  it('escapes what has a meaning there', () => {
    expect(valueOf(lines, 'DESCRIPTION:')).toBe(
      String.raw`Chi bộ Trường Mầm non\, Đảng bộ xã Minh Ngọc\nBí thư dự\; nguồn chỉ có chú thích ảnh \\ hết.`,
    );
  });

  it('tells no hour and no venue', () => {
    const names = lines.map((line) => line.split(/[:;]/)[0]);
    expect(names).not.toContain('LOCATION');
    expect(names).not.toContain('GEO');
    expect(lines.filter((line) => line.startsWith('DT') && line.includes('T00'))).toEqual(['DTSTAMP:20261122T000000Z']);
  });

  it('is whole without an event', () => {
    const empty = linesOf(fileOf());
    expect([empty[0], empty.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    expect(empty).not.toContain('BEGIN:VEVENT');
  });

  it('has lines of at most 75 bytes that end in CRLF, cut between characters, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = fileOf({ ...event, title });
        const physical = file.split('\r\n');
        expect(physical.pop()).toBe('');
        for (const line of physical) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(title.isWellFormed() || line.isWellFormed());
        }
        const unescaped = valueOf(linesOf(file), 'SUMMARY:')?.replace(/\\(n|.)/g, (_, sign: string) =>
          sign === 'n' ? '\n' : sign,
        );
        expect(unescaped).toBe(title.normalize('NFC').replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
