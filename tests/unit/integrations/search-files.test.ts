import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENTS_FILE } from '#client/search/index/contents.ts';
import { openIndex, type SiteIndex } from '#client/search/index/site-index.ts';
import { createSearch } from '#client/search/search.ts';
import type { BuiltPage } from '#integrations/pages.ts';
import { writeSearchIndex } from '#integrations/search-files.ts';
import { fold } from '#vietnamese/fold.ts';
import { functionWords } from '#vietnamese/function-words.ts';
import { BOUNDARY } from '#vietnamese/search-swap.ts';

const ONSETS = 'b c ch d đ g h k l m n ng nh ph t th tr v x s'.split(' ');
const RIMES = 'a ai an ang ao ăn âm ân ây e êm ên i inh o oan ô ôi ơi u ua uôn ươi ươn'.split(' ');
const SYLLABLES = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime)).filter(
  (syllable) => !functionWords.includes(syllable),
);

/** Words that follow no other order than that of numbers, so that no page is like another. */
const textOf = (page: number, length: number) =>
  Array.from({ length }, (_, at) => SYLLABLES[(page * 31 + at * at * 7 + at * page) % SYLLABLES.length]).join(' ');

function pageOf(number: number, title: string, text: string): BuiltPage {
  const address = `/trang/${number}/`;
  const names = `names:${[BOUNDARY, title, BOUNDARY].join(' ')}`;
  const html = `<html lang="vi"><body><main data-pagefind-body><i data-pagefind-meta="${names}"></i>
    <i data-pagefind-filter="loai:mo-hinh"></i><h1>${title}</h1><p>${text}</p><img src="/anh/khonghai.png"></main></body></html>`;
  return { file: `${address.slice(1)}index.html`, address, html };
}

const MANY = [
  ...Array.from({ length: 150 }, (_, number) => pageOf(number, `Trang ${number}`, textOf(number, 600))),
  pageOf(150, 'Chổi đót', textOf(150, 600)),
  pageOf(151, 'Chổi đót bện', textOf(151, 600)),
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-files-'));
  await writeSearchIndex(MANY, join(folder, 'many'));
  await writeSearchIndex(MANY.slice(-2), join(folder, 'few'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const parts = (name: string) => globSync(join(folder, name, 'index/*'));

/** The index in a fresh visit, and what is read of it. */
async function visit(name: string): Promise<{ index: SiteIndex; read: string[] }> {
  const read: string[] = [];
  const index = await openIndex(async (path) => {
    read.push(path);
    return new Uint8Array(readFileSync(join(folder, name, path)));
  });
  return { index, read };
}

async function found(query: string) {
  const { index, read } = await visit('many');
  const search = createSearch(index, []);
  const { pages, corrected, relaxed } = await search.ask(query);
  const count = read.filter((path) => path.startsWith('index/')).length;
  const { url } = await index.fragment(pages[0]?.page ?? -1);
  return { address: url, corrected, relaxed, parts: count };
}

describe('an index', () => {
  it('is cut into small parts, of a small site and of a large one', () => {
    expect(parts('few').length).toBeGreaterThan(1);
    expect(parts('many').length).toBeGreaterThan(50);
    expect(Math.max(...parts('many').map((path) => statSync(path).size))).toBeLessThan(2 * 1024);
  });

  it('has every word of every page at its place', async () => {
    const { index } = await visit('many');
    await index.load([{ key: '', unfinished: true }]);
    for (let page = 0; page < index.pageCount; page += 10) {
      const { content } = await index.fragment(page);
      const missing = content.split(/\s+/).filter((token, position) => {
        const word = token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        const spelling = index.word(fold(word))?.spellings.find((each) => each.spelling === word);
        return spelling?.postings.find((each) => each.page === page)?.text.includes(position) !== true;
      });
      expect(missing).toEqual([]);
    }
  });

  it('gives a finished word with one part, and what begins with a word with what it takes', async () => {
    const { index, read } = await visit('many');
    await index.load([{ key: 'tha', unfinished: false }]);
    expect(read.filter((path) => path.startsWith('index/'))).toHaveLength(1);
    await index.load([{ key: 't', unfinished: true }]);
    expect(index.word('tuon')).toBeDefined();
    expect(index.word('choi')).toBeUndefined();
  });

  it('tells of all words, and loads nothing for one that it has not: the address of a picture', async () => {
    const { index, read } = await visit('many');
    await index.load([
      { key: 'khonghai', unfinished: true },
      { key: 'thax', unfinished: false },
    ]);
    expect(read.filter((path) => path.startsWith('index/'))).toEqual([]);
    expect(index.count('choi')).toBeGreaterThan(0);
    expect(index.keys()).toEqual([...index.keys()].sort());
  });

  it('tells where names end without a part for it', async () => {
    const { index, read } = await visit('many');
    expect(MANY.map((_, page) => index.boundaries(page))).toEqual(MANY.map(() => [0, expect.any(Number)]));
    expect(index.keys()).not.toContain(BOUNDARY);
    expect(read).toEqual([CONTENTS_FILE]);
    expect((await found('chổi đót ')).address).toBe('/trang/150/');
    expect((await found('chổi đót bện')).address).toBe('/trang/151/');
  });

  it('is not loaded for a beginning that too many words have', async () => {
    expect(await found('chổi đót t')).toMatchObject({ address: '/trang/150/', relaxed: false, parts: 2 });
    expect((await found('chổi đót bệ')).address).toBe('/trang/151/');
  });

  it.for([
    ['chooir ddots', 'raw Telex'],
    ['xhổi đót', 'a slip in the first letter'],
    ['chổiđót', 'a blank left out'],
  ])('puts right what was mistyped in the first query of a visit: “%s” (%s)', async ([query = '']) => {
    expect(await found(query)).toMatchObject({ corrected: 'chổi đót' });
    expect((await found(query)).address).toMatch(/15[01]/);
  });
});

it('a build gives the same files twice', async () => {
  await writeSearchIndex(MANY.slice(-2).toReversed(), join(folder, 'few-again'));
  const all = (name: string) => globSync('**/*.pf_*', { cwd: join(folder, name) }).sort();
  expect(all('few-again')).toEqual(all('few'));
  const contents = (name: string) => readFileSync(join(folder, name, CONTENTS_FILE));
  expect(contents('few-again')).toEqual(contents('few'));
});
