import { describe, expect, it } from 'vitest';
import { addressOf, cellEntry, newsEntry, practiceEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { relatedEntries } from '#domain/related.ts';
import { cell, library, news, place, practice, unit } from './records.ts';

const link = (to: string, relation = 'gan-voi', basis = 'bai-mot') => ({ to, relation, basis });
/** Nothing in common with anybody: own source, own unit. */
const apart = (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
  practice(id, { sources: [`nguon-${id}`], originUnit: `don-vi-${id}`, field: 'chuyen-doi-so', ...fields });

function addresses(id: string, records: Library, max?: number): string[] {
  const found = records.practices.get(id);
  if (found === undefined) throw new Error(`No practice ${id}`);
  return relatedEntries(practiceEntry(found), records, max).map(({ item }) => addressOf(item));
}

describe('related entries', () => {
  it('are first those the entry names, in its order, then those that name it', () => {
    const records = library({
      practices: [
        apart('mau', {
          related: [link('mo-hinh/hai'), link('tin-tuc/tin', 'giam-sat', 'bien-soan'), link('mo-hinh/khong-co')],
        }),
        apart('ba', { related: [link('mo-hinh/mau', 'bat-nguon-tu')] }),
        apart('hai', { related: [link('mo-hinh/mau', 'gan-giong')] }),
        apart('nhieu', { originUnit: 'don-vi-mau' }),
      ],
      news: [news('tin', { sources: ['nguon-tin'], field: 'an-ninh' })],
    });
    const mau = records.practices.get('mau');
    const found = mau ? relatedEntries(practiceEntry(mau), records) : [];
    expect(found.map(({ item, link: joined }) => [addressOf(item), joined])).toEqual([
      ['mo-hinh/hai', { relation: 'gan-voi', basis: 'source', direction: 'to' }],
      ['tin-tuc/tin', { relation: 'giam-sat', basis: 'editors', direction: 'to' }],
      ['mo-hinh/ba', { relation: 'bat-nguon-tu', basis: 'source', direction: 'from' }],
      ['mo-hinh/nhieu', undefined],
    ]);
  });

  it('are then those that share the most', () => {
    const records = library({
      units: [unit('don-vi-mau'), unit('don-vi-noi')],
      places: [place('xa')],
      practices: [
        apart('mau', { places: ['xa'], units: ['don-vi-mau'] }),
        apart('linh-vuc'),
        apart('nguon', { sources: ['nguon-mau'] }),
        apart('don-vi', { originUnit: 'don-vi-mau', field: 'an-ninh' }),
        apart('noi', { originUnit: 'don-vi-noi', places: ['xa'], field: 'an-ninh' }),
      ],
      cells: [cell('ap-dung', { practices: ['mau'], sources: ['nguon-khac'], field: 'an-ninh', unit: 'don-vi-la' })],
    });
    // The field alone, and the source alone in another field, would not do.
    expect(addresses('mau', records)).toEqual([
      'chi-bo-lam-mau/ap-dung',
      'mo-hinh/don-vi',
      'mo-hinh/nguon',
      'mo-hinh/noi',
    ]);
  });

  it('include what news tells of, and the news for what it tells of', () => {
    const records = library({
      practices: [apart('mau')],
      cells: [cell('chi-bo', { sources: ['nguon-chi-bo'], unit: 'u' })],
      news: [news('tin', { practices: ['mau'], cells: ['chi-bo'], sources: ['nguon-tin'], field: 'an-ninh' })],
    });
    expect(addresses('mau', records)).toEqual(['tin-tuc/tin']);
    const [tin] = records.news.values();
    const [chiBo] = records.cells.values();
    expect(tin && relatedEntries(newsEntry(tin), records).map(({ item }) => addressOf(item))).toEqual([
      'chi-bo-lam-mau/chi-bo',
      'mo-hinh/mau',
    ]);
    expect(chiBo && relatedEntries(cellEntry(chiBo), records).map(({ item }) => addressOf(item))).toEqual([
      'tin-tuc/tin',
    ]);
  });

  it('never join anything with what touches religion, not even where an entry names it', () => {
    const records = library({
      practices: [
        practice('mau', { related: [link('mo-hinh/kin')] }),
        practice('kin', { caution: ['ton-giao'], related: [link('mo-hinh/mau')] }),
        practice('kin-nua', { caution: ['ton-giao', 'dan-toc'] }),
      ],
    });
    expect(addresses('mau', records)).toEqual([]);
    expect(addresses('kin', records)).toEqual([]);
    expect(addresses('kin-nua', records)).toEqual([]);
  });

  it('do not give a hidden unit’s place away', () => {
    const records = library({
      units: [unit('don-vi-mau', { secrecy: 'khong-hien-noi' }), unit('don-vi-noi')],
      places: [place('xa')],
      practices: [
        apart('mau', { places: ['xa'], field: 'an-ninh' }),
        apart('noi', { places: ['xa'], field: 'an-ninh' }),
      ],
    });
    expect(addresses('mau', records)).toEqual([]);
  });

  it('weigh a shared practice above a shared unit, and a place above a source', () => {
    const tin = (id: string, fields: Readonly<Record<string, unknown>>) =>
      news(id, { sources: [`nguon-${id}`], field: 'an-ninh', ...fields });
    const records = library({
      units: [unit('u')],
      places: [place('xa')],
      news: [
        tin('mau', { practices: ['mot'], cells: ['chi-bo'], units: ['u'], places: ['xa'], sources: ['nguon-mau'] }),
        tin('a-nguon', { sources: ['nguon-mau'] }),
        tin('b-noi', { places: ['xa'] }),
        tin('c-don-vi', { units: ['u'] }),
        tin('d-chi-bo', { cells: ['chi-bo'] }),
        tin('e-mo-hinh', { practices: ['mot'] }),
      ],
    });
    const mau = records.news.get('mau');
    expect(mau && relatedEntries(newsEntry(mau), records).map(({ item }) => item.entry.id)).toEqual([
      'd-chi-bo',
      'e-mo-hinh',
      'c-don-vi',
      'b-noi',
      'a-nguon',
    ]);
  });

  it('are not drowned by one long list that two entries both have', () => {
    const sources = ['s1', 's2', 's3', 's4'];
    const records = library({
      units: [unit('don-vi-mau')],
      places: [place('xa')],
      practices: [
        apart('mau', { sources, places: ['xa'] }),
        apart('a-cung-bon-nguon', { sources, field: 'an-ninh' }),
        apart('b-cung-noi-va-nguon', {
          sources: ['s1'],
          units: ['don-vi-mau'],
          originUnit: 'don-vi-mau',
          field: 'an-ninh',
        }),
      ],
    });
    expect(addresses('mau', records)).toEqual(['mo-hinh/b-cung-noi-va-nguon', 'mo-hinh/a-cung-bon-nguon']);
  });

  it('are not counted twice for what an entry names twice', () => {
    const records = library({
      practices: [
        apart('mau', { sources: ['chung', 'chung'], units: ['don-vi-mau'] }),
        apart('a-cung-nguon', { sources: ['chung', 'chung'] }),
        apart('b-cung-don-vi', { originUnit: 'don-vi-mau' }),
      ],
    });
    expect(addresses('mau', records)).toEqual(['mo-hinh/b-cung-don-vi', 'mo-hinh/a-cung-nguon']);
  });

  it('do not take two that name the same third for naming each other', () => {
    const tin = (id: string, fields: Readonly<Record<string, unknown>>) =>
      news(id, { sources: [`nguon-${id}`], ...fields });
    const records = library({
      news: [
        tin('mau', { practices: ['mot'], units: ['u', 'v'], sources: ['nguon-mau'] }),
        tin('cung-mo-hinh', { practices: ['mot'] }),
        tin('don-vi', { units: ['u', 'v'] }),
      ],
    });
    const mau = records.news.get('mau');
    expect(mau && relatedEntries(newsEntry(mau), records).map(({ item }) => item.entry.id)).toEqual([
      'don-vi',
      'cung-mo-hinh',
    ]);
  });

  it('do not count what a hundred others have as well', () => {
    const all = (count: number) =>
      library({
        practices: Array.from({ length: count }, (_, number) => apart(`so-${number}`, { sources: ['chung'] })),
      });
    expect(addresses('so-0', all(100))).toHaveLength(6);
    expect(addresses('so-0', all(101))).toEqual([]);
  });

  it('stand by title where they share as much', () => {
    const records = library({
      practices: [practice('mau'), practice('a', { title: 'Đường tự quản' }), practice('b', { title: 'Chổi đót' })],
    });
    expect(addresses('mau', records)).toEqual(['mo-hinh/b', 'mo-hinh/a']);
  });

  it('are at most as many as asked, in the same order each time', () => {
    const many = Array.from({ length: 30 }, (_, number) => practice(`so-${number}`));
    const there = addresses('so-0', library({ practices: many }), 4);
    const back = addresses('so-0', library({ practices: many.toReversed() }), 4);
    expect(there).toEqual(['mo-hinh/so-1', 'mo-hinh/so-2', 'mo-hinh/so-3', 'mo-hinh/so-4']);
    expect(back).toEqual(there);
  });

  it('never include the entry itself, nor one twice', () => {
    const records = library({
      practices: [
        practice('mau', { related: [link('mo-hinh/mau'), link('mo-hinh/a'), link('mo-hinh/a')] }),
        practice('a'),
      ],
    });
    expect(addresses('mau', records)).toEqual(['mo-hinh/a']);
  });
});
