/** A small site under a path of its own, made into an edition with all real parts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFaults } from '#usb/check-edition.ts';
import { type Edition, makeEdition } from '#usb/edition.ts';
import { megabytes } from '#usb/size.ts';

const BASE = '/lam-mau/';
const page = (body: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>t</title><style>@font-face{src:url(${BASE}_astro/noto.woff2)}a{}</style></head><body>${body}<footer><p data-unprinted>Bản ngày 05/3/2027</p></footer></body></html>`;
const module = (name: string) => `<script type="module" src="${BASE}_astro/${name}.js"></script>`;

const SITE = {
  'index.html': page(`<a href="${BASE}mo-hinh/">m</a>${module('frame')}`),
  'mo-hinh/index.html': page(`<a href="${BASE}rss.xml">r</a>${module('frame')}${module('tick')}${module('list')}`),
  'tin-tuc/index.html': page(module('frame')),
  '404.html': page(''),
  'rss.xml': '<rss/>',
  'sitemap-0.xml': '<urlset/>',
  'icons.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="news"><path d="M0 0"/></symbol></svg>',
  '_astro/noto.woff2': 'letters',
  '_astro/shared.js': 'export const name = "Chổi đót";',
  // As the bundler of the site does: an entry point lends another one what both need.
  '_astro/frame.js': 'globalThis.started = (globalThis.started ?? 0) + 1; export { name } from "./shared.js";',
  '_astro/list.js':
    'import { name } from "./frame.js"; globalThis.later = () => import("./later.js"); globalThis.said = name;',
  '_astro/tick.js': 'globalThis.ticked = globalThis.started;',
  '_astro/later.js': 'export const answer = 42;',
  'pagefind/pagefind.pf_meta': '{}',
  'tim-kiem/tu-cung-nghia.json': '[]',
};

let folder: string;
let edition: Edition;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'usb-'));
  for (const [file, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  edition = await makeEdition({ folder, base: BASE, name: 'Xã làm mẫu', address: `https://xa.example${BASE}` });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (file: string) => edition.files.get(file)?.toString('utf8') ?? '';
const scriptsOf = (file: string) => Array.from(text(file).matchAll(/defer src="[./]*([^"]+)"/g), ([, src = '']) => src);

describe('an edition', () => {
  it('holds', () => expect(editionFaults(edition.files, BASE)).toEqual([]));

  it('has all pages but the answer of a host, and of the other files those that a page leads to', () => {
    const names = [...edition.files.keys()];
    expect(names).toEqual(
      expect.arrayContaining(['index.html', 'mo-hinh/index.html', 'tin-tuc/index.html', 'rss.xml']),
    );
    expect(names.filter((name) => /404|sitemap|icons|woff2|shared|later/.test(name))).toEqual([]);
  });

  it('has its fetched bytes as scripts that hand them over, and not a second time as they were', () => {
    expect(text('pagefind/pagefind.pf_meta.js')).toBe('registerSiteFile("pagefind/pagefind.pf_meta","e30=");');
    expect(edition.files.has('pagefind/pagefind.pf_meta')).toBe(false);
    expect(text('tim-kiem/tu-cung-nghia.json.js')).toBe('registerSiteFile("tim-kiem/tu-cung-nghia.json","W10=");');
  });

  it('has one script for the pages with the same entry points', () => {
    expect(scriptsOf('index.html')).toEqual(scriptsOf('tin-tuc/index.html'));
    expect(scriptsOf('index.html').at(-1)).not.toBe(scriptsOf('mo-hinh/index.html').at(-1));
  });

  it('runs an entry point once, though another one borrows from it, and brings what comes later', async () => {
    const world: { started?: number; ticked?: number; said?: string; later?: () => Promise<{ answer: number }> } = {};
    runInNewContext(text(scriptsOf('mo-hinh/index.html').at(-1) ?? ''), world);
    expect(world).toMatchObject({ started: 1, ticked: 1, said: 'Chổi đót' });
    expect(await world.later?.()).toMatchObject({ answer: 42 });
  });

  it('says on every page of which day and how large it is, where a newer one may be, and says so truly', () => {
    const bytes = [...edition.files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(edition.size).toBe(megabytes(bytes));
    expect(edition.day).toEqual({ read: '05/3/2027', iso: '2027-03-05' });
    const note = `<p data-unprinted>Bản mang theo ngày 05/3/2027, ${edition.size} MB. Có thể đã có bản mới trên trang web. <a href="https://xa.example/lam-mau/">xa.example/lam-mau</a></p>`;
    const pages = [...edition.files.keys()].filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => !text(file).includes(note))).toEqual([]);
  });

  it('begins with a text for Notepad, in letters that it shows', () => {
    const readFirst = text('DOC-TRUOC.txt');
    expect(readFirst).toMatch(/^\uFEFFXã làm mẫu – bản mang theo ngày 05\/3\/2027/);
    expect(readFirst).toMatch(/https:\/\/xa\.example\/lam-mau\/\r\n$/);
    expect(readFirst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readFirst).toBe(readFirst.normalize('NFC'));
  });
});
