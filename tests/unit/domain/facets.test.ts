import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets, matches } from '#domain/facet-matching.ts';
import { facetsFromQuery, facetsToQuery, toggleFacet } from '#domain/facet-query.ts';
import { facetValueLabel, facetValues } from '#domain/facet-values.ts';
import { facetIds, facetsOfSection, type FacetId, type FacetValues } from '#domain/facets.ts';
import { cellEntry, newsEntry, practiceEntry } from '#domain/entries.ts';
import { assessment, cell, library, news, place, practice, result, source, step, unit } from './records.ts';

const by = '1684/NQ-UBTVQH15';
const records = library({
  units: [unit('don-vi-goc'), unit('noi-khac'), unit('kho', { secrecy: 'khong-hien-noi' })],
  sources: [source('bai-mot'), source('bai-hai', { publishedAt: '2022-06-16' })],
  places: [
    place('tinh-cu', { name: 'tỉnh Hà Giang', level: 'tinh', successors: [{ to: 'tinh-moi', by }] }),
    place('tinh-moi', { name: 'tỉnh Tuyên Quang', level: 'tinh' }),
    place('huyen', {
      name: 'huyện Bắc Mê',
      level: 'huyen',
      parent: 'tinh-cu',
      successors: [
        { to: 'xa-moi', by },
        { to: 'xa-khac', by },
      ],
    }),
    place('xa-khac', { name: 'xã Yên Cường', parent: 'tinh-moi' }),
    place('xa-cu', { name: 'xã Minh Sơn', parent: 'huyen', successors: [{ to: 'xa-moi', by }] }),
    place('xa-moi', { name: 'xã Minh Sơn', parent: 'tinh-moi' }),
    place('thon', { name: 'thôn Bó Pèng', level: 'thon', parent: 'xa-cu' }),
  ],
  practices: [practice('co-so-lieu', { results: [result('24', { source: 'bai-hai' })] })],
});
const ofPractice = (fields = {}) => facetValues(practiceEntry(practice('mau', fields)), records);

describe('the facets of an entry', () => {
  it('have its fields, forces, year and, for a practice, movements, setting and needs', () => {
    const statement = 'khong-neu';
    const facets = ofPractice({
      moreFields: ['an-ninh'],
      forces: [
        { who: 'thanh-nien', part: 'chu-tri' },
        { who: 'khong-neu', part: 'tham-gia' },
      ],
      movements: ['hoc-tap-lam-theo-bac'],
      setting: ['thon-lang'],
      resources: {
        people: statement,
        time: statement,
        money: statement,
        materials: statement,
        needs: { what: ['can-vat-tu'], basis: 'bien-soan' },
      },
    });
    expect(facets).toEqual({
      'linh-vuc': ['kinh-te', 'an-ninh'],
      'luc-luong': ['thanh-nien'],
      nam: ['2022'],
      'phong-trao': ['hoc-tap-lam-theo-bac'],
      'dung-o-dau': ['thon-lang'],
      'can-gi': ['can-vat-tu'],
    });
  });

  it('have a place under its old name and its new one, and all above both', () => {
    const ids = ['thon', 'xa-cu', 'huyen', 'tinh-cu', 'xa-moi', 'tinh-moi'];
    expect(ofPractice({ places: ['thon'] })['dia-phuong']).toEqual(ids);
  });

  it('have all that a district became, but not where a place within it is named as well', () => {
    expect(ofPractice({ places: ['huyen'] })['dia-phuong']).toEqual([
      'huyen',
      'tinh-cu',
      'xa-moi',
      'tinh-moi',
      'xa-khac',
    ]);
    const within = ofPractice({ places: ['huyen', 'xa-cu'] })['dia-phuong'];
    expect(within).toEqual(['huyen', 'tinh-cu', 'xa-cu', 'xa-moi', 'tinh-moi']);
  });

  it('have no place where a unit hides', () => {
    expect(ofPractice({ places: ['thon'], originUnit: 'kho' })).not.toHaveProperty('dia-phuong');
  });

  it('say what the record has: of itself, whatever its level', () => {
    expect(ofPractice()).not.toHaveProperty('co-gi');
    expect(ofPractice({ steps: [step('bien-soan')] })).not.toHaveProperty('co-gi');
    expect(ofPractice({ steps: [step()] })['co-gi']).toEqual(['cach-lam', 'bo-nhan-rong']);
    expect(ofPractice({ results: [result('3')], assessments: [assessment('noi-khac')] })['co-gi']).toEqual([
      'so-lieu',
      'danh-gia',
    ]);
    expect(ofPractice({ assessments: [assessment('don-vi-goc')] })).not.toHaveProperty('co-gi');
    expect(ofPractice({ steps: [step()], caution: ['ton-giao'] })['co-gi']).toEqual(['cach-lam']);
    expect(facetValues(cellEntry(cell('chi-bo', { steps: [step()] })), records)['co-gi']).toEqual(['cach-lam']);
  });

  it('say "khong-ro" where the year is not known', () => {
    expect(ofPractice({ asOf: 'khong-ro' }).nam).toEqual(['khong-ro']);
  });

  it('take the year and the figures of a news item from its source', () => {
    const facets = facetValues(newsEntry(news('tin', { sources: ['bai-hai'], asOf: '2021' })), records);
    expect([facets.nam, facets['co-gi']]).toEqual([['2022'], ['so-lieu']]);
    const other = facetValues(newsEntry(news('tin', { sources: ['bai-mot'], asOf: 'khong-ro' })), records);
    expect([other.nam, other['co-gi']]).toEqual([['khong-ro'], undefined]);
  });

  it('have labels for readers', () => {
    expect(facetValueLabel('linh-vuc', 'kinh-te', records.places)).toBe('Kinh tế, sinh kế');
    expect(facetValueLabel('co-gi', 'bo-nhan-rong', records.places)).toBe('Bộ nhân rộng');
    expect(facetValueLabel('dia-phuong', 'xa-cu', records.places)).toBe('xã Minh Sơn, huyện Bắc Mê');
    expect(facetValueLabel('nam', '2022', records.places)).toBe('2022');
    expect(facetValueLabel('nam', 'khong-ro', records.places)).toBe('Không rõ');
    expect(facetValueLabel('dia-phuong', 'khong-co', records.places)).toBe('khong-co');
  });

  it('are only those that its list offers', () => {
    for (const facet of Object.keys(ofPractice({ places: ['thon'], setting: ['co-quan'] }))) {
      expect(facetsOfSection['mo-hinh']).toContain(facet);
    }
    expect(facetsOfSection['tin-tuc']).not.toContain('can-gi');
  });
});

