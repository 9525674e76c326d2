import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type EditionHead, type EditionList, type ListedFile } from '#saved-copy/edition.ts';
import { type Pack, unpackPages } from '#saved-copy/pack.ts';
import { routes } from '#routes';
import { elements, faultsOf, pages, site, siteFile, siteFiles } from '#tests/support/site-pages.ts';

const KB = 1024;
const MB = 1_000_000;

const json = (path: string): unknown => JSON.parse(siteFile(path).toString('utf8'));
const head = json('ngoai-tuyen/ban-luu.json') as EditionHead;
const list = json(`ngoai-tuyen/${head.version}.json`) as EditionList;
const packs = list.packs.map(([name]) => json(`ngoai-tuyen/${name}.json`) as Pack);
const all: readonly ListedFile[] = [...list.pages, ...list.files];
const listed = new Set(all.map(([path]) => path));

const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const digest = (content: Buffer | string) => createHash('sha256').update(content).digest('base64url').slice(0, 12);

/** As a phone takes it from a page or file: the day in the foot of a page makes no difference. */
function revision(path: string): string {
  const content = siteFile(fileOf(path));
  if (!fileOf(path).endsWith('.html')) return digest(content);
  return digest(content.toString('utf8').replace(/(Bản ngày )\d{1,2}\/\d{1,2}\/\d{4}/g, '$1'));
}

