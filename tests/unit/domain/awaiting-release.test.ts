import { describe, expect, it } from 'vitest';
import { releasedNames } from '#domain/awaiting-release.ts';
import type { Identified } from '#domain/library.ts';
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/unit.ts';

const unit = (id: string, more: Partial<Unit> = {}) =>
  ({ id, name: id, successors: [], sources: ['bai-bao'], ...more }) as unknown as Identified<Unit>;
const source = (id: string) => ({ id, title: id }) as unknown as Identified<Source>;
const ids = ({ units, sources }: ReturnType<typeof releasedNames>) => [...units, ...sources].map(({ id }) => id);

describe('units and sources', () => {
  const slip = { status: 'nhap', unit: 'chi-bo-moi', sources: ['phieu'], lessons: { achieved: [{ basis: 'phieu' }] } };
  const shown = { status: 'cong-bo', unit: 'chi-bo-cu', sources: ['bai-bao'] };
  const units = [unit('chi-bo-cu'), unit('chi-bo-moi', { sources: ['phieu'] }), unit('khong-ai-neu')];
  const sources = [source('bai-bao'), source('phieu')];

  it('wait with the only record that names them', () => {
    expect(ids(releasedNames({ released: [shown], held: [slip], units, sources }))).toEqual([
      'chi-bo-cu',
      'khong-ai-neu',
      'bai-bao',
    ]);
  });

  it('are shown once that record is', () => {
    const released = [shown, { ...slip, status: 'cong-bo' }];
    expect(ids(releasedNames({ released, held: [], units, sources }))).toEqual([
      'chi-bo-cu',
      'chi-bo-moi',
      'khong-ai-neu',
      'bai-bao',
      'phieu',
    ]);
  });

  it('are shown where something else that is shown names them too', () => {
    const both = ids(releasedNames({ released: [shown, { unit: 'chi-bo-moi' }], held: [slip], units, sources }));
    expect(both).toContain('chi-bo-moi');
    // The unit that is shown leans on the slip.
    expect(both).toContain('phieu');
  });

  it('are shown where they stand above a unit, or took over from one', () => {
    const related = [...units, unit('chi-bo-con', { parent: 'chi-bo-moi' })];
    expect(ids(releasedNames({ released: [shown], held: [slip], units: related, sources }))).toContain('chi-bo-moi');
  });
});
