import { describe, expect, it } from 'vitest';
import { belongsToCopy, isHashed, mayKeep, pageOf } from '#saved-copy/keeping.ts';
import { referencedFiles } from '#saved-copy/references.ts';

describe('what a phone keeps', () => {
  it.each(['', 'mo-hinh/lam-choi-dot/', 'du-lieu-mo/', 'so-sanh/mo-hinh.json', 'icons.svg', '_astro/listing.a1.js'])(
    'comes with the whole site: “%s”',
    (path) => expect(belongsToCopy(path)).toBe(true),
  );

  it.each([
    'anh-chia-se/mo-hinh/lam-choi-dot.png',
    'du-lieu-mo/mo-hinh.csv',
    'du-lieu-mo/mo-hinh.json',
    'rss.xml',
    'nhan-rong/rss.xml',
    'robots.txt',
    'sw.js',
    '404.html',
    '_headers',
    'quan-tri/',
    'ngoai-tuyen/ban-luu.json',
  ])('is never kept: %s', (path) => expect(mayKeep(path)).toBe(false));

  it('is a photograph only once it was looked at', () => {
    expect(mayKeep('_astro/hop.B1.webp')).toBe(true);
    expect(belongsToCopy('_astro/hop.B1.webp')).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['mo-hinh/a/', 'mo-hinh/a/'],
    ['mo-hinh/a', 'mo-hinh/a/'],
    ['mo-hinh/a/index.html', 'mo-hinh/a/'],
    ['rss.xml', undefined],
    ['_astro/a.b.js', undefined],
  ])('stands for a page, or for none: “%s” → %s', (path, page) => expect(pageOf(path)).toBe(page));
});

describe('a hashed file', () => {
  it.each([
    '_astro/a.BkD43ayg.js',
    'pagefind/fragment/page_1bb2aa51.pf_fragment',
    'pagefind/index/part_672db1ec.pf_index',
  ])('is known by its name: %s', (path) => expect(isHashed(path)).toBe(true));

  it.each(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.unknown.pagefind', 'icons.svg'])(
    'is not one that changes under its name: %s',
    (path) => expect(isHashed(path)).toBe(false),
  );
});

describe('the files that a text names', () => {
  it('are found in markup, styles and scripts, under a path too', () => {
    const html = `<link href="/tuyen-giao/_astro/a.x1.woff2"><style>url(/_astro/b.x2.woff2)</style><i data-t="/_astro/t.x3.css">`;
    const script = 'import{t}from"./c.x4.js";const d=()=>import(`./d.x5.js`);e("./e-1.x6.js")';
    expect([...referencedFiles(html + script)]).toEqual(
      ['a.x1.woff2', 'b.x2.woff2', 't.x3.css', 'c.x4.js', 'd.x5.js', 'e-1.x6.js'].map((name) => `_astro/${name}`),
    );
  });

  it('are none of somebody else’s', () => {
    expect([...referencedFiles('<a href="./trang/">x</a> import "../y.js" "/khac/z.js"')]).toEqual([]);
  });
});
