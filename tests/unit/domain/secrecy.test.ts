import { describe, expect, it } from 'vitest';
import { mayShowPlace, visiblePlaceOfReplication, visiblePlaceOfUnit, visiblePlaces } from '#domain/secrecy.ts';
import { cell, library, news, place, practice, replication, unit } from './records.ts';

const records = library({
  places: [
    place('huyen-duc-linh', { name: 'huyện Đức Linh', level: 'huyen', parent: 'tinh-binh-thuan' }),
    place('tinh-binh-thuan', { name: 'tỉnh Bình Thuận', level: 'tinh' }),
    place('tinh-tay-ninh', { name: 'tỉnh Tây Ninh', level: 'tinh' }),
    place('xa-minh-son', { name: 'xã Minh Sơn' }),
  ],
  units: [
    unit('kho', { name: 'Kho K1', secrecy: 'khong-hien-noi', place: 'xa-minh-son' }),
    unit('dang-uy-quan-su', {
      name: 'Đảng ủy Quân sự huyện Đức Linh',
      secrecy: 'dia-danh-co-trong-ten',
      place: 'huyen-duc-linh',
    }),
    unit('chi-bo-tay-ninh', { name: 'các chi bộ quân sự cấp xã của tỉnh Tây Ninh', secrecy: 'dia-danh-co-trong-ten' }),
    unit('chi-bo-thon', { name: 'Chi bộ thôn', place: 'xa-minh-son' }),
    unit('huyen-uy', { name: 'Huyện ủy', place: 'huyen-duc-linh' }),
  ],
});

const everywhere = ['huyen-duc-linh', 'tinh-binh-thuan', 'tinh-tay-ninh', 'xa-minh-son'];
const shown = (entry: Parameters<typeof visiblePlaces>[0]) => visiblePlaces(entry, records).map(({ id }) => id);

describe('places of an entry', () => {
  it('are all shown where none of its units hides', () => {
    expect(shown(practice('mau', { originUnit: 'chi-bo-thon', places: everywhere }))).toEqual(everywhere);
    expect(shown(news('tin', { units: ['chi-bo-thon'], places: everywhere }))).toEqual(everywhere);
  });

  it('are never shown where it is about a hidden unit', () => {
    expect(shown(practice('mau', { originUnit: 'kho', units: ['chi-bo-thon'], places: everywhere }))).toEqual([]);
    expect(shown(cell('chi-bo', { unit: 'kho', places: everywhere }))).toEqual([]);
  });

  it('are only those in its name where it is about a local military unit', () => {
    expect(shown(practice('mau', { originUnit: 'dang-uy-quan-su', places: everywhere }))).toEqual(['huyen-duc-linh']);
  });

  it('are only those that another unit vouches for where it names a hidden one among others', () => {
    expect(shown(news('tin', { units: ['kho', 'chi-bo-tay-ninh', 'huyen-uy'], places: everywhere }))).toEqual([
      'huyen-duc-linh',
      'tinh-binh-thuan',
      'tinh-tay-ninh',
    ]);
    expect(shown(news('tin', { units: ['kho'], places: everywhere }))).toEqual([]);
    expect(
      shown(practice('mau', { originUnit: 'chi-bo-thon', units: ['kho', 'chi-bo-thon'], places: everywhere })),
    ).toEqual(['xa-minh-son']);
  });

  it('are not shown on the word of a unit that is not in the library', () => {
    expect(shown(practice('mau', { originUnit: 'khong-co', places: everywhere }))).toEqual([]);
    expect(shown(news('tin', { units: ['khong-co'], places: everywhere }))).toEqual([]);
  });

  it('are told apart by their marks: a name that merely sounds alike does not vouch', () => {
    const look = library({
      places: [place('p', { name: 'xã Đức Lính' })],
      units: [unit('u', { name: 'Đảng ủy Quân sự huyện Đức Linh', secrecy: 'dia-danh-co-trong-ten' })],
    });
    expect(visiblePlaces(practice('mau', { originUnit: 'u', places: ['p'] }), look)).toEqual([]);
  });
});

describe('the place of one unit', () => {
  it('is hidden, shown, or shown as far as the name has it', () => {
    expect(visiblePlaceOfUnit('kho', records)).toBeUndefined();
    expect(visiblePlaceOfUnit('chi-bo-thon', records)?.id).toBe('xa-minh-son');
    expect(visiblePlaceOfUnit('dang-uy-quan-su', records)?.id).toBe('huyen-duc-linh');
    expect(visiblePlaceOfUnit('khong-co', records)).toBeUndefined();
    expect(mayShowPlace({ secrecy: 'khong-hien-noi' })).toBe(false);
    expect(mayShowPlace({ secrecy: 'dia-danh-co-trong-ten' })).toBe(true);
  });

  it('is the record’s own place for a unit that follows, unless the unit hides', () => {
    const of = (unitId: string, at?: string) =>
      visiblePlaceOfReplication(replication('r', { unit: unitId, ...(at && { place: at }) }), records)?.id;
    expect(of('chi-bo-thon', 'tinh-tay-ninh')).toBe('tinh-tay-ninh');
    expect(of('chi-bo-thon')).toBe('xa-minh-son');
    expect(of('kho', 'xa-minh-son')).toBeUndefined();
    expect(of('chi-bo-tay-ninh', 'xa-minh-son')).toBeUndefined();
    expect(of('chi-bo-tay-ninh', 'tinh-tay-ninh')).toBe('tinh-tay-ninh');
    expect(of('khong-co', 'xa-minh-son')).toBeUndefined();
  });
});