describe('the list of what a phone keeps', () => {
  it('tells the truth: every file is there, with that revision and of that size', () => {
    const wrong = all.filter(([path, stated, bytes]) => {
      const hashed = stated === '' && /^_astro\/|_[0-9a-f]{7,}\.pf_/.test(path);
      return siteFile(fileOf(path)).length !== bytes || (!hashed && revision(path) !== stated);
    });
    expect(wrong).toEqual([]);
    expect(head.stored).toBe(all.reduce((sum, [, , bytes]) => sum + bytes, 0));
    expect(head.pages).toBe(list.pages.length);
  });

  it('has every page, save the one for addresses that lead nowhere', () => {
    const missing = pages.map(({ address }) => address.slice(1)).filter((path) => !listed.has(path));
    expect(missing).toEqual(['404.html']);
  });

  it('has the whole search, every font, script, style and square code', () => {
    const wanted = siteFiles('{pagefind,ma-vuong,_astro}/**/*').filter(
      (path) => !/\.(?:avif|gif|jpe?g|png|webp)$/.test(path),
    );
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((path) => !listed.has(path))).toEqual([]);
  });

  it('has whatever a page uses: scripts, styles, fonts, icons, data; pictures apart', () => {
    const faults = faultsOf(({ document }) =>
      elements(document, '*')
        .flatMap(({ name, attribs }) => {
          const fetched =
            ['script', 'img', 'use'].includes(name) ||
            (name === 'link' && !/canonical|alternate/.test(attribs['rel'] ?? ''));
          const data = Object.entries(attribs).flatMap(([key, value]) => (key.startsWith('data-') ? [value] : []));
          return [...(fetched ? [attribs['src'] ?? attribs['href'] ?? ''] : []), ...data];
        })
        .filter((address) => address.startsWith(site.base) && /\.\w+$/.test(address.replace(/[?#].*/, '')))
        .map((address) => address.slice(site.base.length).replace(/[?#].*/, ''))
        .filter((path) => path !== 'sw.js' && !/^anh-chia-se\/|\.(?:avif|jpe?g|webp)$/.test(path) && !listed.has(path)),
    );
    expect(faults).toEqual([]);
  });

  it('leaves out what is made for other sites and machines', () => {
    expect(
      [...listed].filter((path) => /^anh-chia-se\/|^du-lieu-mo\/.|\.xml$|robots|sw\.js|_headers/.test(path)),
    ).toEqual([]);
  });
});

describe('the packs', () => {
  it('give every page of theirs back, byte for byte', () => {
    const unpacked = packs.flatMap((pack) => unpackPages(pack, head.day));
    const packed = list.pages.filter(([, , , pack]) => pack !== null);
    expect(unpacked.map(({ path }) => path).sort()).toEqual(packed.map(([path]) => path).sort());
    expect(packed.length).toBe(list.pages.length);
    expect(
      unpacked.filter(({ path, html }) => html !== siteFile(fileOf(path)).toString('utf8')).map(({ path }) => path),
    ).toEqual([]);
  });

  it('give every file of theirs back, byte for byte', () => {
    const files = packs.flatMap((pack) => pack.files);
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.filter(
      ([path, , content, binary]) => !Buffer.from(content, binary ? 'base64' : 'utf8').equals(siteFile(path)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('hold what the list says of them', () => {
    const found = packs.map((pack) => [...pack.pages, ...pack.files].map(([path]) => path));
    const wrong = all.filter(([path, , , pack]) => pack !== null && !found[pack]?.includes(path));
    expect(wrong).toEqual([]);
    expect(found.map((paths) => paths.length)).toEqual(list.packs.map(([, count]) => count));
  });

  it('have their digest for a name, so that no old one is taken for a new one', () => {
    const names = [head.version, ...list.packs.map(([name]) => name)];
    expect(names.filter((name) => digest(siteFile(`ngoai-tuyen/${name}.json`)) !== name)).toEqual([]);
    expect(siteFiles('ngoai-tuyen/*')).toHaveLength(names.length + 1);
  });
});

describe('the way to the phone', () => {
  const parts = [
    ...[head.version, ...list.packs.map(([name]) => name)].map((name) => `ngoai-tuyen/${name}.json`),
    ...list.files.filter(([, , , pack]) => pack === null).map(([path]) => path),
  ];
  const entries = pages.filter(({ address }) => /^\/(?:mo-hinh|chi-bo-lam-mau|tin-tuc)\/[^/]+\/$/.test(address)).length;
  const weigh = (compress: (bytes: Buffer) => Buffer) =>
    parts.reduce((sum, path) => sum + compress(siteFile(path)).length, 0);

  it('is at most 2 MB per 100 entries, as gzip, kits and search included', () => {
    const gzip = weigh((bytes) => gzipSync(bytes, { level: 6 }));
    expect(entries).toBeGreaterThan(30);
    expect(gzip).toBeLessThanOrEqual((2 * MB * entries) / 100);
    expect(weigh((bytes) => brotliCompressSync(bytes))).toBeLessThan(gzip);
  });

  it('is what the reader is told beforehand', () => {
    expect(Math.abs(head.transfer - weigh((bytes) => gzipSync(bytes)))).toBeLessThan(KB);
  });

  it('needs few requests', () => {
    expect(parts.length).toBeLessThan(list.pages.length / 2);
  });

  it('is asked about by a head of at most 1 KB, what was mended apart', () => {
    expect(JSON.stringify({ ...head, mended: [] }).length).toBeLessThanOrEqual(KB);
  });
});

describe('the service worker', () => {
  const code = siteFile('sw.js');

  it('is at most 9 KB, as brotli, and brings no database along', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(9 * KB);
    expect(code.toString('utf8')).not.toMatch(/indexedDB|IDBDatabase/);
  });

  it('is what the script of every page starts, and what the page of saved pages asks', () => {
    const address = routes.serviceWorker();
    const scripts = faultsOf(({ html }) => {
      const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src ?? '');
      const starts = sources.some((src) => siteFile(src.slice(site.base.length)).includes(address));
      return starts ? [] : ['starts no worker'];
    });
    expect(scripts).toEqual([]);
    expect(siteFile('da-luu/index.html').toString('utf8')).toContain(`data-worker="${address}"`);
  });

  it('has a style sheet for what it says, and that sheet is there', () => {
    const [sheet = ''] = /_astro\/offline-notice\.[\w-]+\.css/.exec(code.toString('utf8')) ?? [];
    expect(siteFile(sheet).length).toBeGreaterThan(0);
    expect(listed).toContain(sheet);
  });
});

describe('the manifest', () => {
  const manifest = json('manifest.webmanifest') as {
    name: string;
    lang: string;
    id: string;
    scope: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose: string }[];
    shortcuts: { name: string; url: string }[];
  };

  it('makes the site one that can be installed, with its name', () => {
    expect(manifest).toMatchObject({
      name: 'Làm Mẫu: Mô hình hay, cách làm rõ, nhân rộng được',
      lang: 'vi',
      id: site.base,
      scope: site.base,
      start_url: site.base,
      display: 'standalone',
    });
  });

  it('has icons that may be cut to any shape, of the size that it states', () => {
    const sizes = manifest.icons.map(({ src, sizes: stated, purpose }) => {
      const png = siteFile(src.slice(site.base.length));
      expect(purpose.split(' ')).toContain('maskable');
      expect(stated).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
      return stated;
    });
    expect(sizes).toEqual(['192x192', '512x512']);
  });

  it('has shortcuts to pages that are there', () => {
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Tìm', 'Mô hình, cách làm', 'Đã lưu']);
    const addresses = new Set(pages.map(({ address }) => address));
    expect(manifest.shortcuts.filter(({ url }) => !addresses.has(`/${url.slice(site.base.length)}`))).toEqual([]);
  });
});
