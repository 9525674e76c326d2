/** One preview for all of it, under a path, driven as an author does: files are written while a browser looks on. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';
import { type PreviewServer, startPreview } from '#tests/support/preview-server.ts';

const BASE = '/xa/';
/** A public entry that no text links to. */
const PUBLIC = 'content/mo-hinh/chi-bo-bon-tot/index.mdx';
const PUBLIC_PAGE = 'mo-hinh/chi-bo-bon-tot/';
const DRAFT = 'content/tin-tuc/tin-thon-xem-thu/index.mdx';
const DRAFT_PAGE = 'tin-tuc/tin-thon-xem-thu/';
/** Broken before the preview starts. */
const BROKEN = 'content/tin-tuc/tin-hong/index.mdx';
const BROKEN_PAGE = 'tin-tuc/tin-hong/';

const TITLE = 'Tin thử của thôn Xem Thử';
const SOURCE = /^ {2}- (\S+)$/m.exec(readFileSync(PUBLIC, 'utf8').split('\nsources:\n')[1] ?? '')?.[1] ?? '';

const newsFile = (title: string, field = 'kinh-te') => `---
title: ${title}
summary: Bài viết thử của người soạn ở thôn Xem Thử, không có thật; dùng để xem trang xem thử có hiện bản nháp hay không.
field: ${field}
status: nhap
gate:
  - to: nhap
    date: 2026-11-20
    role: Người biên tập thử
publishedAt: 2026-12-24
asOf: 2026-10-12
sources:
  - ${SOURCE}
eventDate: '2026-10'
nextTasks: khong-neu
---

Một đoạn viết thử.[^${SOURCE}] [[CẦN VIẾT: kể thêm một đoạn]]
`;

/** Saving and looking again takes the preview a second or two; on a busy machine more. */
const soon = { timeout: 20_000 };

