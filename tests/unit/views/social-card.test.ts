import { describe, expect, it } from 'vitest';
import { entryPictures, siteCard } from '#views/social-card.ts';
import { library, news, place, practice, result, source, unit } from '../domain/records.ts';

const site = { name: 'Làm Mẫu', tagline: 'Mô hình hay', url: 'https://lam-mau.example/', colours: 'do' } as const;

const around = {
  sources: [source('bai-mot', { publishedAt: '2022-06-16' })],
  places: [place('xa-minh-son', { name: 'xã Minh Sơn' })],
  units: [
    unit('don-vi-goc', { name: 'Chi bộ thôn Bó Pèng', place: 'xa-minh-son' }),
    unit('kho', { name: 'Kho K1', secrecy: 'khong-hien-noi', place: 'xa-minh-son' }),
  ],
};

const cards = (...practices: ReturnType<typeof practice>[]) =>
  entryPictures(library({ ...around, practices }), site).map(({ card }) => card);

describe('the picture of an entry', () => {
  it('names place and day', () => {
    const [card] = cards(practice('mau', { places: ['xa-minh-son'] }));
    expect(card?.facts).toEqual(['Xã Minh Sơn', 'Thông tin tính đến 10/5/2022']);
  });

  it('names the unit where there is no place, unless the title does', () => {
    const silentDay = { asOf: 'khong-ro' };
    expect(cards(practice('mau', silentDay))[0]?.facts).toEqual(['Chi bộ thôn Bó Pèng']);
    expect(cards(practice('mau', { ...silentDay, title: 'Chi bộ thôn Bó Pèng ký kết' }))[0]?.facts).toEqual([]);
  });

  it('tells no place of a unit that is not to be found', () => {
    const [card] = cards(practice('mau', { originUnit: 'kho', places: ['xa-minh-son'] }));
    expect(JSON.stringify(card)).not.toContain('Minh Sơn');
  });

  it('shows a result, and nothing that is merely scale, target or context', () => {
    const others = (['quy-mo', 'chi-tieu', 'boi-canh'] as const).map((role) => result('900', { role }));
    expect(cards(practice('mau', { results: others }))[0]?.figure).toBeUndefined();
    const [card] = cards(practice('mau', { results: [...others, result('12')] }));
    expect(card?.figure).toEqual({ value: '12', indicator: 'số người được giúp' });
  });

  it('is not made where a caution forbids it', () => {
    expect(cards(practice('ruou', { caution: ['ruou-bia'] }), practice('le', { caution: ['ton-giao'] }))).toEqual([]);
    expect(cards(practice('quy', { caution: ['quyen-gop'] }))).toHaveLength(1);
  });

  it('has the date of the source where it is news', () => {
    const [picture] = entryPictures(library({ ...around, news: [news('tin', { places: ['xa-minh-son'] })] }), site);
    expect(picture).toMatchObject({ section: 'tin-tuc', id: 'tin', card: { kindLabel: 'Tin tức' } });
    expect(picture?.card.facts).toEqual(['Xã Minh Sơn', '16/6/2022']);
  });
});

describe('every picture', () => {
  it('says what has to be said of the site, else where the page stands', () => {
    expect(siteCard(site).siteNote).toBe('lam-mau.example');
    expect(siteCard({ ...site, demoNotice: 'Bản giới thiệu.' }).siteNote).toBe('Bản giới thiệu.');
  });
});
