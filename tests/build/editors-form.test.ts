/** Longer than 250 lines: one built site for all of it; a second file would build another. */
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { readDocument } from '#checks/reader.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';
import { staticServer } from '#cli/static-server.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import {
  choose,
  chooseKind,
  contentOf,
  field,
  offerFolder,
  openFolder,
  openForm,
  save,
  takeFolder,
  type,
} from '#tests/support/editors-form.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';
import { makeEdition } from '#usb/edition.ts';

const PRACTICE = 'content/mo-hinh/dang-vien-diu-dat-quan-chung/index.mdx';
const FORM = '/quan-tri/';

const SUMMARY = 'Bài thử của người soạn, viết trong biểu mẫu: một buổi họp ở thôn, điều đã làm được và điều còn vướng.';

const TEXT = 'Bài kể một buổi họp.[^chi-doi-dap-duong-o-thon-thu]\n\n## Việc đã làm\n\n- Một **việc**';

/** As a camera gives it: large, with the place where it was taken. */
const largePicture = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#4a7' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 20/1 0/1' } })
    .jpeg()
    .toBuffer();

const lookOf = (heading: Locator) =>
  heading.evaluate((element) => {
    const { fontFamily, color } = getComputedStyle(element);
    return { fontFamily, color, paper: getComputedStyle(element.ownerDocument.documentElement).backgroundColor };
  });

