import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtDays, withoutDays } from '#saved-copy/edition-day.ts';
import { packPages, unpackPages } from '#saved-copy/pack.ts';
import { say } from '#views/words.ts';

const DAY = '22/11/2026';
const page = (style: string, text: string, day = DAY) =>
  `<!doctype html><html><head><style>${style}</style></head><main>${text}</main><p>Bản ngày ${day}</p></html>`;

const through = (pages: readonly { path: string; html: string }[], day = DAY) =>
  unpackPages(JSON.parse(JSON.stringify(packPages(pages, day))) as ReturnType<typeof packPages>, day);

describe('a pack', () => {
  it('gives every page back, byte for byte', () => {
    const pages = [
      { path: '', html: page('a>b{color:red}', 'Trang chủ') },
      { path: 'mo-hinh/a/', html: page('a>b{color:red}', 'Chổi đót “62.000” \u2028 $& $1') },
      { path: 'mo-hinh/b/', html: page('c{}', '<style></style><style media="print">d{}</style>') },
    ];
    expect(through(pages)).toEqual(pages);
  });

  it('gives back whatever a page may hold: its own marks, other days, broken markup', () => {
    const piece = fc.constantFrom(
      '<style>',
      '</style>',
      'x{content:"<"}',
      'Bản ngày ',
      `Bản ngày ${DAY}`,
      'Bản ngày 01/02/2025',
      '0',
      '\\',
      '"',
      '\n',
      'đ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (pieces) => {
        const pages = [{ path: 'a/', html: pieces.join('') }];
        expect(through(pages)).toEqual(pages);
      }),
    );
  });

  it('carries a style that several pages share once, and the day not at all', () => {
    const style = 'a{color:red}'.repeat(50);
    const pages = ['a/', 'b/', 'c/'].map((path) => ({ path, html: page(style, path) }));
    const text = JSON.stringify(packPages(pages, DAY));
    expect(text.split(style)).toHaveLength(2);
    expect(text).not.toContain(DAY);
  });

  it('puts the day of a later edition into pages that did not change', () => {
    const [before, after] = [DAY, '23/11/2026'].map((day) =>
      packPages([{ path: 'a/', html: page('b{}', 'c', day) }], day),
    );
    expect(before).toEqual(after);
    expect(unpackPages(before ?? { styles: [], pages: [] }, '23/11/2026')[0]?.html).toBe(
      page('b{}', 'c', '23/11/2026'),
    );
  });
});

describe('the day of the edition', () => {
  it('is found as the foot of a page writes it', () => {
    const foot = `<p>${say('footer.edition', { date: DAY })}</p>`;
    expect(splitAtDays(foot)).toEqual(['<p>Bản ngày ', DAY, '</p>']);
  });

  it('is the only thing that makes no difference', () => {
    expect(withoutDays(page('', 'a', '01/02/2026'))).toBe(withoutDays(page('', 'a')));
    expect(withoutDays(page('', 'họp ngày 01/02/2026'))).not.toBe(withoutDays(page('', 'họp ngày 02/02/2026')));
  });
});
