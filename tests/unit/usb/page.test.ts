import { describe, expect, it } from 'vitest';
import { firstPaint } from '#client/first-paint.ts';
import { localPage, type Surroundings } from '#usb/page.ts';
import { hashOf } from '#usb/policy.ts';

const files: string[] = [];
const around: Surroundings = {
  base: '/',
  icons: new Map([
    ['search', '<symbol id="search"></symbol>'],
    ['news', '<symbol id="news"></symbol>'],
  ]),
  startScripts: ['_astro/start.js'],
  onFile: (file) => files.push(file),
  scriptFor: (entries) => `_astro/${entries.length}.js`,
  sheetsFor: () => ['_astro/fonts.css', '_astro/page.css'],
};

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body data-field="x">${body}</body></html>`;
const local = (head: string, body = '', file = 'tin-tuc/index.html') => localPage(file, page(head, body), around);

describe('a page of the edition', () => {
  it('says where its top folder is', () => {
    expect(local('')).toMatch(/^<!DOCTYPE html><html data-root="\.\.\/" lang="vi">/);
    expect(local('', '', 'index.html')).toContain('data-root="./"');
  });

  it('leads to files, in links, forms and pictures', () => {
    expect(local('', '<a href="/mo-hinh/#a">m</a><form action="/tim-kiem/"></form>')).toContain(
      '<a href="../mo-hinh/index.html#a">m</a><form action="../tim-kiem/index.html"></form>',
    );
    expect(local('', '<img src="/anh/a.png" srcset="/anh/a.png 300w, /anh/b.png 600w" alt="">')).toContain(
      '<img src="../anh/a.png" srcset="../anh/a.png 300w, ../anh/b.png 600w" alt="">',
    );
    expect(files).toEqual(expect.arrayContaining(['mo-hinh/index.html', 'tim-kiem/index.html', 'anh/b.png']));
  });

  it('keeps its public address, and what is said to machines', () => {
    const kept =
      '<link rel="canonical" href="https://lam-mau.example/tin-tuc/"><script type="application/ld+json">[{"item":"/"}]</script>';
    expect(local(kept)).toContain(kept);
  });

  it('lets go of what only a host can honour', () => {
    const dropped = [
      '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
      '<link rel="manifest" href="/manifest.webmanifest">',
      '<link rel="preload" as="font" crossorigin href="/_astro/noto.woff2">',
      '<link rel="alternate" type="application/rss+xml" title="Tin tức" href="/rss.xml">',
      '<script type="speculationrules">{"prefetch":[]}</script>',
    ].join('');
    expect(local(`${dropped}<title>a</title>`)).toBe(local('<title>a</title>'));
  });

  it('has one plain script for all of its modules, after those that every page has', () => {
    const modules =
      '<script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script>';
    const html = local('', modules);
    expect(html).toContain(
      '<script defer src="../_astro/start.js"></script><script defer src="../_astro/2.js"></script></head>',
    );
    expect(html).not.toContain('module');
  });

  it('has its styles in shared sheets', () => {
    expect(local('<style>a{}</style>')).toContain(
      '<link rel="stylesheet" href="../_astro/fonts.css"><link rel="stylesheet" href="../_astro/page.css">',
    );
  });

  it('finds the sheet of its theme before it is painted, and allows that script by its hash', () => {
    const sheet = '/_astro/themes.AbC.css';
    const html = local(
      `<script>${firstPaint(sheet)}</script>`,
      `<div data-themes="${sheet}" data-icons="/icons.svg"></div>`,
    );
    const script = firstPaint('../_astro/themes.AbC.css');
    expect(html).toContain(`<script>${script}</script>`);
    expect(html).toContain('<div data-themes="../_astro/themes.AbC.css" data-icons=""></div>');
    expect(html).toContain(`<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; `);
    expect(html).toContain(hashOf(script));
  });

  it('carries the icons that it shows, and leaves drawings of its own alone', () => {
    const html = local('', '<svg><use href="/icons.svg#news"></use></svg><svg><use href="#own"></use></svg>');
    expect(html).toContain(
      '<body data-field="x"><svg id="bieu-tuong" hidden aria-hidden="true"><symbol id="news"></symbol></svg><svg><use href="#news">',
    );
    expect(html).toContain('<use href="#own">');
  });

  it('is refused with an icon or a kind of script that nobody knows', () => {
    expect(() => local('', '<svg><use href="/icons.svg#nothing"></use></svg>')).toThrow(/nothing/);
    expect(() => local('<script type="importmap">{}</script>')).toThrow(/importmap/);
  });
});