describe('the author’s preview', () => {
  let site: FixtureSite;
  let preview: PreviewServer;
  let browser: Browser;
  let page: Page;
  const at = (path: string) => `${preview.origin}${BASE}${path}`;
  const panel = () => page.getByRole('complementary', { name: 'Kiểm tra' });
  const banner = () => page.getByRole('region', { name: 'Tình trạng bài' });
  const open = async (path: string) => {
    await page.goto(at(path));
    await panel().waitFor();
  };

  beforeAll(async () => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /^base: .*$/m, `base: ${BASE}`);
    site.write(BROKEN, newsFile('Tin hỏng của thôn Xem Thử', 'khong-co-linh-vuc'));
    [preview, browser] = await Promise.all([startPreview(site.root), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(soon.timeout);
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    site.remove();
  });

  it('starts beside a file that it cannot read, says on its page why, and shows it once it is mended', async () => {
    await open(BROKEN_PAGE);
    expect(await banner().innerText()).toContain('Tệp còn lỗi');
    expect(await panel().innerText()).toMatch(/Dòng 4 · Lĩnh vực chính[\s\S]*khong-co-linh-vuc[\s\S]*Sửa: chọn một mã/);
    site.write(BROKEN, newsFile('Tin hỏng của thôn Xem Thử'));
    await page.getByRole('heading', { level: 1, name: 'Tin hỏng của thôn Xem Thử' }).waitFor();
  });

  it('shows a draft as soon as its file is there, marked in the list', async () => {
    await open('tin-tuc/');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TITLE }) });
    expect(await card.count()).toBe(0);
    site.write(DRAFT, newsFile(TITLE));
    await card.getByText('Bản nháp', { exact: true }).waitFor();
  });

  it('says above the draft that the public does not see it, who moved it, and the next step', async () => {
    await open(DRAFT_PAGE);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const said = await banner().innerText();
    expect(said).toContain('Bản nháp. Công chúng chưa thấy.');
    expect(said).toContain('Người biên tập thử, ngày 20/11/2026');
    await banner().getByText('Bước tiếp: chuyển sang thẩm định').click();
    expect(await banner().innerText()).toMatch(
      /Ghi vào content\/tin-tuc\/tin-thon-xem-thu\/index\.mdx:\s+status: tham-dinh/,
    );
    expect(await panel().innerText()).toContain('CẦN VIẾT: kể thêm một đoạn');
  });

  it('says nothing of the kind above what is public', async () => {
    await open(PUBLIC_PAGE);
    expect(await banner().count()).toBe(0);
    expect(await panel().innerText()).toContain('không có lỗi');
  });

  it('tells a fault without being asked, keeps the page as it was, and forgets it when it is mended', async () => {
    await open(PUBLIC_PAGE);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    site.edit(PUBLIC, /^field: .*$/m, 'field: linh-vuc-la');
    await panel().getByText('linh-vuc-la').waitFor();
    const heading = page.getByRole('heading', { level: 1, name: 'Chi bộ bốn tốt, đảng bộ cơ sở bốn tốt' });
    expect(await heading.isVisible()).toBe(true);
    site.edit(PUBLIC, /^field: .*$/m, 'field: [xay-dung-dang');
    await panel().getByText('thêm ngoặc đóng').waitFor();
    await page.goto(at('mo-hinh/'));
    await panel().getByText(PUBLIC).waitFor();
    await open(PUBLIC_PAGE);
    site.mend(PUBLIC);
    await panel().getByText('Không có lỗi.', { exact: true }).waitFor();
  });

  it('has a page of its own for what cannot be drawn, and brings the page back', async () => {
    await open(PUBLIC_PAGE);
    site.edit(PUBLIC, `  - ${SOURCE}\n`, '  - khong-co-nguon-nay\n');
    await page.getByRole('heading', { level: 1, name: 'Trang này chưa hiện được' }).waitFor();
    await panel().getByText('Không có nguồn “khong-co-nguon-nay”').waitFor();
    site.mend(PUBLIC);
    await page.getByRole('heading', { level: 1, name: 'Chi bộ bốn tốt' }).waitFor();
    site.edit(PUBLIC, /$/, '\nMột đoạn <b>chưa đóng { a\n');
    await page.getByRole('heading', { level: 1, name: 'Trang này chưa hiện được' }).waitFor();
    site.mend(PUBLIC);
    await page.getByRole('heading', { level: 1, name: 'Chi bộ bốn tốt' }).waitFor();
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  });

  describe('with the editors’ form', () => {
    it('is there, though the public build is without', async () => {
      const form = await fetch(at('quan-tri/'));
      expect(form.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await form.text()).toContain(`src="${BASE}quan-tri/bieu-mau.js"`);
      const script = await fetch(at('quan-tri/bieu-mau.js'));
      expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    });

    it('shows entries with style sheets that the preview serves', async () => {
      const settings = (await (await fetch(at('quan-tri/cau-hinh.json'))).json()) as { previewStyles: string[] };
      expect(settings.previewStyles.length).toBeGreaterThan(3);
      for (const style of settings.previewStyles) {
        // As a browser asks for a style sheet: any other request gets a module.
        const answer = await fetch(new URL(style, preview.origin), { headers: { accept: 'text/css,*/*;q=0.1' } });
        expect(answer.headers.get('content-type'), style).toMatch(/^text\/css/);
      }
    });

    it('has nothing under a name that it does not know', async () => {
      expect((await fetch(at('quan-tri/khong-co.js'))).status).toBe(404);
    });
  });

  it('leaves nothing in a build of the same folder: no draft, no word of its own', () => {
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    const traces = [
      'thon-xem-thu',
      'thôn Xem Thử',
      'tin-hong',
      'preview-panel',
      'kiem-tra.json',
      'Công chúng chưa thấy',
      'lam-mau:',
    ];
    const found = globSync('dist/**/*', { cwd: site.root, withFileTypes: true }).flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = entry.isFile() ? readFileSync(file, 'utf8') : '';
      return traces.filter((trace) => `${file} ${content}`.includes(trace)).map((trace) => `${file}: ${trace}`);
    });
    expect(found).toEqual([]);
  });
});
