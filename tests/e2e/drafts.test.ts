/** Drafts of papers: kept on the device if the reader wants it, taken out as a file, read back, erased. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { choose, field, KIT, openBuilder, saved, sheet } from '#tests/support/paper-desk.ts';
import { expect, type Open, test } from '#tests/support/reader.ts';

const drafts = (page: Page) => page.locator('section.drafts');
const told = (page: Page) => drafts(page).locator('[role="status"]');
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lm-nhap-')));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const give = (page: Page, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ban-nhap.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function begun(open: Open): Promise<Page> {
  const page = await open(KIT);
  await openBuilder(page);
  await choose(page, 'Kế hoạch', 'UBND xã');
  await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
  await field(page, 'Mục đích').fill('Có thêm việc lúc nông nhàn.');
  await page.locator('#o-steps-1').uncheck();
  await page.getByLabel('Tên bản nháp').fill('Kế hoạch làm chổi');
  return page;
}

describe('a draft', () => {
  test('is kept only where the reader asks for it, and then follows what is typed', async ({ open }) => {
    const page = await begun(open);
    expect(await stored(page)).toEqual([]);
    await press(page, 'Giữ bản nháp trên máy');
    expect(await told(page).innerText()).toMatch(/^Đã lưu bản nháp trên máy lúc \d{2}:\d{2}$/);
    await field(page, 'Phạm vi, đối tượng').fill('Thôn Bó Pèng');
    await expect.poll(() => page.evaluate(() => Object.values(localStorage).join(''))).toContain('Thôn Bó Pèng');
    await page.reload();
    await openBuilder(page);
    expect(await field(page, 'Mục đích').inputValue()).toBe('Có thêm việc lúc nông nhàn.');
    expect(await field(page, 'Phạm vi, đối tượng').inputValue()).toBe('Thôn Bó Pèng');
    expect(await page.locator('#o-issuer').inputValue()).toBe('nghi-dinh-30/ubnd-xa');
    expect(await page.locator('#o-steps-1').isChecked()).toBe(false);
    expect(await page.getByLabel('Tên bản nháp').inputValue()).toBe('Kế hoạch làm chổi');
  });

  test('gets another name, and stands beside others', async ({ open }) => {
    const page = await begun(open);
    await press(page, 'Giữ bản nháp trên máy');
    await page.getByLabel('Tên bản nháp').fill('Kế hoạch năm sau');
    const list = page.getByLabel('Bản nháp trên máy');
    await expect.poll(() => list.locator('option').allInnerTexts()).toEqual(['Bản mới', 'Kế hoạch năm sau']);
    await list.selectOption({ label: 'Bản mới' });
    expect(await field(page, 'Mục đích').inputValue()).toBe('');
    await list.selectOption({ label: 'Kế hoạch năm sau' });
    expect(await field(page, 'Mục đích').inputValue()).toBe('Có thêm việc lúc nông nhàn.');
  });

  test('has no name of a person in it, whatever field it was typed in', async ({ open }) => {
    const page = await begun(open);
    await field(page, 'Nguồn lực').fill('Ông Nguyễn Văn Mẫu giữ sổ.');
    await press(page, 'Giữ bản nháp trên máy');
    const { bytes } = await saved(page, 'Tải bản nháp về tệp');
    expect(bytes.toString()).toContain('Có thêm việc');
    expect(bytes.toString()).not.toContain('Nguyễn');
    expect(await page.evaluate(() => Object.values(localStorage).join(''))).not.toContain('Nguyễn');
    expect(await sheet(page).innerText()).toContain('Nguyễn Văn Mẫu');
  });

  test('goes out as a file and comes back on another device', async ({ open }) => {
    const page = await begun(open);
    const { name, bytes } = await saved(page, 'Tải bản nháp về tệp');
    expect(name).toBe('ban-nhap-ke-hoach-lam-choi.json');
    const other = await open(KIT);
    await openBuilder(other);
    await give(other, bytes.toString());
    await other.getByText('Đã mở bản nháp “Kế hoạch làm chổi”.').waitFor();
    expect(await field(other, 'Mục đích').inputValue()).toBe('Có thêm việc lúc nông nhàn.');
    expect(await stored(other)).toEqual([]);
  });

  const file = (changes: object) =>
    JSON.stringify({ kind: 'ban-nhap', version: 1, name: 'x', savedAt: 'x', draft: {}, ...changes });
  test.for([
    ['no JSON', '<html>', 'Tệp này không đọc được.'],
    ['a slip', '{"kind":"phieu-nhan-rong"}', 'Tệp này không đọc được.'],
    ['half a draft', file({}), 'Tệp này không đọc được.'],
    ['an old draft', file({ version: 0 }), 'Phiếu làm từ bản cũ của trang.'],
    ['a huge file', 'a'.repeat(300_000), 'Tệp này không đọc được.'],
  ] as const)('is not taken from %s, and what was typed stays', async ([, text, words], { open }) => {
    const page = await begun(open);
    await give(page, text);
    await expect.poll(() => told(page).innerText()).toContain(words);
    expect(await field(page, 'Mục đích').inputValue()).toBe('Có thêm việc lúc nông nhàn.');
  });

  test('puts markup that somebody wrote into a file on the page as text', async ({ open }) => {
    const page = await begun(open);
    const { bytes } = await saved(page, 'Tải bản nháp về tệp');
    const markup = '<img src=x onerror=alert(1)>';
    await give(page, bytes.toString().replaceAll(/Có thêm việc[^"]*|Kế hoạch làm chổi/g, markup));
    await page.getByText(`Đã mở bản nháp “${markup}”.`).waitFor();
    expect(await sheet(page).innerText()).toContain(markup);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('is erased after one question on the page, with all that was typed', async ({ open }) => {
    const page = await begun(open);
    await press(page, 'Giữ bản nháp trên máy');
    const erase = page
      .locator('[data-papers] > [data-place] > .drafts')
      .getByRole('button', { name: 'Xóa', exact: true });
    await erase.click();
    const question = page.getByText('Xóa hẳn bản nháp “Kế hoạch làm chổi”? Không lấy lại được.');
    expect(await question.isVisible()).toBe(true);
    await press(page, 'Giữ lại');
    expect(await question.isVisible()).toBe(false);
    expect(await stored(page)).toHaveLength(1);
    await erase.click();
    await press(page, 'Xóa hẳn');
    expect(await stored(page)).toEqual([]);
    expect(await field(page, 'Mục đích').inputValue()).toBe('');
    await page.reload();
    await openBuilder(page);
    expect(await field(page, 'Mục đích').inputValue()).toBe('');
  });

  test('can still be taken out as a file where the browser keeps nothing', async ({ open }) => {
    const page = await open(KIT, {
      before: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await openBuilder(page);
    await field(page, 'Mục đích').fill('Có thêm việc.');
    await press(page, 'Giữ bản nháp trên máy');
    expect(await told(page).innerText()).toBe('Trình duyệt không cho lưu trên máy. Tải bản nháp về tệp để giữ.');
    expect((await saved(page, 'Tải bản nháp về tệp')).bytes.toString()).toContain('Có thêm việc.');
  });

  test('sends nothing anywhere', async ({ open }) => {
    const page = await begun(open);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await press(page, 'Giữ bản nháp trên máy');
    await field(page, 'Mục đích').fill('Khác.');
    await saved(page, 'Tải bản nháp về tệp');
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(page.url()).not.toContain('?');
  });
});