const items: FacetValues[] = [
  { 'linh-vuc': ['kinh-te'], 'co-gi': ['cach-lam', 'so-lieu'], nam: ['2021'] },
  { 'linh-vuc': ['an-sinh', 'kinh-te'], 'co-gi': ['cach-lam'], nam: ['2022'] },
  { 'linh-vuc': ['moi-truong'], nam: ['2021'] },
];
const matching = (selected: FacetValues) => items.flatMap((item, index) => (matches(item, selected) ? [index] : []));

describe('filtering', () => {
  it('lets everything through while nothing is chosen', () => {
    expect(matching({})).toEqual([0, 1, 2]);
    expect(matching({ 'linh-vuc': [] })).toEqual([0, 1, 2]);
  });

  it('takes either of two values of one facet, and demands every facet', () => {
    expect(matching({ 'linh-vuc': ['an-sinh', 'moi-truong'] })).toEqual([1, 2]);
    expect(matching({ 'linh-vuc': ['kinh-te'], nam: ['2021'] })).toEqual([0]);
    expect(matching({ 'luc-luong': ['thanh-nien'] })).toEqual([]);
  });

  it('demands all that is chosen of what a record should have', () => {
    expect(matching({ 'co-gi': ['cach-lam'] })).toEqual([0, 1]);
    expect(matching({ 'co-gi': ['cach-lam', 'so-lieu'] })).toEqual([0]);
  });
});

describe('counting', () => {
  it('counts over the list as the other facets leave it', () => {
    const counts = countFacets(items, { 'linh-vuc': ['kinh-te'] });
    expect([...counts['linh-vuc']]).toEqual([
      ['kinh-te', 2],
      ['an-sinh', 1],
      ['moi-truong', 1],
    ]);
    expect([...counts.nam]).toEqual([
      ['2021', 1],
      ['2022', 1],
    ]);
  });

  it('counts over the list as it stands where all chosen values are wanted', () => {
    const counts = countFacets(items, { 'co-gi': ['so-lieu'] });
    expect([...counts['co-gi']]).toEqual([
      ['cach-lam', 1],
      ['so-lieu', 1],
    ]);
  });

  it('promises what choosing the value then gives', () => {
    const counts = countFacets(items, { nam: ['2021'] });
    for (const [value, count] of counts['co-gi']) {
      expect(matching({ nam: ['2021'], 'co-gi': [value] })).toHaveLength(count);
    }
  });
});

describe('filters in an address', () => {
  it('are written the same way however they were chosen', () => {
    expect(facetsToQuery({ nam: ['2021'], 'linh-vuc': ['kinh-te', 'an-sinh', 'kinh-te'] })).toBe(
      'linh-vuc=an-sinh&linh-vuc=kinh-te&nam=2021',
    );
    expect(facetsToQuery({})).toBe('');
  });

  it('are read with or without the question mark; anything else is passed over', () => {
    expect(facetsFromQuery('?linh-vuc=kinh-te&q=choi+dot&nam=2021&linh-vuc=&co-gi=<b>&la=1')).toEqual({
      'linh-vuc': ['kinh-te'],
      nam: ['2021'],
    });
    expect(facetsFromQuery('linh-vuc=kinh-te')).toEqual({ 'linh-vuc': ['kinh-te'] });
    expect(facetsFromQuery('')).toEqual({});
  });

  it('are put in and taken out one by one', () => {
    const one = toggleFacet({}, 'linh-vuc', 'kinh-te');
    const two = toggleFacet(one, 'nam', '2021');
    expect(two).toEqual({ 'linh-vuc': ['kinh-te'], nam: ['2021'] });
    expect(toggleFacet(toggleFacet(two, 'linh-vuc', 'kinh-te'), 'nam', '2021')).toEqual({});
  });

  const value = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const choice = fc.dictionary(fc.constantFrom(...facetIds), fc.uniqueArray(value, { minLength: 1, maxLength: 4 }), {
    noNullPrototype: true,
  });

  it('come back from the address as they went in', () => {
    fc.assert(
      fc.property(choice, (selected: Partial<Record<FacetId, string[]>>) => {
        const back = facetsFromQuery(`?${facetsToQuery(selected)}`);
        for (const facet of facetIds) expect(back[facet] ?? []).toEqual((selected[facet] ?? []).toSorted());
        expect(facetsToQuery(back)).toBe(facetsToQuery(selected));
      }),
    );
  });

  it('never throw, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string(), (query) => typeof facetsToQuery(facetsFromQuery(query)) === 'string'));
  });
});
