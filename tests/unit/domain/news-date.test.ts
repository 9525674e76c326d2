import { describe, expect, it } from 'vitest';
import { compareNews, newsDate } from '#domain/news-date.ts';
import { library, news, source } from './records.ts';

const { sources } = library({
  sources: [
    source('co-ngay', { publishedAt: '2022-06-16' }),
    source('co-thang', { publishedAt: '2019-04' }),
    source('khong-ngay'),
    source('co-so-lieu', { dataAsOf: '2023-08' }),
  ],
});
const of = (fields: Readonly<Record<string, unknown>>) => newsDate(news('tin', fields), sources);
const undated = { sources: ['khong-ngay'], asOf: 'khong-ro' };
const span = '2021-09-09/2021-09-13';

describe('the date of a news item', () => {
  it('is the day on which its source was published', () => {
    const date = of({ sources: ['co-ngay'], eventDate: span, eventName: 'Giám sát' });
    expect(date).toMatchObject({ label: '16/6/2022', of: 'source', date: '2022-06-16' });
    expect(of({ sources: ['co-thang'] }).label).toBe('Tháng 4/2019');
  });

  it('is that of the first source that has one', () => {
    expect(of({ sources: ['khong-ngay', 'khong-co', 'co-ngay', 'co-thang'] }).label).toBe('16/6/2022');
  });

  it('is else the event, by its name', () => {
    const event = { ...undated, eventDate: span };
    expect(of({ ...event, eventName: 'Giám sát' })).toMatchObject({
      label: 'Giám sát từ ngày 09 đến 13/9/2021',
      of: 'event',
      date: span,
    });
    expect(of(event).label).toBe('Từ ngày 09 đến 13/9/2021');
    expect(of({ ...event, eventDate: '2022-06-16', eventName: 'Hội nghị sơ kết' }).label).toBe(
      'Hội nghị sơ kết ngày 16/6/2022',
    );
    expect(of({ ...event, eventDate: '2022-06' }).label).toBe('Tháng 6/2022');
  });

  it('is else how far the data go, of the item or of its source', () => {
    expect(of({ ...undated, asOf: '2023-08' })).toMatchObject({ label: 'Số liệu đến tháng 8/2023', of: 'data' });
    expect(of({ ...undated, asOf: '2022-05-10' }).label).toBe('Số liệu đến ngày 10/5/2022');
    expect(of({ ...undated, sources: ['co-so-lieu'] }).label).toBe('Số liệu đến tháng 8/2023');
  });

  it('is else not known', () => {
    expect(of(undated)).toEqual({ label: 'Không rõ ngày', of: 'unknown', date: undefined, sortKey: '' });
  });

  it('is not a day that the calendar lacks', () => {
    expect(of({ ...undated, eventDate: '2022-02-30' }).label).toBe('Không rõ ngày');
  });
});

describe('the order of news', () => {
  const list = [
    news('a-khong-ro', undated),
    news('b-so-lieu', { ...undated, asOf: '2023-08' }),
    news('c-su-kien', { ...undated, eventDate: span }),
    news('d-nguon', { sources: ['co-ngay'] }),
    news('e-so-lieu-cu', { ...undated, asOf: '2020' }),
    news('a-khong-ro-nua', undated),
  ];
  const expected = ['d-nguon', 'c-su-kien', 'b-so-lieu', 'e-so-lieu-cu', 'a-khong-ro', 'a-khong-ro-nua'];

  it('is newest first, then those that only date their data, then the undated by title', () => {
    expect(list.toSorted(compareNews(sources)).map(({ id }) => id)).toEqual(expected);
    expect(
      list
        .toReversed()
        .toSorted(compareNews(sources))
        .map(({ id }) => id),
    ).toEqual(expected);
  });

  it('can be had from the sort keys alone', () => {
    const keys = list.toSorted(compareNews(sources)).map((item) => newsDate(item, sources).sortKey);
    expect(keys.toSorted().toReversed()).toEqual(keys);
  });
});
