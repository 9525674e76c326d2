import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallSearch } from '#tests/support/small-index.ts';

afterAll(close);

const PAGES = [
  {
    url: '/duong/',
    title: 'Đoạn đường tự quản',
    text: 'Chi đoàn giữ đường thôn sạch, có cây hai bên.',
    names: ['đường thanh niên'],
  },
  { url: '/choi/', title: 'Làm chổi đót', text: 'Hái đót, phơi khô, bó chổi bán ở chợ.', names: ['chổi bông đót'] },
  { url: '/bon-tot/', title: 'Chi bộ bốn tốt', text: 'Chi bộ đăng ký, tự chấm theo bốn tiêu chí, quản lý đảng viên.' },
  { url: '/dan/', title: 'Đàn bò của thôn', text: 'Nuôi bò, giữ giống. Dân góp công dựng chuồng.' },
  { url: '/dan-van/', title: 'Họp dân', text: 'Dân bàn, dân làm. Dân trong thôn nghe đọc sổ.' },
  { url: '/xa/', title: 'Việc khác', text: 'Ghi chép về quân khu bảy. Quản lý đất. Chuyện tự kể ở đường lớn.' },
  { url: '/qk/', title: 'Sơ kết ở Quân khu 7', text: 'Hội nghị sơ kết ba năm.' },
];
const SAME = [
  ['QK7', 'Quân khu 7'],
  ['thanh niên', 'lớp trẻ'],
  ['bò', 'bê và bò'],
];

let search: Awaited<ReturnType<typeof smallSearch>>;
beforeAll(async () => {
  search = await smallSearch(PAGES, SAME);
});

const first = async (query: string) => (await search.found(query))[0];
const corrected = async (query: string) => (await search.ask(query)).corrected;

describe('a search', () => {
  it.for([
    ['đoạn đường tự quản', '/duong/', 'with all marks'],
    ['doan duong tu quan', '/duong/', 'without marks'],
    ['DOAN DUONG', '/duong/', 'in capitals'],
    ['đường tu quan', '/duong/', 'with some marks'],
    ['đường tự quản'.normalize('NFD'), '/duong/', 'in decomposed letters'],
    ['quản tự đường', '/duong/', 'in another order'],
    ['chổi đ', '/choi/', 'with the last word begun'],
    ['chi bo 4 tot', '/bon-tot/', 'with a figure for a numeral'],
    ['qk7', '/qk/', 'by an abbreviation'],
    ['đường lớp trẻ', '/duong/', 'by a synonym of one of its names'],
    ['làm chổi đót ở đâu', '/choi/', 'as a question'],
    ['lam choi dot nhu the nao', '/choi/', 'as a question without marks'],
    ['chooir ddots', '/choi/', 'in raw Telex'],
    ['choi dott', '/choi/', 'with a slip of the finger'],
    ['choidot', '/choi/', 'with a blank left out'],
  ] as const)('finds “%s” (%s, %s)', async ([query, address]) => {
    expect(await first(query)).toBe(address);
  });

  it('takes marks that were typed for meant: “đàn” is not “dân”', async () => {
    expect(await search.found('đàn')).toEqual(['/dan/']);
    expect(await first('dân')).toBe('/dan-van/');
  });

  it('shows pages that have it by chance only where there is none that says it', async () => {
    expect(await search.found('đường tự quản')).toEqual(['/duong/']);
  });

  it('holds words in quotes together, and in order', async () => {
    expect(await search.found('"chi bộ bốn tốt"')).toEqual(['/bon-tot/']);
    expect(await search.found('“dân bàn”')).toEqual(['/dan-van/']);
    expect(await search.found('"làm bàn"')).toEqual([]);
  });

  it('says what it understood, in the spelling of the page found, and can be told not to', async () => {
    expect(await corrected('choi dott')).toBe('chổi đót');
    expect(await corrected('chổi đót')).toBeUndefined();
    expect((await search.ask('dott', true)).corrected).toBeUndefined();
    expect(await search.found('dott', true)).toEqual([]);
  });

  it('leaves a word alone that the editors’ list knows', async () => {
    expect(await corrected('lớp trẻ')).toBeUndefined();
  });

  it('says when no page has all the words, and gives those that have most', async () => {
    const answer = await search.ask('chổi đót xyzzyq');
    expect(answer.relaxed).toBe(true);
    expect((await search.found('chổi đót xyzzyq'))[0]).toBe('/choi/');
    expect((await search.ask('chổi đót')).relaxed).toBe(false);
  });

  it('names the nearest words where it finds nothing', async () => {
    const { pages, nearest } = await search.ask('chuoongf', true);
    expect(pages).toEqual([]);
    expect(nearest).toContain('chuồng');
  });

  it.for([
    '',
    '   ',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    'a\udfffb',
    '.*+?^${}()|[\\]/',
    '\u202eđót\u202c\u0000',
    '"',
    '“”',
    '-'.repeat(50),
    'chổi '.repeat(20_000),
    '\u0301\u0301\u0301',
    '😀👩‍👩‍👧',
  ])('bears whatever is typed: %j', async (query) => {
    const { typed, pages } = await search.ask(query);
    expect(typed.length).toBeLessThanOrEqual(200);
    expect(typed).not.toMatch(/\p{C}/u);
    expect(pages.length).toBeLessThanOrEqual(PAGES.length);
  });

  it('is not slowed by a long query: it looks for so many words and no more', async () => {
    const { typed } = await search.ask('đường làng sạch đẹp '.repeat(5000));
    expect(typed.length).toBe(199);
  });
});
