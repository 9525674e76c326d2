import { describe, expect, it } from 'vitest';
import { countFollowers, ledger, lineageOf, type Follower } from '#domain/lineage.ts';
import { library, practice, replication, unit } from './records.ts';

const from = (id: string, basis = 'bai-mot') => [{ to: `mo-hinh/${id}`, relation: 'bat-nguon-tu', basis }];
const names = (followers: readonly Follower[]): unknown[] =>
  followers.map(({ replication: { id }, followers: next }) => (next.length === 0 ? id : [id, names(next)]));

const units = [unit('an', { name: 'An' }), unit('binh', { name: 'Bình' }), unit('dau', { name: 'Đậu' })];

describe('the lineage of a practice', () => {
  const mau = practice('mau', { startedAt: '2019-04', originUnit: 'goc' });
  const records = library({
    practices: [mau, practice('khac')],
    units,
    replications: [
      replication('dau'),
      replication('binh', { startedAt: '2021', basis: 'bien-soan' }),
      replication('an', { startedAt: '2020-05' }),
      replication('chau', { from: 'an' }),
      replication('chat', { from: 'chau' }),
      replication('cua-mo-hinh-khac', { practice: 'khac' }),
    ],
  });
  const lineage = lineageOf(mau, records);

  it('starts from the unit of origin', () => {
    expect([lineage.unit, lineage.year]).toEqual(['goc', 2019]);
  });

  it('nests those that follow by way of another, earliest first, undated last', () => {
    expect(names(lineage.followers)).toEqual([['an', [['chau', ['chat']]]], 'binh', 'dau']);
  });

  it('tells what a source says from what the editors joined', () => {
    expect(lineage.followers.map(({ basis, year }) => [basis, year])).toEqual([
      ['source', 2020],
      ['editors', 2021],
      ['source', undefined],
    ]);
  });

  it('counts all that follow, at any depth, and nobody else', () => {
    expect(lineage.count).toBe(5);
    expect(countFollowers('mau', records)).toBe(5);
    expect(countFollowers('khong-co', records)).toBe(0);
  });
});

describe('the order of those that follow', () => {
  it('is by date, not by name, and by name where the dates are the same', () => {
    const records = library({
      units,
      replications: [
        replication('dau'),
        replication('binh'),
        replication('mot', { startedAt: '2021-03', unit: 'an' }),
        replication('hai', { startedAt: '2019', unit: 'dau' }),
        replication('ba', { startedAt: '2020', unit: 'khong-co', from: 'da-go' }),
      ],
    });
    expect(names(lineageOf(practice('mau'), records).followers)).toEqual(['hai', 'ba', 'mot', 'binh', 'dau']);
  });

  it('is by the unit’s id where the unit has no record', () => {
    const records = library({ replications: [replication('b'), replication('a')] });
    expect(names(lineageOf(practice('mau'), records).followers)).toEqual(['a', 'b']);
  });
});

describe('faulty records', () => {
  it('lose nobody: who follows a record that is gone stands under the practice', () => {
    const records = library({ practices: [practice('mau')], replications: [replication('an', { from: 'da-go' })] });
    expect(names(lineageOf(practice('mau'), records).followers)).toEqual(['an']);
  });

  it('lose nobody in a circle, and end', () => {
    const records = library({
      replications: [
        replication('an', { from: 'binh' }),
        replication('binh', { from: 'an' }),
        replication('tu', { from: 'tu' }),
      ],
    });
    expect(names(lineageOf(practice('mau'), records).followers)).toEqual([['an', ['binh']], 'tu']);
  });

  it('show each practice once where practices name each other as origin', () => {
    const records = library({
      practices: [practice('a', { related: from('b') }), practice('b', { related: from('a') })],
    });
    const trees = ledger(records);
    expect(trees.map((tree) => [tree.practice.id, tree.derived.map(({ lineage }) => lineage.practice.id)])).toEqual([
      ['a', ['b']],
    ]);
  });
});

describe('the ledger', () => {
  const records = library({
    practices: [
      practice('con', { related: from('cha', 'bien-soan') }),
      practice('cha'),
      practice('chau', { related: from('con') }),
      practice('le-loi'),
      practice('mau'),
      practice('mo-coi', { related: from('khong-co') }),
    ],
    replications: [replication('an'), replication('binh', { practice: 'chau' })],
  });
  const trees = ledger(records);

  it('has every practice that somebody follows or that others grew out of, and no other', () => {
    expect(trees.map(({ practice: { id } }) => id)).toEqual(['cha', 'mau']);
  });

  it('hangs a practice under the one it grew out of, with the basis of that', () => {
    const [cha] = trees;
    const [con] = cha?.derived ?? [];
    expect([con?.lineage.practice.id, con?.basis]).toEqual(['con', 'editors']);
    expect(con?.lineage.derived.map(({ lineage }) => [lineage.practice.id, lineage.count])).toEqual([['chau', 1]]);
    expect(cha?.count).toBe(0);
  });

  it('is not confused by other relations, nor by origins that are no practices', () => {
    const other = library({
      practices: [
        practice('cha'),
        practice('con', {
          related: [
            { to: 'mo-hinh/cha', relation: 'trung-ten', basis: 'bien-soan' },
            { to: 'tin-tuc/cha', relation: 'bat-nguon-tu', basis: 'bai-mot' },
          ],
        }),
      ],
    });
    expect(ledger(other)).toEqual([]);
  });
});
