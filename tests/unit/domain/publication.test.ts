import { describe, expect, it } from 'vitest';
import { isPublic, isWithdrawn } from '#domain/publication.ts';

describe('publication', () => {
  it('begins on its day', () => {
    const entry = { status: 'cong-bo', publishedAt: '2026-11-22' } as const;
    expect(isPublic(entry, '2026-11-21')).toBe(false);
    expect(isPublic(entry, '2026-11-22')).toBe(true);
    expect(isPublic(entry, '2027-01-01')).toBe(true);
  });

  it('needs the release, whatever the day', () => {
    for (const status of ['nhap', 'tham-dinh', 'rut'] as const) {
      expect(isPublic({ status, publishedAt: '2020-01-01' }, '2026-11-22'), status).toBe(false);
    }
  });

  it('is at once for records without a day', () => {
    expect(isPublic({ status: 'cong-bo' }, '2026-11-22')).toBe(true);
    expect(isPublic({ status: 'nhap' }, '2026-11-22')).toBe(false);
  });

  it('can be taken back', () => {
    expect(isWithdrawn({ status: 'rut' })).toBe(true);
    expect(isWithdrawn({ status: 'cong-bo' })).toBe(false);
  });
});
