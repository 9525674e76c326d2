import { describe, expect, it } from 'vitest';
import { facetGroup } from '#views/list-page.ts';
import { library, place } from '../domain/records.ts';

const by = '1684/NQ-UBTVQH15';
const records = library({
  places: [
    place('tinh-cu', { name: 'tỉnh Hà Giang', level: 'tinh', successors: [{ to: 'tinh-b', by }] }),
    place('tinh-a', { name: 'tỉnh Quảng Ngãi', level: 'tinh' }),
    place('tinh-b', { name: 'tỉnh Tuyên Quang', level: 'tinh' }),
    place('xa-cu', { name: 'xã Minh Sơn', parent: 'tinh-cu', successors: [{ to: 'xa-b', by }] }),
    place('xa-b', { name: 'xã Minh Sơn', parent: 'tinh-b' }),
    place('xa-c', { name: 'xã Bắc Mê', parent: 'tinh-b' }),
    place('xa-a', { name: 'xã Đăk Kôi', parent: 'tinh-a' }),
    place('thon', { name: 'thôn Bó Pèng', level: 'thon', parent: 'xa-b' }),
  ],
});
const all = [...records.places.keys()];

describe('the filter by place', () => {
  it('offers places as they are today, a province and then what lies in it, and no hamlet', () => {
    const { options } = facetGroup('dia-phuong', [{ facets: { 'dia-phuong': all } }], records);
    expect(options.map(({ value }) => value)).toEqual(['tinh-a', 'xa-a', 'tinh-b', 'xa-c', 'xa-b']);
  });

  it('counts the cards of each', () => {
    const cards = [['tinh-b', 'xa-b'], ['tinh-b']].map((places) => ({ facets: { 'dia-phuong': places } }));
    const { options } = facetGroup('dia-phuong', cards, records);
    expect(options.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'tỉnh Tuyên Quang 2',
      'xã Minh Sơn, tỉnh Tuyên Quang 1',
    ]);
  });
});
