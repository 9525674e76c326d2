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
