import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { elements, pages, site, siteFile, siteFiles, type SitePage } from '#tests/support/site-pages.ts';

const KB = 1024;
const brotli = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
const gzip = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;
const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(2)} KB`;

const local = (path: string) => siteFile(path.slice(site.base.length));
const attributesOf = ({ document }: SitePage, name: string) => elements(document, name).map(({ attribs }) => attribs);

/** Style sheets that the screen waits for; the one for paper is fetched when all else is done. */
const styleSheets = (page: SitePage) =>
  attributesOf(page, 'link')
    .filter(({ rel, media }) => rel === 'stylesheet' && media !== 'print')
    .map(({ href }) => href ?? '');

/** The first thing that is sent: the page with its style. */
const firstBytes = (page: SitePage) =>
  [page.html, ...styleSheets(page).map((href) => local(href).toString('utf8'))].join('\n');

function tooHeavy(of: readonly SitePage[], limit: number, weigh: (text: string) => number): string[] {
  return of
    .map((page) => ({ address: page.address, weight: weigh(firstBytes(page)) }))
    .filter(({ weight }) => weight > limit)
    .sort((a, b) => b.weight - a.weight)
    .map(({ address, weight }) => `${address} ${kilobytes(weight)}`);
}

const under = (pattern: RegExp) => pages.filter(({ address }) => pattern.test(address));

describe('a page on a bad network', () => {
  it('is at most 9 KB of HTML and style, as brotli, where it is a practice or a cell', () => {
    expect(tooHeavy(under(/^\/(mo-hinh|chi-bo-lam-mau)\/[^/]+\/$/), 9 * KB, brotli)).toEqual([]);
  });

  it('is at most 7 KB of HTML and style, as brotli, where it is a news write-up', () => {
    expect(tooHeavy(under(/^\/tin-tuc\/[^/]+\/$/), 7 * KB, brotli)).toEqual([]);
  });

  it('fits into one flight of packets, 13 KB as gzip, where it is read: entries, kits, the home page', () => {
    const read = under(/^\/$|^\/(mo-hinh|chi-bo-lam-mau|tin-tuc)\/[^/]+\//);
    expect(read.length).toBeGreaterThan(50);
    expect(tooHeavy(read, 13 * KB, gzip)).toEqual([]);
  });

  it('needs no second request before it is drawn', () => {
    const waiting = pages.flatMap((page) => [
      ...styleSheets(page).map((href) => `${page.address} ${href}`),
      ...attributesOf(page, 'script')
        .filter(
          ({ src, type, async, defer }) =>
            src !== undefined && type !== 'module' && async === undefined && defer === undefined,
        )
        .map(({ src }) => `${page.address} ${src}`),
    ]);
    expect(waiting).toEqual([]);
  });

  it('blocks on at most 200 bytes of script', () => {
    const heavy = pages.flatMap(({ address, document }) => {
      const blocking = elements(document, 'script')
        .filter(
          ({ attribs }) =>
            attribs['src'] === undefined && (attribs['type'] === undefined || attribs['type'] === 'text/javascript'),
        )
        .map((script) => script.children.map((child) => ('data' in child ? child.data : '')).join(''));
      const bytes = Buffer.byteLength(blocking.join(''));
      return bytes > 200 ? [`${address} ${bytes} B`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has at most 2 KB of script, as brotli, before the first interaction', () => {
    const heavy = pages.flatMap((page) => {
      const scripts = attributesOf(page, 'script').flatMap(({ src }) => src ?? []);
      const weight = [...imported(scripts)].reduce((sum, src) => sum + brotli(local(src)), 0);
      return weight > 2 * KB ? [`${page.address} ${kilobytes(weight)}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has at most 30 KB of fonts in all', () => {
    const fonts = siteFiles('**/*.{woff2,woff,ttf,otf}');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, font) => sum + siteFile(font).length, 0)).toBeLessThanOrEqual(30 * KB);
  });

  it('has a woven band of at most 1.5 KB where it has one', () => {
    const heavy = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<svg class="band"[\s\S]*?<\/svg>/g)]
        .filter(([svg]) => svg.length > 1.5 * KB)
        .map(() => address),
    );
    expect(heavy).toEqual([]);
  });
});

/** Scripts of a page and what they import at once. */
function imported(sources: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const source of sources) {
    if (found.has(source)) continue;
    found.add(source);
    const code = local(source).toString('utf8');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+)["']/g)].map(([, path]) => path ?? '');
    imported(
      imports.map((path) => new URL(path, `https://site.invalid${source}`).pathname),
      found,
    );
  }
  return found;
}

describe('the builder of papers', () => {
  const weight = (name: RegExp) =>
    siteFiles('_astro/*.js')
      .filter((file) => name.test(file))
      .map((file) => brotli(siteFile(file)));

  it('weighs at most 24 KB, as brotli, when it is opened', () => {
    expect(weight(/^_astro\/builder\./)).toEqual([expect.any(Number)]);
    expect(weight(/^_astro\/builder\./)[0]).toBeLessThan(24 * KB);
  });

  it('weighs at most 80 KB more when a Word file is asked for', () => {
    expect(weight(/^_astro\/docx\./)).toEqual([expect.any(Number)]);
    expect(weight(/^_astro\/docx\./)[0]).toBeLessThan(80 * KB);
  });

  it('is asked for by no page before it is opened', () => {
    expect(
      pages.filter(({ html }) => /(?:src|href)="[^"]*(?:builder|docx)/.test(html)).map(({ address }) => address),
    ).toEqual([]);
  });
});

describe('the search', () => {
  it('loads nothing before a reader searches', () => {
    expect(
      pages.filter(({ html }) => /<(?:script|link)[^>]+pagefind/.test(html)).map(({ address }) => address),
    ).toEqual([]);
    expect(siteFiles('pagefind/index/*').length).toBeGreaterThan(0);
  });
});
