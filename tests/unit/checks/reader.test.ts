import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#checks/reader.ts';

const ENTRY = `---
title: Một
# ghi chú
summary: >-
  dòng đầu
  dòng hai có số
steps:
  - title: A
    detail: |
      x
      y
  - title: "B"
value: 62.000
---

Bài viết.
`;

describe('the reader of a file', () => {
  const { data, body, bodyLine, positionOf, rawOf, problems } = readDocument(ENTRY, 'mdx');

  it('gives the fields as plain values', () => {
    expect(problems).toEqual([]);
    expect(data).toEqual({
      title: 'Một',
      summary: 'dòng đầu dòng hai có số',
      steps: [{ title: 'A', detail: 'x\ny\n' }, { title: 'B' }],
      value: 62,
    });
  });

  it('gives the text with the line of the file on which it begins', () => {
    expect(body).toBe('\nBài viết.\n');
    expect(bodyLine).toBe(15);
    expect(
      ENTRY.split('\n')
        .slice(bodyLine - 1)
        .join('\n'),
    ).toBe(body);
  });

  it.each([
    [['title'], 2],
    [['summary'], 4],
    [['steps'], 7],
    [['steps', 0], 8],
    [['steps', 1, 'title'], 12],
    [['steps', 1, 'who'], 12],
    [['steps', 7], 7],
    [['nothing', 'at', 'all'], 2],
    [[], 2],
  ])('finds the field %j, or the nearest one above it, on line %i', (path, line) => {
    expect(positionOf(path).line).toBe(line);
  });

  it('finds a part of a long text on its own line', () => {
    expect(positionOf(['summary'], 'số')).toEqual({ line: 6, column: 15 });
    expect(positionOf(['steps', 0, 'detail'], 'y').line).toBe(11);
    expect(positionOf(['summary'], 'không có').line).toBe(4);
  });

  it('gives a value as it was typed', () => {
    expect(rawOf(['value'])).toBe('62.000');
    expect(rawOf(['steps', 1, 'title'])).toBe('"B"');
    expect(rawOf(['nothing'])).toBeUndefined();
  });

  it('reads files of Windows as those of Linux', () => {
    const windows = readDocument(`\uFEFF${ENTRY.replaceAll('\n', '\r\n')}`, 'mdx');
    expect([windows.data, windows.body, windows.bodyLine]).toEqual([data, body, bodyLine]);
    expect(windows.positionOf(['value']).line).toBe(13);
  });

  it('takes days for text, and leaves fences in the text alone', () => {
    const document = readDocument('---\nday: 2022-06-16\n---\nMột\n\n---\n\nHai\n', 'mdx');
    expect(document.data).toEqual({ day: '2022-06-16' });
    expect(document.body).toBe('Một\n\n---\n\nHai\n');
  });

  it('gives no fields at all when some could not be read, but still the text', () => {
    const document = readDocument('---\ntitle: a: b\n---\nBài.\n', 'mdx');
    expect(document.data).toBeUndefined();
    expect(document.body).toBe('Bài.\n');
    expect(document.problems).toHaveLength(1);
    expect(document.positionOf(['title']).line).toBe(2);
    expect(document.rawOf(['title'])).toBeUndefined();
  });

  it('never lets a field change what objects are', () => {
    const document = readDocument('__proto__:\n  polluted: true\nconstructor: 1\n', 'yaml');
    expect(document.problems.map(({ line }) => line)).toEqual([1, 3]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever the text', { timeout: 60_000 }, () => {
    const scraps = fc.constantFrom(
      '---\n',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      '{',
      '&a ',
      '*a',
      '!b ',
      '|\n',
      '>-',
      '#',
      '? ',
      '%',
      '\t',
      '@',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.oneof(scraps, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('mdx', 'yaml'), fc.boolean(), (text, form, fenced) => {
        const document = readDocument(fenced ? `---\n${text}\n---\n${text}` : text, form);
        expect(document.positionOf(['a', 0, 'b']).line).toBeGreaterThan(0);
        for (const { line, expected, mend } of document.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length * 2 + 4);
          expect(expected).not.toBe('');
          expect(mend).not.toBe('');
        }
      }),
      { numRuns: 800 },
    );
  });
});
