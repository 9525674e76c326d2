import { describe, expect, it } from 'vitest';
import { lastLookedAt } from '#domain/last-looked.ts';
import { assessment, practice, replication } from './records.ts';

describe('the last day of which a record tells', () => {
  it('is the latest of its information, its state and its assessments', () => {
    expect(lastLookedAt(practice('mau', { asOf: '2022-05-10', stateAsOf: '2022-06' }))).toBe('2022-06');
    expect(lastLookedAt(practice('mau', { asOf: '2022-05-10' }))).toBe('2022-05-10');
    const assessments = [assessment('noi-khac', { date: '2021-09-09/2021-09-13' }), assessment('noi-khac')];
    expect(lastLookedAt(replication('an', { assessments, stateAsOf: '2020' }))).toBe('2021-09');
  });

  it('is unknown where no date is', () => {
    expect(lastLookedAt(replication('an', { stateAsOf: 'khong-ro' }))).toBeUndefined();
  });
});
