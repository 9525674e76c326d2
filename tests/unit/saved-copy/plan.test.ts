import { describe, expect, it } from 'vitest';
import type { ListedPage } from '#saved-copy/edition.ts';
import { errands, isHeld } from '#saved-copy/plan.ts';

const packed = (count: number): ListedPage[] =>
  Array.from({ length: count }, (_, index) => [`mo-hinh/${index}/`, `r${index}`, 100, 0] as const);
const held = (pages: readonly ListedPage[]) => new Map(pages.map(([path, revision]) => [path, revision]));

describe('what has to be fetched', () => {
  const pages = packed(9);
  const packs = [['p', 9]] as const;

  it('is the pack, where nothing is here', () => {
    expect(errands(pages, packs, new Map())).toEqual([{ what: { pack: 0 }, wanted: pages }]);
  });

  it('is nothing, where all is here', () => {
    expect(errands(pages, packs, held(pages))).toEqual([]);
  });

  it('is the pages one by one, where few of the pack are missing', () => {
    const missing = pages.slice(0, 2);
    expect(errands(pages, packs, held(pages.slice(2)))).toEqual(
      missing.map((page) => ({ what: { path: page[0] }, wanted: [page] })),
    );
  });

  it('is the pack for the sake of those that are missing, where they are many', () => {
    expect(errands(pages, packs, held(pages.slice(3)))).toEqual([{ what: { pack: 0 }, wanted: pages.slice(0, 3) }]);
  });

  it('is a page whose revision is another one', () => {
    const old = new Map([...held(pages), ['mo-hinh/4/', 'old']]);
    expect(errands(pages, packs, old)).toEqual([{ what: { path: 'mo-hinh/4/' }, wanted: [pages[4]] }]);
  });

  it('is no hashed file that is here, whatever revision it has', () => {
    expect(isHeld(['_astro/a.B1.js', '', 1, null], new Map([['_astro/a.B1.js', 'x']]))).toBe(true);
    expect(isHeld(['icons.svg', 'new', 1, null], new Map([['icons.svg', 'old']]))).toBe(false);
  });

  it('goes alone where it is in no pack', () => {
    expect(errands([['pagefind/pagefind.js', 'r', 1, null]], [], new Map())).toEqual([
      { what: { path: 'pagefind/pagefind.js' }, wanted: [['pagefind/pagefind.js', 'r', 1, null]] },
    ]);
  });
});
