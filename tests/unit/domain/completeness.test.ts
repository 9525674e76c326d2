import { describe, expect, it } from 'vitest';
import { gaps, missing, missingOfFollower, proven, provenOfFollower } from '#domain/completeness.ts';
import { assessment, cell, library, practice, replication, result, source, statements, step, unit } from './records.ts';

const { units } = library({ units: [unit('don-vi-goc'), unit('noi-khac')] });
const ids = (entry: Parameters<typeof missing>[0]) => missing(entry, units).map(({ id }) => id);

const told = statements('bai-mot');
/** What practices and cells are both asked for. */
const completeCommon = {
  steps: [step()],
  problem: told,
  results: [result('24')],
  lessons: { achieved: told, improve: told, causes: told, remedy: told },
  assessments: [assessment('noi-khac')],
};
const completeResources = { people: told, time: told, money: told, materials: told };
const completePractice = {
  ...completeCommon,
  startedAt: '2019-04',
  goals: told,
  criteria: told,
  scope: { places: 'khong-neu', audience: told, participants: 'khong-neu', beneficiaries: 'khong-neu' },
  conditions: { suitable: told, unsuitable: 'khong-neu' },
  resources: completeResources,
  sustainability: told,
};
const completeCell = { ...completeCommon, topics: ['le-ket-nap'] };

describe('what a record lacks', () => {
  it('is nothing where its sources tell everything', () => {
    expect(ids(practice('mau', completePractice))).toEqual([]);
    expect(ids(cell('chi-bo', completeCell))).toEqual([]);
  });

  it('is everything where they tell a name', () => {
    const others = ['chu-de', 'noi-lam-theo', 'nguon-khac', 'dieu-chinh'];
    expect(ids(practice('mau'))).toEqual(Object.keys(gaps).filter((id) => !others.includes(id)));
    expect(ids(cell('chi-bo'))).toEqual([
      'cach-lam',
      'ly-do',
      'chu-de',
      'ket-qua',
      'so-lieu',
      'dieu-lam-duoc',
      'han-che',
      'nguyen-nhan',
      'khac-phuc',
      'danh-gia',
    ]);
  });

  it('is named in Vietnamese', () => {
    const resources = { ...completeResources, money: 'khong-neu' };
    expect(missing(practice('mau', { ...completePractice, resources }), units)).toEqual([
      { id: 'chi-phi', label: 'Chi phí', mentioned: false },
    ]);
  });

  it('is not filled by what the editors suggest', () => {
    const suggested = statements('bien-soan');
    const fields = { ...completePractice, steps: [step('bien-soan')], criteria: suggested };
    expect(ids(practice('mau', fields))).toEqual(['cach-lam', 'tieu-chi']);
  });

  it('tells what the source mentions without telling from what it leaves out', () => {
    const lessons = { achieved: told, improve: 'nhac-khong-ke', causes: 'khong-neu', remedy: told };
    expect(missing(practice('mau', { ...completePractice, lessons }), units)).toEqual([
      { id: 'han-che', label: 'Hạn chế', mentioned: true },
      { id: 'nguyen-nhan', label: 'Nguyên nhân hạn chế', mentioned: false },
    ]);
  });

  it('takes a silence over a whole group for each of its parts', () => {
    const fields = { ...completePractice, resources: 'nhac-khong-ke' };
    const found = missing(practice('mau', fields), units);
    expect(found.map(({ id }) => id)).toEqual(['nguoi', 'thoi-gian', 'chi-phi', 'vat-tu']);
    expect(found.every(({ mentioned }) => mentioned)).toBe(true);
  });

  it('counts a scope whose parts are all silent as one gap', () => {
    const scope = {
      places: 'khong-neu',
      audience: 'nhac-khong-ke',
      participants: 'khong-neu',
      beneficiaries: 'khong-neu',
    };
    expect(missing(practice('mau', { ...completePractice, scope }), units)).toEqual([
      { id: 'dia-ban-doi-tuong', label: 'Địa bàn, đối tượng', mentioned: true },
    ]);
  });

  it('lacks figures but not results where the results are in words', () => {
    const outcomes = [{ text: 'Nền nếp sinh hoạt tốt lên.', source: 'bai-mot' }];
    expect(ids(practice('mau', { ...completePractice, results: [], outcomes }))).toEqual(['so-lieu']);
  });

  it('lacks an assessment where only the unit itself made one', () => {
    expect(ids(practice('mau', { ...completePractice, assessments: [assessment('don-vi-goc')] }))).toEqual([
      'danh-gia',
    ]);
  });
});

describe('what a record’s sources say', () => {
  it('is everything that it does not lack, by the same names', () => {
    const fields = { steps: [step()], results: [result('24')], lessons: 'nhac-khong-ke' };
    const record = practice('mau', fields);
    expect(proven(record, units)).toEqual(['Cách làm', 'Kết quả', 'Số liệu kết quả']);
    const named = missing(record, units).map(({ label }) => label);
    expect(named.filter((label) => proven(record, units).includes(label))).toEqual([]);
  });
});

describe('what the record of a follower lacks', () => {
  const records = library({
    units: [unit('noi-theo'), unit('noi-khac')],
    sources: [source('bai-mot'), source('phieu', { kind: 'tu-ke-khai' })],
  });
  const lacks = (fields: Parameters<typeof replication>[1]) =>
    missingOfFollower(replication('noi-theo', fields), records).map(({ id }) => id);

  it('is all that is asked where a source only names the unit', () => {
    expect(lacks({})).toEqual([
      'thoi-gian-bat-dau',
      'dieu-chinh',
      'ket-qua',
      'so-lieu',
      'dieu-lam-duoc',
      'han-che',
      'nguyen-nhan',
      'khac-phuc',
      'danh-gia',
    ]);
    expect(provenOfFollower(replication('noi-theo'), records)).toEqual(['Có làm theo mô hình này']);
  });

  it('is nothing where all of it is told', () => {
    expect(
      lacks({
        startedAt: '2020',
        adaptation: told,
        results: [result('24')],
        lessons: { achieved: told, improve: told, causes: told, remedy: told },
        assessments: [assessment('noi-khac')],
      }),
    ).toEqual([]);
  });

  it('is that it follows at all, where the editors joined it by name', () => {
    expect(lacks({ basis: 'bien-soan' })[0]).toBe('noi-lam-theo');
  });

  it('is another source, where only the unit speaks for itself', () => {
    expect(lacks({ sources: ['phieu'], basis: 'phieu' })[0]).toBe('nguon-khac');
    expect(lacks({ sources: ['phieu', 'bai-mot'] })).not.toContain('nguon-khac');
  });

  it('is an assessment by others, where the unit assessed itself', () => {
    expect(lacks({ assessments: [assessment('noi-theo')] })).toContain('danh-gia');
  });
});
