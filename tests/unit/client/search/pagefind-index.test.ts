import { afterAll, describe, expect, it } from 'vitest';
import { close } from 'pagefind';
import { decodeCbor } from '#client/search/index/cbor.ts';
import { unpacked } from '#client/search/index/bytes.ts';
import { openIndex } from '#client/search/index/pagefind-index.ts';
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

// Should Pagefind write its index another way some day, this is where it shows.
describe('the reader of what this version of Pagefind writes', () => {
  it('gives every word of every page at the place where it stands', async () => {
    const index = await smallIndex(PAGES);
    await index.load([]);
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
    expect(postings?.[0]?.fields.get(index.field('title'))).toEqual([1]);
    expect(index.field('no such field')).toBe(-1);
  });

  it('has no words with quotes on them', async () => {
    const index = await smallIndex([
      { url: '/q/', title: 'Tiêu chí', text: 'Chi bộ “bốn tốt”, đảng viên “tiêu biểu”.' },
    ]);
    await index.load([]);
    expect(index.keys()).toContain('bon');
    expect(index.keys().filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
  });

  it('gives the pages of a filter', async () => {
    const index = await smallIndex([...PAGES.slice(0, 1), { url: '/t/', title: 'Tin', text: 'mới', kind: 'tin-tuc' }]);
    const kinds = await index.filter('loai');
    expect([...kinds.keys()].sort()).toEqual(['mo-hinh', 'tin-tuc']);
    const [page = -1] = kinds.get('tin-tuc') ?? [];
    expect((await index.fragment(page)).url).toBe('/t/');
    expect((await index.filter('no-such-filter')).size).toBe(0);
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
    await expect(unpacked(bytes('<!doctype html>'))).rejects.toBeInstanceOf(Error);
    await expect(openIndex(() => Promise.resolve(bytes('pagefind_dcd\u0001')))).rejects.toThrow(/not the table/);
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
