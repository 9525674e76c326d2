import { describe, expect, it } from 'vitest';
import { ledgerFeed } from '#views/feeds.ts';
import { ledgerPage } from '#views/ledger-page.ts';
import { dataSets } from '#views/open-data.ts';
import { isSilent } from '#views/stated.ts';
import { library, place, practice, replication, result, source, statements, unit } from '../domain/records.ts';

const silent = 'khong-neu';
const became = (to: string) => ({ successors: [{ to, by: '202/2025/QH15' }], validTo: '2025-06-30' });

const records = library({
  practices: [
    practice('mau'),
    practice('con', { related: [{ to: 'mo-hinh/mau', relation: 'bat-nguon-tu', basis: 'bai-mot' }] }),
    practice('khac', { originUnit: 'don-vi-goc' }),
  ],
  sources: [source('bai-mot')],
  units: [
    unit('don-vi-goc'),
    unit('an', { name: 'Chi bộ An' }),
    unit('binh', { name: 'Chi bộ Bình' }),
    unit('kho', { name: 'Kho M9', kind: 'don-vi-quan-doi', secrecy: 'khong-hien-noi' }),
  ],
  places: [
    place('tinh-cu', { name: 'tỉnh Cũ', level: 'tinh', ...became('tinh-moi') }),
    place('xa-cu', { name: 'xã Cũ', parent: 'tinh-cu', ...became('xa-moi') }),
    place('tinh-moi', { name: 'tỉnh Mới', level: 'tinh' }),
    place('xa-moi', { name: 'xã Mới', parent: 'tinh-moi' }),
  ],
  replications: [
    replication('an', {
      place: 'xa-cu',
      startedAt: '2021-05',
      recordedAt: '2026-11-22',
      adaptation: statements('bai-mot'),
      outcomes: [{ text: 'Nền nếp tốt lên.', source: 'bai-mot' }],
      results: [
        result('24'),
        result('62', { role: 'quy-mo', indicator: 'Số người tham gia' }),
        result('900', { role: 'boi-canh', indicator: 'Số dân' }),
      ],
      lessons: { achieved: silent, improve: silent, causes: statements('bai-mot'), remedy: statements('bai-mot') },
    }),
    replication('binh', { practice: 'con', place: 'tinh-moi', recordedAt: '2026-12-01' }),
    // A place that should not be there: the checks refuse it, and the ledger does not show it.
    replication('kho', { place: 'xa-cu' }),
  ],
});

const page = ledgerPage(records);
const record = (id: string) => page.records.find((each) => each.id === id);
const valuesOf = (id: string) => page.filters.find((filter) => filter.id === id)?.options.map(({ value }) => value);

describe('units that a source only names', () => {
  const told = [{ text: 'Nền nếp tốt lên.', source: 'bai-mot' }];
  const named = library({
    practices: [practice('mau')],
    sources: [source('bai-mot')],
    units: ['mot', 'hai', 'ba', 'bon', 'nam'].map((id) => unit(id)),
    replications: [
      replication('mot'),
      replication('hai'),
      replication('ba', { note: 'Bài nêu riêng.' }),
      replication('bon', { outcomes: told }),
      replication('nam', { outcomes: told }),
    ],
  });

  it('are told of once where the same is said of all; any that something is told of stands by itself', () => {
    const [own] = ledgerPage(named).byPractice;
    expect(own?.together.map((group) => group.map(({ id }) => id))).toEqual([['mot', 'hai']]);
    expect(own?.records.map(({ id }) => id)).toEqual(['ba', 'bon', 'nam']);
  });
});

