import { afterAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { FIELDS } from '#client/search/index/contents.ts';
import { readPart } from '#client/search/index/part.ts';
import { openIndex } from '#client/search/index/site-index.ts';
import { decodeCbor } from '#integrations/pagefind-cbor.ts';
import { readPagefind } from '#integrations/pagefind-output.ts';
import { fold } from '#vietnamese/fold.ts';
import { functionWords } from '#vietnamese/function-words.ts';
import { smallIndex } from '#tests/support/small-index.ts';

afterAll(close);

const PAGES = [
  {
    url: '/a/',
    title: 'Đường tự quản',
    text: 'Đoạn đường này, đường làng: 84,2% số hộ; theo Chỉ thị 05-CT/TW. Được 7.252 lượt.',
  },
  { url: '/b/', title: 'Chổi đót', text: 'Hái đót trên rẫy. Đường vào rẫy và rừng.' },
  ...Array.from({ length: 40 }, (_, at) => ({
    url: `/nhieu/${at}/`,
    title: `Trang thứ ${at}`,
    text: `chuyện ${at} ở thôn số ${at * 7} `.repeat(30),
  })),
];

/** Loads every word. */
const ALL = [{ key: '', unfinished: true }];

// Should Pagefind write its index another way some day, this is where it shows.
describe('the reader of the index', () => {
  it('gives every word of every page at the place where it stands', async () => {
    const index = await smallIndex(PAGES);
    await index.load(ALL);
    expect(index.pageCount).toBe(PAGES.length);
    let checked = 0;
    for (let page = 0; page < index.pageCount; page += 1) {
      const { content } = await index.fragment(page);
      for (const [position, token] of content.split(/\s+/).entries()) {
        const word = token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        if (word === '' || functionWords.includes(word)) continue;
        const spelling = index.word(fold(word))?.spellings.find((each) => each.spelling === word);
        expect(spelling?.postings.find((each) => each.page === page)?.text, `${word} at ${position}`).toContain(
          position,
        );
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(5000);
  });

  it('gives the places of words in titles and names', async () => {
    const index = await smallIndex(PAGES);
    await index.load([{ key: 'tu', unfinished: false }]);
    const postings = index.word('tu')?.spellings.find(({ spelling }) => spelling === 'tự')?.postings;
    expect(postings?.[0]?.fields.get(FIELDS.indexOf('title'))).toEqual([1]);
    expect(postings?.[0]?.fields.get(FIELDS.indexOf('names'))).toEqual([2]);
    expect(postings?.[0]?.fields.get(FIELDS.indexOf('about'))).toBeUndefined();
  });

  it('has no words with quotes on them', async () => {
    const index = await smallIndex([
      { url: '/q/', title: 'Tiêu chí', text: 'Chi bộ “bốn tốt”, đảng viên “tiêu biểu”.' },
    ]);
    expect(index.keys()).toContain('bon');
    expect(index.keys().filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
  });

  it('tells where each name of a page begins and ends', async () => {
    const index = await smallIndex([
      { url: '/a/', title: 'Đường tự quản', text: 'Đoạn đường.', names: ['đường làng', 'đường'] },
    ]);
    expect(index.boundaries(0)).toEqual([0, 4, 7, 9]);
    expect(index.boundaries(1)).toEqual([]);
  });

  it('gives what a page has under a filter', async () => {
    const index = await smallIndex([...PAGES.slice(0, 1), { url: '/t/', title: 'Tin', text: 'mới', kind: 'tin-tuc' }]);
    expect((await index.fragment(1)).url).toBe('/t/');
    expect([index.values('loai', 0), index.values('loai', 1)]).toEqual([['mo-hinh'], ['tin-tuc']]);
    expect(index.values('no-such-filter', 0)).toEqual([]);
  });

  it('tries again where a file could not be had the first time', async () => {
    let online = false;
    const index = await smallIndex(PAGES, () => online);
    await expect(index.fragment(0)).rejects.toThrow('offline');
    online = true;
    expect((await index.fragment(0)).url).toMatch(/^\//);
  });

  it('refuses what is no index', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
    await expect(openIndex(() => Promise.resolve(bytes('<!doctype html>')))).rejects.toBeInstanceOf(Error);
    expect(readPart(Uint8Array.from([1, 0x61, 1, 5]), ['a'])).toEqual([[['a', [5]]]]);
    for (const [wrong, words] of [
      [[1, 0x61, 1], ['a']],
      [[1, 0x61, 1, 5, 5], ['a']],
      [
        [1, 0x61, 1, 5],
        ['a', 'b'],
      ],
      [[...bytes('<!doctype html>')], ['a']],
    ] as const) {
      expect(() => readPart(Uint8Array.from(wrong), [...words]), String(wrong)).toThrow(Error);
    }
    expect(() => readPagefind([{ path: 'x.pf_meta', content: gzipSync('<!doctype html>') }])).toThrow(
      /no file of Pagefind/,
    );
  });
});

describe('the reader of CBOR', () => {
  const decode = (...bytes: number[]) => decodeCbor(Uint8Array.from(bytes));

  it('reads numbers of every size, texts, lists and null', () => {
    expect(decode(0x17)).toBe(23);
    expect(decode(0x18, 0xff)).toBe(255);
    expect(decode(0x19, 0x01, 0x00)).toBe(256);
    expect(decode(0x1a, 0, 1, 0, 0)).toBe(65536);
    expect(decode(0x1b, 0, 0, 0, 1, 0, 0, 0, 0)).toBe(2 ** 32);
    expect(decode(0x38, 0x18)).toBe(-25);
    expect(decode(0x63, 0xc4, 0x8f, 0x61)).toBe('ďa');
    expect(decode(0x82, 0x01, 0x80)).toEqual([1, []]);
    expect(decode(0xf6)).toBeNull();
  });

  it('refuses what ends too early, and kinds that the index does not use', () => {
    expect(() => decode(0x82, 0x01)).toThrow(RangeError);
    expect(() => decode(0x65, 0x61)).toThrow(RangeError);
    expect(() => decode(0xa1, 0x01, 0x02)).toThrow(TypeError);
    expect(() => decode(0x9f, 0xff)).toThrow(TypeError);
  });
});
