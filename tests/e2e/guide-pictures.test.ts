/** The guides' own entries, made as the guides tell it: every step is taken in a browser, and their pictures are of that. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { importWordFiles } from '#cli/content/import-word.ts';
import {
  choose,
  chooseKind,
  contentOf,
  field,
  listShown,
  offerFolder,
  openForm,
  save,
  takeFolder,
  type,
} from '#tests/support/editors-form.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';
import { examplesIn, rowsUnder, typeInto } from '#tests/support/guide-examples.ts';
import { GUIDE_PICTURES, picture } from '#tests/support/guide-pictures.ts';
import { garden, guideReport, REPORT } from '#tests/support/guide-report.ts';
import { type PreviewServer, startPreview } from '#tests/support/preview-server.ts';
import { expect, test } from '#tests/support/reader.ts';

const guide = (name: string) => `${GUIDE_PICTURES}/${name}.webp`;
/** Narrow enough to be read within a column of text. */
const NARROW = { viewport: { width: 860, height: 600 }, deviceScaleFactor: 1.5, locale: 'vi-VN' } as const;
/** Wide enough for both halves of the form. */
const WIDE = { width: 1080, height: 640 } as const;
/** High enough for a figure with its source, or a step of the gate. */
const TALL = { width: 860, height: 800 } as const;
/** The preview has its panel beside the page; lower down the panel tells the time. */
const PREVIEW = { width: 1300, height: 470 } as const;
const README = { viewport: { width: 1440, height: 1000 } } as const;

const WORD = 'Phân loại rác tại nhà ở thôn Ví Dụ';
const EXAMPLE = 'Mỗi tháng một buổi dọn đường ở thôn Ví Dụ';

/** What the guide of a first entry tells to type, by the name of the field. */
function toldIn(heading: string): (name: string) => string {
  const rows = rowsUnder(readFileSync('content/trang/huong-dan/bai-dau-tien.mdx', 'utf8'), heading);
  return (name) => {
    const told = rows.get(name);
    if (told === undefined) throw new Error(`“${heading}” does not tell of “${name}”`);
    return told;
  };
}

/** The window of the form with these fields in sight; they alone are compared, since others are drawn as they come near. */
async function formPicture(page: Page, name: string, ...paths: readonly [string, ...string[]]): Promise<void> {
  await field(page, paths[0]);
  const fields = paths.map((path) => page.locator(`section.field[data-key-path="${path}"]`).first());
  // Within a list the list's own head stands above.
  const isInList = paths[0].includes('.');
  await fields[0]?.evaluate(
    (element, margin) => {
      element.style.scrollMarginTop = margin;
      element.scrollIntoView({ block: 'start' });
    },
    isInList ? '3rem' : '0',
  );
  // What the form said of the last record.
  await page.getByText('Đã lưu bài viết.').waitFor({ state: 'hidden' });
  await picture({ file: guide(name), of: page, compared: fields });
}

/** What the panel of the preview says in a line. */
const summaryOf = (page: Page) => page.getByRole('complementary', { name: 'Kiểm tra' }).locator('summary').first();

/** The items of a list are folded until somebody wants them. */
async function unfold(page: Page, path: string): Promise<void> {
  await (await field(page, path)).getByRole('button', { name: 'Mở rộng' }).first().click();
}

