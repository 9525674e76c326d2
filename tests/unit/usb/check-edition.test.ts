import { describe, expect, it } from 'vitest';
import { editionFaults } from '#usb/check-edition.ts';
import { hashOf } from '#usb/policy.ts';

const INLINE = 'var a';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="script-src file: ${hashOf(INLINE)}"></head><body>${body}</body></html>`;

/** An edition of two pages, with something put into the second. */
const edition = (body = '', more: Readonly<Record<string, string>> = {}) =>
  new Map(
    Object.entries({
      'index.html': page('<h2 id="moi">Mới</h2><a href="./mo-hinh/index.html?a=b">m</a>'),
      'mo-hinh/index.html': page(`<a href="../index.html#moi">h</a>${body}`),
      'so-sanh/mo-hinh.json.js': '',
      '_astro/page.css': '@font-face{src:url(data:font/woff2;base64,AA)}',
      ...more,
    }).map(([file, text]) => [file, Buffer.from(text)]),
  );
const faults = (body: string, more?: Readonly<Record<string, string>>) => editionFaults(edition(body, more), '/');

describe('an edition', () => {
  it('holds with links to its own files, to other people, and scripts that may run', () => {
    const body = `<a href="https://bao.example/">b</a><a href="mailto:a@b.example">t</a><script>${INLINE}</script><script type="application/ld+json">[]</script><div data-comparison="/so-sanh/mo-hinh.json"></div>`;
    expect(faults(body)).toEqual([]);
  });

  it.each([
    ['a link from the root', '<a href="/index.html">x</a>', /bắt đầu từ gốc/],
    ['a form that leads to the root', '<form action="/tim-kiem/"></form>', /bắt đầu từ gốc/],
    ['a link to a folder', '<a href="../mo-hinh/">x</a>', /không dẫn đến tệp nào/],
    ['a link that climbs out', '<a href="../../index.html">x</a>', /không dẫn đến tệp nào/],
    ['a missing picture among several', '<img srcset="../index.html 1w, ../b.png 2w">', /không dẫn đến tệp nào/],
    ['a dead anchor', '<a href="../index.html#cu">x</a>', /chỗ không có/],
    ['an icon that is not in the page', '<svg><use href="#news"></use></svg>', /chỗ không có/],
    ['an icon of another file', '<svg><use href="../icons.svg#news"></use></svg>', /không dẫn đến tệp nào/],
    ['a module', '<script type="module" src="../index.html"></script>', /<script type="module">/],
    ['a script that the policy blocks', '<script>var b</script>', /chính sách/],
    ['a script from elsewhere', '<script src="https://cdn.example/a.js"></script>', /nơi khác/],
    ['a manifest', '<link rel="manifest" href="../index.html">', /manifest/],
    ['a sheet in the page', '<style>a{}</style>', /kiểu viết thẳng/],
    ['a path that no script is known to use', '<div data-list="/mo-hinh/"></div>', /data-list/],
    [
      'bytes to fetch that are not there',
      '<div data-comparison="/so-sanh/khac.json"></div>',
      /không có trong bản mang theo/,
    ],
  ])('is refused with %s', (_, body, told) => {
    const found = faults(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(told);
    expect(found[0]).toMatch(/^mo-hinh\/index\.html: /);
  });

  it.each([
    ['a name with marks', { 'ảnh.png': '' }, /tên tệp/],
    ['two names that Windows takes for one', { 'Mo-hinh/Index.html': page('') }, /Windows/],
    ['a name too long for Windows', { [`${'a'.repeat(170)}.png`]: '' }, /dài quá/],
    ['a font that lies beside its sheet', { '_astro/b.css': 'a{src:url(noto.woff2)}' }, /phông chữ/],
    ['a sheet that leads nowhere', { '_astro/b.css': 'a{background:url(/nen.png)}' }, /không dẫn đến tệp nào/],
  ])('is refused with %s', (_, more, told) => {
    expect(faults('', more)).toEqual([expect.stringMatching(told)]);
  });

  it('is refused without a page to begin with', () => {
    expect(editionFaults(new Map([['a.css', Buffer.from('')]]), '/')).toEqual(['không có index.html']);
  });
});