describe('a record of the ledger', () => {
  it('tells what was changed and what came of it, each under its name', () => {
    expect(record('an')?.told.map(({ title }) => title)).toEqual([
      'Điều chỉnh so với mô hình gốc',
      'Kết quả bằng lời',
      'Nguyên nhân',
      'Cách khắc phục',
    ]);
    expect(record('an')?.told.some(({ stated }) => isSilent(stated))).toBe(false);
  });

  it('keeps figures of scale and context apart from results', () => {
    const groups = record('an')?.figures.map(({ title, figures }) => [title, figures.map(({ value }) => value)]);
    expect(groups).toEqual([
      ['Kết quả', ['24']],
      ['Quy mô', ['62']],
      ['Số liệu bối cảnh, không phải kết quả của mô hình', ['900']],
    ]);
  });

  it('names what no source says, and since when nobody looked', () => {
    const { lines, looked } = record('binh')?.substance ?? { lines: [], looked: '' };
    expect(lines.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Nguồn đã nêu: có làm theo mô hình này',
      expect.stringMatching(/^Nguồn chưa nêu: thời gian bắt đầu; điều chỉnh so với mô hình gốc; kết quả;/),
    ]);
    expect(looked).toMatch(/^Không rõ thông tin của ngày nào/);
  });
});

describe('the filters', () => {
  it('know a place by its old name and its new one, and by what it belongs or belonged to', () => {
    const places = new URLSearchParams(record('an')?.query).getAll('dia-phuong');
    expect(places).toEqual(['xa-cu', 'tinh-cu', 'xa-moi', 'tinh-moi']);
  });

  it('offer the years, and what is not known last', () => {
    expect(valuesOf('nam')).toEqual(['2021', 'khong-ro']);
    expect(valuesOf('dia-phuong')?.at(-1)).toBe('khong-ro');
  });

  it('offer nothing where all records have the same', () => {
    expect(valuesOf('tinh-trang')).toBeUndefined();
  });

  it('leave each tree under all the practices that stand in it', () => {
    expect(page.trees.map(({ node, query }) => [node.kind, query])).toEqual([
      ['Mô hình mau', 'mo-hinh=mau&mo-hinh=con'],
    ]);
  });
});

describe('the count by place', () => {
  it('stands under the province of today, with the places as sources name them', () => {
    const [province, ...others] = page.places.provinces;
    expect(others).toEqual([]);
    expect([province?.label, province?.count]).toEqual(['Tỉnh Mới', 2]);
    expect(province?.places.map(({ label, count, now }) => [label, count, now])).toEqual([
      ['xã Cũ, tỉnh Cũ', 1, 'nay thuộc xã Mới, tỉnh Mới'],
    ]);
  });

  it('counts a unit that keeps its place among those without one', () => {
    expect(page.places.without).toBe(1);
    expect(record('kho')?.place).toBeUndefined();
    expect(new URLSearchParams(record('kho')?.query).getAll('dia-phuong')).toEqual(['khong-ro']);
  });
});

describe('what goes out of the ledger', () => {
  const site = { name: 'Làm Mẫu', tagline: 'Mô hình hay', url: 'https://lam-mau.example' };

  it('has the latest record first in the feed, with what was changed and what came of it', () => {
    const { items } = ledgerFeed(records, site);
    const ledger = 'https://lam-mau.example/nhan-rong/';
    expect(items.map(({ link }) => link)).toEqual([`${ledger}#binh`, `${ledger}#an`, `${ledger}#kho`]);
    expect(items[1]?.description).toContain('Điều chỉnh so với mô hình gốc: Một ý.');
    expect(items[1]?.pubDate?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });

  it('tells nowhere the place of a unit that keeps it', () => {
    const [rows] = dataSets(records, site.url)
      .filter(({ name }) => name === 'nhan-rong')
      .map((set) => set.rows);
    expect(rows?.map(({ ma, noi }) => [ma, noi])).toEqual([
      ['an', 'xã Cũ, tỉnh Cũ'],
      ['binh', 'tỉnh Mới'],
      ['kho', ''],
    ]);
    const said = JSON.stringify(rows?.at(-1)) + (ledgerFeed(records, site).items.at(-1)?.description ?? '');
    expect(said).not.toContain('xã Cũ');
  });
});