describe('the pictures of the guides', () => {
  let site: FixtureSite;
  let preview: PreviewServer;
  /** What lies in the editor's folder: the settings, the example of content/README.md, a Word file taken in. */
  let folder: Record<string, string>;

  beforeAll(async () => {
    site = fixtureSite();
    const examples = examplesIn(readFileSync('content/README.md', 'utf8'));
    typeInto(site.root, examples);
    const others = contentOf(site.root);
    writeFileSync(join(site.root, REPORT), await guideReport());
    const { done, text } = await importWordFiles([REPORT, '--khong-hoi', '--loai', 'lam-theo-bac'], site.root);
    expect(done, text).toBe(true);
    const drafts = Object.entries(contentOf(site.root)).filter(([path]) => !(path in others));
    const settings = 'content/trang-web.yaml';
    folder = { ...examples, ...Object.fromEntries(drafts), [settings]: others[settings] ?? '' };
    preview = await startPreview(site.root);
  });
  afterAll(async () => {
    await preview.stop();
    site.remove();
  });

  /** The form of the preview beside the editor's folder, as it opens. */
  const form = (browser: Browser) =>
    openForm(browser, `${preview.origin}/quan-tri/`, (page) => offerFolder(page, folder), NARROW);
  const openedForm = async (browser: Browser) => {
    const opened = await form(browser);
    await opened.page.getByRole('button', { name: 'Mở thư mục trên máy này' }).click();
    await listShown(opened.page);
    return opened;
  };
  const kind = (page: Page, name: string) => page.getByRole('treeitem', { name }).click();
  const create = (page: Page) => page.getByRole('button', { name: 'Tạo bài viết mới' }).first().click();
  const entry = (page: Page, title: string) => page.getByRole('gridcell', { name: title, exact: true }).click();

  test('show a first entry: its source, its fields, its page', { timeout: 240_000 }, async ({ browser }) => {
    const { page, close } = await form(browser);
    const opener = page.getByRole('button', { name: 'Mở thư mục trên máy này' });
    await opener.waitFor();
    await picture({ file: guide('mo-bieu-mau'), of: page });
    await opener.click();
    await listShown(page);
    await picture({ file: guide('danh-sach'), of: page });

    await kind(page, 'Nguồn');
    await create(page);
    const source = toldIn('Ghi nguồn');
    await choose(page, 'kind', source('Loại nguồn'));
    await type(page, 'title', source('Tên bài'));
    await type(page, 'outlet', source('Nơi đăng'));
    await type(page, 'author', source('Tác giả'));
    await type(page, 'publishedAt', source('Ngày đăng'));
    await type(page, 'archive', source('Tệp lưu trữ'));
    await formPicture(page, 'nguon-moi', 'title', 'outlet', 'author');
    await save(page);

    await page.setViewportSize(WIDE);
    await kind(page, 'Tin tức');
    await create(page);
    const news = toldIn('Viết tin');
    await type(page, 'title', news('Tiêu đề'));
    await type(page, 'summary', news('Tóm tắt'));
    await formPicture(page, 'bai-moi', 'title', 'summary');
    await choose(page, 'field', news('Lĩnh vực chính'));
    await type(page, 'asOf', news('Thông tin tính đến'));
    await choose(page, 'sources', news('Nguồn'));
    await type(page, 'eventDate', news('Ngày diễn ra'));
    await chooseKind(page, 'nextTasks', 'Nguồn không nêu');
    await type(page, 'body', news('Bài viết'));
    await choose(page, 'status', news('Tình trạng bài'));
    await (await field(page, 'publishedAt')).getByRole('button', { name: 'Hôm nay' }).click();
    await save(page);

    const saved = mkdtempSync(join(tmpdir(), 'guide-'));
    await takeFolder(page, saved);
    await close();
    const root = join(saved, 'content');
    cpSync(root, join(site.root, 'content'), { recursive: true });
    rmSync(saved, { recursive: true });
    expect((await checkContent(site.root)).problems.map(messageOf)).toEqual([]);

    const draft = await browser.newPage({ viewport: PREVIEW, locale: 'vi-VN' });
    await draft.goto(`${preview.origin}/tin-tuc/thon-vi-du-hop-ban-giu-duong-sach/`);
    const compared = [draft.getByRole('region', { name: 'Tình trạng bài' }), draft.locator('h1'), summaryOf(draft)];
    await summaryOf(draft).waitFor();
    await picture({ file: guide('xem-thu'), of: draft, compared, isCoarse: true });
    await draft.close();
  });

  test('show what a Word file became, in the form', { timeout: 120_000 }, async ({ browser }) => {
    const { page, close } = await openedForm(browser);
    await entry(page, WORD);
    await formPicture(page, 'ban-nhap-word', 'title', 'summary');
    await page.setViewportSize({ ...PREVIEW, height: 700 });
    await page.goto(`${preview.origin}/mo-hinh/phan-loai-rac-tai-nha-o-thon-vi-du/`);
    const panel = page.getByRole('complementary', { name: 'Kiểm tra' });
    const reminders = panel.locator('details', { has: page.locator('summary', { hasText: /^Nhắc$/ }) }).last();
    await reminders.waitFor();
    await picture({ file: guide('con-cho-viet'), of: panel, compared: [summaryOf(page), reminders] });
    await close();
  });

  test('show a figure and its source, in the form and on the page', { timeout: 120_000 }, async ({ browser }) => {
    const { page, close } = await openedForm(browser);
    await entry(page, EXAMPLE);
    await page.setViewportSize(TALL);
    await unfold(page, 'results');
    await formPicture(page, 'so-lieu', 'results.0.period', 'results.0.source', 'results.0.quote');
    await page.goto(`${preview.origin}/mo-hinh/don-duong-thon-vi-du/`);
    const results = page.locator('main section', { has: page.getByRole('heading', { name: 'Kết quả' }) }).first();
    await picture({ file: guide('so-lieu-tren-trang'), of: results });
    await close();
  });

  test('show the gate', { timeout: 120_000 }, async ({ browser }) => {
    const { page, close } = await openedForm(browser);
    await entry(page, EXAMPLE);
    await page.setViewportSize(TALL);
    await unfold(page, 'gate');
    await formPicture(page, 'duyet', 'status', 'gate.0.to', 'gate.0.date', 'gate.0.role');
    await close();
  });

  test('show a picture with its words', { timeout: 120_000 }, async ({ browser }) => {
    const { page, close } = await openedForm(browser);
    await entry(page, EXAMPLE);
    await (await field(page, 'cover')).getByRole('checkbox').click();
    const upload = (await field(page, 'cover.image')).locator('input[type="file"]').first();
    await upload.setInputFiles({ name: 'hố ủ.jpg', mimeType: 'image/jpeg', buffer: await garden() });
    await type(page, 'cover.alt', 'Góc vườn có hố ủ rác');
    await type(page, 'cover.credit', 'Chi bộ thôn Ví Dụ chụp, cho phép dùng');
    await formPicture(page, 'anh', 'cover.image', 'cover.alt', 'cover.credit');
    await close();
  });

  test('show the site itself, in the readme', async ({ open }) => {
    for (const [name, address] of [
      ['home', '/'],
      ['practice', '/mo-hinh/dang-vien-diu-dat-quan-chung/'],
    ] as const) {
      const page = await open(address, README);
      const compared = [page.getByRole('banner'), page.locator('.bar'), page.locator('h1')];
      await picture({ file: `src/readme/${name}.png`, of: page, compared });
    }
  });
});
