import { describe, expect, it } from 'vitest';
import { calendarFeed } from '#views/calendar-feed.ts';
import { calendarPage, demonstrationView } from '#views/calendar-page.ts';
import { topicLinks, topicPage } from '#views/topic-page.ts';
import { cell, demonstration, library, sessionPack, source, statements } from '../domain/records.ts';

const pack = sessionPack('le-ket-nap', {
  work: [
    { phase: 'sau', title: 'Ghi hai danh sách', detail: 'Ghi.', who: 'Cấp ủy', pace: 'Ngắn', basis: 'bai-mot' },
    { phase: 'truoc', title: 'Họp', detail: 'Họp.', who: 'Chi ủy', pace: 'Ngắn', basis: 'bien-soan' },
  ],
  observe: statements('bien-soan', 'bai-mot'),
});
const records = library({
  cells: [cell('chi-bo')],
  sources: [source('bai-mot')],
  demonstrations: [
    demonstration('cu'),
    demonstration('nay', { quarter: '2026-Q4' }),
    demonstration('sau', { quarter: '2027-Q1', topic: 'tu-phe-binh' }),
    demonstration('khong-ngay', { quarter: 'khong-ro' }),
  ],
  sessionPacks: [pack],
});

describe('the calendar', () => {
  const { years, undated } = calendarPage(records, '2026-11-22');

  it('shows every year with the quarters that have a demonstration, the newest year first', () => {
    expect(years.map(({ year, quarters }) => [year, quarters.map(({ label }) => label)])).toEqual([
      ['2027', ['Quý I/2027']],
      ['2026', ['Quý IV/2026']],
      ['2022', ['Quý I/2022']],
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['khong-ngay']);
  });

  it('names the quarters that had none, but for those that are still to come', () => {
    expect(years.map(({ empty }) => empty)).toEqual([
      [],
      ['quý I/2026', 'quý II/2026', 'quý III/2026'],
      ['quý II/2022', 'quý III/2022', 'quý IV/2022'],
    ]);
    expect(calendarPage(records, '2026-06-01').years[1]?.empty).toEqual(['quý I/2026', 'quý II/2026']);
  });

  it('tells the present quarter and those to come, and nothing of those that are over', () => {
    const when = Object.fromEntries(years.flatMap(({ quarters }) => quarters).map((each) => [each.label, each.when]));
    expect(when['Quý IV/2026']).toBe('Quý này');
    expect(when['Quý I/2027']).toBe('Sắp tới');
    expect(when['Quý I/2022']).toBeUndefined();
    expect(calendarPage(records, '2026-12-31').years[1]?.quarters[0]?.when).toBe('Quý này');
    expect(calendarPage(records, '2027-01-01').years[1]?.quarters[0]?.when).toBeUndefined();
  });

  it('leads to the session pack where the topic has one', () => {
    const packOf = (id: string) =>
      years.flatMap(({ quarters }) => quarters.flatMap((each) => each.demonstrations)).find((each) => each.id === id)
        ?.pack?.href;
    expect(packOf('cu')).toBe('/lich-lam-mau/chu-de/le-ket-nap/');
    expect(packOf('sau')).toBeUndefined();
  });
});

describe('the page of a topic', () => {
  const page = topicPage(pack, records);

  it('has the work before, during and after in this order, whatever the record’s', () => {
    expect(page.phases.map(({ title, work }) => [title, work.map((item) => item.title)])).toEqual([
      ['Trước buổi', ['Họp']],
      ['Sau buổi', ['Ghi hai danh sách']],
    ]);
  });

  it('tells when what is outside of the session is done, and how long what is in it takes', () => {
    const held = topicPage(
      sessionPack('le-ket-nap', {
        work: (['truoc', 'trong', 'sau'] as const).map((phase) => ({
          phase,
          title: 'Họp',
          detail: 'Họp.',
          who: 'Chi ủy',
          pace: 'Ngắn',
          basis: 'bien-soan',
        })),
      }),
      records,
    );
    expect(held.phases.map(({ time, timed }) => [time, timed])).toEqual([
      ['Khi nào', false],
      ['Thời lượng', true],
      ['Khi nào', false],
    ]);
  });

  it('tells what a source says from what the editors suggest', () => {
    const [before, after] = page.phases.map(({ work }) => work[0]);
    expect([before?.suggested, before?.mark, after?.suggested, after?.mark]).toEqual([true, undefined, false, 1]);
    expect(page.observe.map(({ suggested }) => suggested)).toEqual([true, false]);
  });

  it('names the demonstrations of this topic alone', () => {
    expect(page.demonstrations.map(({ id }) => id)).toEqual(['cu', 'nay', 'khong-ngay']);
    expect(topicLinks(records).map(({ label }) => label)).toEqual(['Lễ kết nạp đảng viên mới']);
  });
});

describe('a demonstration', () => {
  it('has its two lists apart, each with its own silence', () => {
    const view = demonstrationView(
      demonstration('mot', { achieved: statements('bai-mot'), improve: 'nhac-khong-ke' }),
      records,
    );
    expect(view.achieved).toEqual({ items: [{ text: 'Một ý.', mark: 1, suggested: false }] });
    expect(view.improve).toEqual({ silent: 'Nguồn có nhắc, không nêu cụ thể' });
  });
});

describe('the calendar’s file', () => {
  const feed = calendarFeed(records, { name: 'Làm Mẫu', url: 'https://lam-mau.example' }, '2026-11-22');

  it('has whole quarters, and nothing whose quarter is unknown', () => {
    expect(feed.events.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['cu', '2022-01-01', '2022-03-31'],
      ['nay', '2026-10-01', '2026-12-31'],
      ['sau', '2027-01-01', '2027-03-31'],
    ]);
  });
});
