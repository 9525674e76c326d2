import { describe, expect, it } from 'vitest';
import { bareName, placeChain, placeLabel, placeLabelWithNow, placeNow, successorsOf } from '#domain/places.ts';
import { library, place } from './records.ts';

const by = '1684/NQ-UBTVQH15';
const { places } = library({
  places: [
    place('tinh-cu', { name: 'tỉnh Hà Giang', level: 'tinh', successors: [{ to: 'tinh-moi', by: '202/2025/QH15' }] }),
    place('tinh-moi', { name: 'tỉnh Tuyên Quang', level: 'tinh' }),
    place('huyen', {
      name: 'huyện Bắc Mê',
      level: 'huyen',
      parent: 'tinh-cu',
      successors: [
        { to: 'minh-ngoc-moi', by },
        { to: 'minh-son-moi', by },
        { to: 'bac-me-moi', by },
      ],
    }),
    place('minh-ngoc', { name: 'xã Minh Ngọc', parent: 'huyen', successors: [{ to: 'minh-ngoc-moi', by }] }),
    place('minh-ngoc-moi', { name: 'xã Minh Ngọc', parent: 'tinh-moi' }),
    place('minh-son', { name: 'xã Minh Sơn, huyện Bắc Mê', parent: 'huyen', successors: [{ to: 'minh-son-moi', by }] }),
    place('minh-son-moi', { name: 'xã Minh Sơn', parent: 'tinh-moi' }),
    place('bac-me-moi', { name: 'xã Bắc Mê', parent: 'tinh-moi' }),
    place('thuong-tan', { name: 'xã Thượng Tân', parent: 'huyen', successors: [{ to: 'minh-ngoc-moi', by }] }),
    place('bo-peng', { name: 'thôn Bó Pèng', level: 'thon', parent: 'minh-son' }),
    place('xa-chua-ro', { name: 'xã Chưa Rõ', parent: 'huyen' }),
    place('xa-chia', {
      name: 'xã Chia',
      parent: 'huyen',
      successors: [
        { to: 'minh-ngoc-moi', by },
        { to: 'tinh-moi', by },
      ],
    }),
    place('tay-ninh-cu', { name: 'tỉnh Tây Ninh (cũ)', level: 'tinh', successors: [{ to: 'tay-ninh', by }] }),
    place('tay-ninh', { name: 'tỉnh Tây Ninh', level: 'tinh' }),
    place('tinh-khac', { name: 'tỉnh Khác', level: 'tinh' }),
    place('xa-tinh-khac', { name: 'xã Bên', parent: 'tinh-khac' }),
    place('phuong-moi', { name: 'phường Mới', parent: 'tinh-moi' }),
    ...[
      ['hai-xa', 'minh-ngoc-moi', 'minh-son-moi'],
      ['xa-phuong', 'minh-ngoc-moi', 'phuong-moi'],
      ['hai-tinh', 'minh-ngoc-moi', 'xa-tinh-khac'],
    ].map(([id = '', ...to]) =>
      place(id, { name: 'xã Tách', parent: 'huyen', successors: to.map((each) => ({ to: each, by })) }),
    ),
    place('doi-mot', { name: 'xã Đời Một', successors: [{ to: 'doi-hai', by: 'một' }] }),
    place('doi-hai', { name: 'xã Đời Hai', successors: [{ to: 'minh-son-moi', by: 'hai' }] }),
    place('vong-mot', { name: 'xã Vòng Một', parent: 'vong-hai', successors: [{ to: 'vong-hai', by: 'một' }] }),
    place('vong-hai', { name: 'xã Vòng Hai', parent: 'vong-mot', successors: [{ to: 'vong-mot', by: 'hai' }] }),
    place('thon-3', { name: 'thôn 3', level: 'thon', parent: 'minh-son-moi' }),
  ],
});

describe('the chain of places', () => {
  it('goes from the place up', () => {
    expect(placeChain('bo-peng', places).map(({ id }) => id)).toEqual(['bo-peng', 'minh-son', 'huyen', 'tinh-cu']);
    expect(placeChain('khong-co', places)).toEqual([]);
  });

  it('ends even where records go round in a circle', () => {
    expect(placeChain('vong-mot', places).map(({ id }) => id)).toEqual(['vong-mot', 'vong-hai']);
    expect(successorsOf('vong-mot', places)).toEqual([]);
    expect(placeNow('vong-mot', places)).toBeUndefined();
  });
});