describe('the editors’ form in a public build', () => {
  let site: FixtureSite;
  let server: ReturnType<typeof staticServer>;
  let origin: string;
  let browser: Browser;
  const dist = (file = '') => join(site.root, 'dist', file);

  beforeAll(async () => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /$/, 'form:\n  public: true\n');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    server = staticServer(dist());
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    site.remove();
  });

  const formPage = (prepare: (page: Page) => Promise<void>) => openForm(browser, origin + FORM, prepare);
  /** The folder as it was saved, on this machine: the checks accept all of it. */
  async function saved(page: Page): Promise<string> {
    const root = join(site.root, 'dist-form');
    await takeFolder(page, root);
    // Pictures are not offered to the form: they are no files of letters.
    for (const picture of globSync('content/**/*.webp', { cwd: site.root }))
      cpSync(join(site.root, picture), join(root, picture));
    expect(terminalReport(await checkContent(root))).toContain('không có lỗi');
    return root;
  }

  const inFolder = (page: Page) => offerFolder(page, contentOf(site.root));

  describe('as files', () => {
    it('lies under its own address, with the licences of what it is made of', () => {
      expect(globSync('quan-tri/{index.html,bieu-mau.js,cau-hinh.json,giay-phep.txt}', { cwd: dist() })).toHaveLength(
        4,
      );
      expect(readFileSync(dist('quan-tri/index.html'), 'utf8')).toContain('content="noindex,nofollow"');
    });

    it('is left out of the sitemap, the index and the edition on a stick', async () => {
      const listed = globSync('sitemap*.xml', { cwd: dist() }).map((file) => readFileSync(dist(file), 'utf8'));
      expect(listed.join('')).not.toContain('quan-tri');
      const edition = await makeEdition({ folder: dist(), base: '/', name: 'Thử', address: 'https://lam-mau.example' });
      expect([...edition.files.keys()].filter((name) => name.includes('quan-tri'))).toEqual([]);
    });

    it('leaves every other page its own strict policy, and to the server what holds for all', () => {
      const home = readFileSync(dist('index.html'), 'utf8');
      expect(home).toMatch(
        /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha/,
      );
      const headers = readFileSync(dist('_headers'), 'utf8');
      expect(headers).toContain("Content-Security-Policy: frame-ancestors 'none'\n");
    });
  });

  describe('in a browser that can open folders', () => {
    it('asks nobody but the site for anything, and speaks Vietnamese whatever the browser speaks', async () => {
      const { page, outside, troubles, close } = await formPage(inFolder);
      await openFolder(page);
      await page.getByText('Cán bộ, đảng viên dìu dắt quần chúng và cấp dưới').first().click();
      await page.frameLocator('iframe.preview').locator('h1').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('vi');
      expect(outside).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });

    it('shows an entry in the letters and colours of the site', async () => {
      const { page, close } = await formPage(inFolder);
      await openFolder(page);
      await page.getByText('Cán bộ, đảng viên dìu dắt quần chúng và cấp dưới').first().click();
      const preview = page.frameLocator('iframe.preview');
      await preview.locator('ol.steps li').first().waitFor();
      const shown = await lookOf(preview.locator('h1'));
      const reader = await page.context().newPage();
      await reader.goto(`${origin}/mo-hinh/dang-vien-diu-dat-quan-chung/`);
      const published = await lookOf(reader.locator('h1'));
      expect(shown).toEqual(published);
      await close();
    });

    it('changes in a file what was changed in the form, and the checks accept it', async () => {
      const { page, troubles, close } = await formPage(inFolder);
      await openFolder(page);
      await page.getByText('Cán bộ, đảng viên dìu dắt quần chúng và cấp dưới').first().click();
      await type(page, 'title', ' Đảng viên dìu dắt quần chúng, bản sửa '.normalize('NFD'));
      await type(page, 'asOf', '2019-04');
      await type(page, 'startedAt', '2020');
      await (await field(page, 'results')).getByRole('button', { name: 'Mở rộng tất cả' }).click();
      await type(page, 'results.0.value', '62.001');
      await type(page, 'results.0.quote', 'kết nạp 62.001 quần chúng ưu tú');
      await save(page);

      const root = await saved(page);
      const [before, after] = [
        readFileSync(join(site.root, PRACTICE), 'utf8'),
        readFileSync(join(root, PRACTICE), 'utf8'),
      ];
      const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
      expect(changed).toEqual([
        'title: Đảng viên dìu dắt quần chúng, bản sửa',
        'asOf: 2019-04',
        'startedAt: "2020"',
        '    value: "62.001"',
        '    quote: kết nạp 62.001 quần chúng ưu tú',
      ]);
      expect(after.split('\n')).toHaveLength(before.split('\n').length);
      const others = globSync('content/**/*.{mdx,yaml}', { cwd: root }).filter(
        (file) => file.replaceAll('\\', '/') !== PRACTICE && readFileSync(join(root, file), 'utf8') !== site.read(file),
      );
      expect(others).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });

    it('makes a source and a news item with a picture that the checks accept', async () => {
      const { page, troubles, close } = await formPage(inFolder);
      await openFolder(page);
      await page.goto(`${origin}${FORM}#/collections/nguon/new`);
      await choose(page, 'kind', 'Bài báo');
      await type(page, 'title', 'Chi đội đắp đường ở thôn Thử');
      await type(page, 'outlet', 'Báo Thử');
      await type(page, 'author', 'khong-ro');
      await type(page, 'publishedAt', '2019');
      await type(page, 'archive', 'bao-thu-2019.txt');
      await save(page);

      await page.goto(`${origin}${FORM}#/collections/tin-tuc/new`);
      await type(page, 'title', 'Đợt đắp đường của chi đội thôn Thử');
      await type(page, 'summary', SUMMARY);
      await choose(page, 'field', 'Kinh tế, sinh kế');
      await type(page, 'asOf', '2019-04');
      await choose(page, 'sources', 'Chi đội đắp đường ở thôn Thử');
      await type(page, 'eventDate', '2019');
      await chooseKind(page, 'nextTasks', 'Nguồn không nêu');
      await type(page, 'body', TEXT);
      await (await field(page, 'cover')).getByRole('checkbox').click();
      const upload = (await field(page, 'cover.image')).locator('input[type="file"]').first();
      await upload.setInputFiles({ name: 'Ảnh buổi họp.jpg', mimeType: 'image/jpeg', buffer: await largePicture() });
      await type(page, 'cover.alt', 'Bà con họp ngoài sân nhà văn hóa');
      await type(page, 'cover.credit', 'Ban biên tập');
      await page.frameLocator('iframe.preview').locator('img').waitFor();
      await choose(page, 'status', 'Bản nháp');
      await type(page, 'publishedAt', '2026-12-01');
      await save(page);

      const root = await saved(page);
      const folder = join(root, 'content/tin-tuc/dot-dap-duong-cua-chi-doi-thon-thu');
      const { data, body } = readDocument(readFileSync(join(folder, 'index.mdx'), 'utf8'), 'mdx');
      expect(data).toEqual({
        title: 'Đợt đắp đường của chi đội thôn Thử',
        summary: SUMMARY,
        field: 'kinh-te',
        status: 'nhap',
        publishedAt: '2026-12-01',
        asOf: '2019-04',
        sources: ['chi-doi-dap-duong-o-thon-thu'],
        cover: { image: './anh-buoi-hop.webp', alt: 'Bà con họp ngoài sân nhà văn hóa', credit: 'Ban biên tập' },
        eventDate: '2019',
        nextTasks: 'khong-neu',
      });
      expect(body.trim()).toBe(TEXT);
      const { format, width, exif } = await sharp(join(folder, 'anh-buoi-hop.webp')).metadata();
      expect({ format, width, exif }).toEqual({ format: 'webp', width: 1600, exif: undefined });
      const source = readFileSync(join(root, 'content/du-lieu/nguon/chi-doi-dap-duong-o-thon-thu.yaml'), 'utf8');
      expect(source).toContain('publishedAt: "2019"');
      expect(troubles).toEqual([]);
      await close();
    });

    it('refuses a folder that is not the site’s, in words', async () => {
      const { page, close } = await formPage((next) => offerFolder(next, { 'ghi-chu/a.txt': 'x' }));
      await page.getByRole('button', { name: 'Mở thư mục trên máy này' }).click();
      const said = page.getByRole('alert').filter({ hasText: 'Thư mục vừa chọn không có content/trang-web.yaml' });
      await expect.poll(() => said.isVisible()).toBe(true);
      await close();
    });

    it('shows one way in, since no host is set', async () => {
      const { page, close } = await formPage(inFolder);
      await page.getByRole('button', { name: 'Mở thư mục trên máy này' }).waitFor();
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
      await close();
    });
  });

  describe('in a browser that cannot open folders', () => {
    it('says what to use instead, and asks for no program', async () => {
      const { page, requested, close } = await formPage(async (next) => {
        await next.addInitScript(() => {
          Reflect.deleteProperty(window, 'showDirectoryPicker');
        });
      });
      await page.getByRole('heading', { name: 'Biểu mẫu soạn nội dung' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main').innerText()).toMatch(/Chrome hoặc Edge[\s\S]*content\/README\.md/);
      expect(requested.filter((url) => url.endsWith('.js'))).toEqual([`${origin}${FORM}bieu-mau.js`]);
      await close();
    });
  });

  it('goes away with the next build when the board takes it off', () => {
    site.edit('content/trang-web.yaml', 'public: true', 'public: false');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    expect(existsSync(dist('quan-tri'))).toBe(false);
  });
});
