import { describe, expect, it } from 'vitest';
import { savedEdition } from '#views/saved-edition.ts';
import { library, practice } from '../domain/records.ts';

describe('what saved copies are told', () => {
  it('names every entry that was taken back or corrected, with its day', () => {
    const records = library({
      practices: [
        practice('a', {
          corrections: [
            { date: '2026-11-20', what: 'Sửa số.' },
            { date: '2026-11-22', what: 'Sửa tên.' },
          ],
        }),
        practice('b'),
      ],
    });
    const gone = [{ section: 'tin-tuc', id: 'c', since: '2026-11-21' }] as const;
    expect(savedEdition(records, gone, '22/11/2026')).toEqual({
      day: '22/11/2026',
      mended: [
        { path: 'tin-tuc/c/', kind: 'withdrawn', date: '2026-11-21' },
        { path: 'mo-hinh/a/', kind: 'corrected', date: '2026-11-20' },
        { path: 'mo-hinh/a/', kind: 'corrected', date: '2026-11-22' },
      ],
    });
  });
});
