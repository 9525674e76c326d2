import { describe, expect, it } from 'vitest';
import { evidenceLevel, isWithin, outsideAssessments } from '#domain/evidence.ts';
import { assessment, cell, library, practice, result, statements, step, unit } from './records.ts';

const { units } = library({
  units: [
    unit('quan-khu'),
    unit('cuc', { parent: 'quan-khu' }),
    unit('lu-doan', { parent: 'cuc' }),
    unit('doan-giam-sat', { parent: 'huyen-uy' }),
    unit('huyen-uy'),
    unit('don-vi-goc', { parent: 'huyen-uy' }),
    unit('vong-mot', { parent: 'vong-hai' }),
    unit('vong-hai', { parent: 'vong-mot' }),
  ],
});

const bothLessons = {
  achieved: statements('bai-mot'),
  improve: statements('bai-mot'),
  causes: 'khong-neu',
  remedy: 'khong-neu',
};

/** Everything that the highest level asks for. */
const full = {
  steps: [step()],
  results: [result('24')],
  lessons: bothLessons,
  assessments: [assessment('doan-giam-sat')],
};

describe('evidence level', () => {
  it('is 0 where the source only names the practice', () => {
    expect(evidenceLevel(practice('mau'), units)).toBe(0);
  });

  it('is not raised by steps that the editors suggest', () => {
    const suggested = practice('mau', { ...full, steps: [step('bien-soan'), step('bien-soan')] });
    expect(evidenceLevel(suggested, units)).toBe(0);
  });

  it('is 1 with one step from a source among suggestions', () => {
    expect(evidenceLevel(practice('mau', { steps: [step('bien-soan'), step()] }), units)).toBe(1);
  });

  it('is 2 with a measured result besides', () => {
    expect(evidenceLevel(practice('mau', { steps: [step()], results: [result('24')] }), units)).toBe(2);
  });

  it.each(['quy-mo', 'boi-canh', 'chi-tieu'] as const)('does not take a figure of the role %s for a result', (role) => {
    expect(evidenceLevel(practice('mau', { ...full, results: [result('24', { role })] }), units)).toBe(1);
  });

  it('is 0 with figures but no step from a source', () => {
    expect(evidenceLevel(practice('mau', { results: [result('24')] }), units)).toBe(0);
  });

  it('is 3 with what went well and what did not, and somebody else’s assessment', () => {
    expect(evidenceLevel(practice('mau', full), units)).toBe(3);
    expect(evidenceLevel(cell('chi-bo', full), units)).toBe(3);
  });

  it.each([
    { told: 'khong-neu', is: 'not told' },
    { told: 'nhac-khong-ke', is: 'mentioned without telling' },
    { told: statements('bien-soan'), is: 'told by the editors alone' },
  ])('stays at 2 where one side of the lessons is $is', ({ told }) => {
    expect(evidenceLevel(practice('mau', { ...full, lessons: { ...bothLessons, improve: told } }), units)).toBe(2);
    expect(evidenceLevel(practice('mau', { ...full, lessons: { ...bothLessons, achieved: told } }), units)).toBe(2);
  });

  it('stays at 2 where all lessons are a silence', () => {
    expect(evidenceLevel(practice('mau', { ...full, lessons: 'nhac-khong-ke' }), units)).toBe(2);
  });

  it('stays at 2 where the unit reviewed itself', () => {
    expect(evidenceLevel(practice('mau', { ...full, assessments: [assessment('don-vi-goc')] }), units)).toBe(2);
  });

  it('stays at 2 where a body under the unit reviewed it, at whatever depth', () => {
    for (const by of ['cuc', 'lu-doan']) {
      const reviewed = practice('mau', {
        ...full,
        originUnit: 'quan-khu',
        assessments: [assessment(by, { form: 'so-ket' })],
      });
      expect(evidenceLevel(reviewed, units), by).toBe(2);
    }
  });

  it('takes the assessment of a superior or of a stranger', () => {
    for (const by of ['huyen-uy', 'quan-khu', 'chua-co-ban-ghi']) {
      expect(evidenceLevel(practice('mau', { ...full, assessments: [assessment(by)] }), units), by).toBe(3);
    }
  });

  it('takes one assessment from outside among others', () => {
    const assessments = [assessment('don-vi-goc'), assessment('doan-giam-sat')];
    const mixed = practice('mau', { ...full, assessments });
    expect(evidenceLevel(mixed, units)).toBe(3);
    expect(outsideAssessments(mixed, units).map(({ by }) => by)).toEqual(['doan-giam-sat']);
  });

  it('is that of the cell’s own unit for a cell', () => {
    expect(evidenceLevel(cell('chi-bo', { ...full, unit: 'doan-giam-sat' }), units)).toBe(2);
  });
});

describe('the line of superiors', () => {
  it('contains the unit itself and those below it', () => {
    expect(isWithin('cuc', 'cuc', units)).toBe(true);
    expect(isWithin('lu-doan', 'quan-khu', units)).toBe(true);
    expect(isWithin('quan-khu', 'lu-doan', units)).toBe(false);
  });

  it('ends even where units are each other’s superior', () => {
    expect(isWithin('vong-mot', 'quan-khu', units)).toBe(false);
    expect(isWithin('vong-mot', 'vong-hai', units)).toBe(true);
  });
});
