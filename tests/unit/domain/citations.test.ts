import { describe, expect, it } from 'vitest';
import { citationsOfDocument, citationsOfSource, figuresOf } from '#domain/citations.ts';
import { addressOf, allEntries, findEntry, mainUnitOf } from '#domain/entries.ts';
import {
  assessment,
  cell,
  criteriaSet,
  demonstration,
  library,
  news,
  officialDocument,
  practice,
  replication,
  result,
  sessionPack,
  unit,
} from './records.ts';

const other = { sources: ['bai-hai'] };
const records = library({
  practices: [
    practice('mot', { sources: ['bai-hai', 'bai-mot'], results: [result('24'), result('5', { source: 'bai-hai' })] }),
    practice('hai', {
      ...other,
      officialDocuments: ['chi-thi'],
      assessments: [assessment('u', { officialDocument: 'chi-thi' })],
    }),
  ],
  cells: [
    cell('chi-bo', {
      results: [result('81,48', { role: 'boi-canh' })],
      assessments: [assessment('u', { officialDocument: 'quyet-dinh' })],
    }),
  ],
  news: [news('tin', { officialDocuments: ['quyet-dinh'] }), news('tin-khac', other)],
  replications: [
    replication('noi', { results: [result('7')], assessments: [assessment('u', { officialDocument: 'chi-thi' })] }),
    replication('noi-khac', other),
  ],
  demonstrations: [demonstration('buoi'), demonstration('buoi-khac', { source: 'bai-hai' })],
  sessionPacks: [sessionPack('le-ket-nap'), sessionPack('tu-phe-binh', other)],
  criteriaSets: [criteriaSet('bo', { officialDocuments: ['chi-thi'] }), criteriaSet('bo-khac', other)],
  documents: [officialDocument('chi-thi'), officialDocument('quyet-dinh', other)],
  units: [unit('u'), unit('khac', other)],
});

const addresses = (entries: ReturnType<typeof allEntries>) => entries.map(addressOf);

describe('what rests on a source', () => {
  it('is every record that cites it, by kind', () => {
    const cited = citationsOfSource('bai-mot', records);
    expect(addresses([...cited.entries])).toEqual(['chi-bo-lam-mau/chi-bo', 'mo-hinh/mot', 'tin-tuc/tin']);
    const { entries, ...rest } = cited;
    expect(Object.fromEntries(Object.entries(rest).map(([kind, list]) => [kind, list.map(({ id }) => id)]))).toEqual({
      replications: ['noi'],
      demonstrations: ['buoi'],
      sessionPacks: ['le-ket-nap'],
      criteriaSets: ['bo'],
      documents: ['chi-thi'],
      units: ['u'],
    });
    expect(entries).toHaveLength(3);
  });

  it('is nothing for a source that nobody cites', () => {
    expect(Object.values(citationsOfSource('khong-co', records)).flat()).toEqual([]);
  });
});

describe('the figures of a source', () => {
  it('come each with the record that it belongs to', () => {
    const owned = figuresOf('bai-mot', records).map(({ owner, result: { value } }) => [
      'replication' in owner ? owner.replication.id : addressOf(owner),
      value,
    ]);
    expect(owned).toEqual([
      ['chi-bo-lam-mau/chi-bo', '81,48'],
      ['mo-hinh/mot', '24'],
      ['noi', '7'],
    ]);
  });

  it('are not those that the same record has from another', () => {
    expect(figuresOf('bai-hai', records).map(({ result: { value } }) => value)).toEqual(['5']);
  });
});

describe('what names an official document', () => {
  it('is every entry, ledger record and criteria set that does, assessments included, each once', () => {
    const cited = citationsOfDocument('chi-thi', records);
    expect(addresses([...cited.entries])).toEqual(['mo-hinh/hai']);
    expect(cited.replications.map(({ id }) => id)).toEqual(['noi']);
    expect(cited.criteriaSets.map(({ id }) => id)).toEqual(['bo']);
    expect(addresses([...citationsOfDocument('quyet-dinh', records).entries])).toEqual([
      'chi-bo-lam-mau/chi-bo',
      'tin-tuc/tin',
    ]);
  });
});

describe('entries by address', () => {
  it('are found in their own section only', () => {
    for (const item of allEntries(records)) expect(findEntry(records, addressOf(item))?.entry).toBe(item.entry);
    for (const address of ['mo-hinh/tin', 'khac/mot', 'mo-hinh', '', 'mo-hinh/mot/nhan-rong']) {
      expect(findEntry(records, address), address).toBeUndefined();
    }
  });

  it('know their main unit, and news has none', () => {
    expect(mainUnitOf(practice('mau', { originUnit: 'a' }))).toBe('a');
    expect(mainUnitOf(cell('chi-bo', { unit: 'b' }))).toBe('b');
    expect(mainUnitOf(news('tin', { units: ['c'] }))).toBeUndefined();
  });
});
