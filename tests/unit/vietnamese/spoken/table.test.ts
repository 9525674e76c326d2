import { describe, expect, it } from 'vitest';
import { defaultReading } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';
import { knowledge } from './records.ts';
import { asked, table, uncertain } from './table.ts';

/** The record that row 98 speaks of. */
const documents = [{ type: 'Chỉ thị', number: '12-CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' }];
const read = (written: string) => readAloud(written, defaultReading, { ...knowledge, documents });

describe('the table of readings', () => {
  it('has all 135 rows', () => {
    const rows = new Set([...table, ...asked].map(([row]) => row));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 135 }, (_, index) => index + 1));
  });

  it.each(table)('row %i reads “%s”', (row, written, spoken) => {
    expect(read(written)).toMatchObject({
      readable: true,
      text: spoken,
      doubts: { length: uncertain.includes(row) ? 1 : 0 },
    });
  });

  it.each(asked)('row %i asks about “%s”', (_, written, question) => {
    expect(read(written)).toMatchObject({
      readable: false,
      questions: [
        {
          id: question,
          excerpt: written,
          why: expect.stringMatching(/^\p{Lu}.*\.$/u) as string,
          mend: expect.stringMatching(/^\p{Lu}.*\.$/u) as string,
        },
      ],
    });
  });
});