describe('a place’s label', () => {
  it('goes up to the district, or to the province where there is no district', () => {
    expect(placeLabel('minh-ngoc', places)).toBe('xã Minh Ngọc, huyện Bắc Mê');
    expect(placeLabel('minh-ngoc-moi', places)).toBe('xã Minh Ngọc, tỉnh Tuyên Quang');
    expect(placeLabel('bo-peng', places)).toBe('thôn Bó Pèng, xã Minh Sơn, huyện Bắc Mê');
    expect(placeLabel('thon-3', places)).toBe('thôn 3, xã Minh Sơn, tỉnh Tuyên Quang');
    expect(placeLabel('huyen', places)).toBe('huyện Bắc Mê');
  });

  it('does not say the parent twice where the record’s name has it', () => {
    expect(placeLabel('minh-son', places)).toBe('xã Minh Sơn, huyện Bắc Mê');
  });
});

describe('what a place is now', () => {
  it('is "nay là" where it went on under its name', () => {
    expect(placeLabelWithNow('minh-ngoc', places)).toBe(
      'xã Minh Ngọc, huyện Bắc Mê (nay là xã Minh Ngọc, tỉnh Tuyên Quang)',
    );
    expect(placeNow('minh-ngoc', places)?.current.map((now) => now.by)).toEqual([[by]]);
  });

  it('is "nay thuộc" where it became part of another', () => {
    expect(placeLabelWithNow('thuong-tan', places)).toBe(
      'xã Thượng Tân, huyện Bắc Mê (nay thuộc xã Minh Ngọc, tỉnh Tuyên Quang)',
    );
    expect(placeLabelWithNow('tinh-cu', places)).toBe('tỉnh Hà Giang (nay thuộc tỉnh Tuyên Quang)');
  });

  it('is "nay là" where the old one is only marked as such by the editors', () => {
    expect(placeLabelWithNow('tay-ninh-cu', places)).toBe('tỉnh Tây Ninh (cũ) (nay là tỉnh Tây Ninh)');
  });

  it('is the several communes that a district became', () => {
    expect(placeLabelWithNow('huyen', places)).toBe(
      'huyện Bắc Mê (nay thuộc các xã Minh Ngọc, Minh Sơn và Bắc Mê, tỉnh Tuyên Quang)',
    );
  });

  it('is put shortly only where level and parent are the same', () => {
    expect(placeNow('hai-xa', places)?.label).toBe('nay thuộc các xã Minh Ngọc và Minh Sơn, tỉnh Tuyên Quang');
    expect(placeNow('xa-phuong', places)?.label).toBe(
      'nay thuộc xã Minh Ngọc, tỉnh Tuyên Quang; phường Mới, tỉnh Tuyên Quang',
    );
    expect(placeNow('hai-tinh', places)?.label).toBe('nay thuộc xã Minh Ngọc, tỉnh Tuyên Quang; xã Bên, tỉnh Khác');
  });

  it('lists one after the other what has no level or parent in common', () => {
    expect(placeNow('xa-chia', places)?.label).toBe('nay thuộc xã Minh Ngọc, tỉnh Tuyên Quang; tỉnh Tuyên Quang');
  });

  it('follows the commune for a hamlet', () => {
    const now = placeNow('bo-peng', places);
    expect(now?.relation).toBe('thuoc');
    expect(now?.label).toBe('nay thuộc xã Minh Sơn, tỉnh Tuyên Quang');
  });

  it('goes no further than is known: of a district’s communes none is guessed', () => {
    expect(placeNow('xa-chua-ro', places)?.label).toBe('nay thuộc tỉnh Tuyên Quang');
  });

  it('follows successors of successors and keeps every resolution', () => {
    expect(successorsOf('doi-mot', places).map((now) => [now.place.id, now.by])).toEqual([
      ['minh-son-moi', ['một', 'hai']],
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(placeNow('minh-ngoc-moi', places)).toBeUndefined();
    expect(placeLabelWithNow('minh-ngoc-moi', places)).toBe('xã Minh Ngọc, tỉnh Tuyên Quang');
    expect(placeNow('khong-co', places)).toBeUndefined();
  });
});

describe('the bare name', () => {
  it('drops the level, but not where only a number would be left', () => {
    expect(bareName('xã Đăk Tơ Lung')).toBe('Đăk Tơ Lung');
    expect(bareName('thị trấn Đăk Rve, huyện Kon Rẫy')).toBe('Đăk Rve');
    expect(bareName('Thành phố Hồ Chí Minh')).toBe('Hồ Chí Minh');
    expect(bareName('thôn 3')).toBe('thôn 3');
    expect(bareName('tỉnh Tây Ninh (cũ)')).toBe('Tây Ninh');
    expect(bareName('Xãm')).toBe('Xãm');
  });
});
