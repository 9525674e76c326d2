import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { savedWord, textOf } from '#tests/support/paper-desk.ts';
import { expect, test } from '#tests/support/reader.ts';

const SET = '/bo-tieu-chi/bon-tot/';
const UNLISTED = '/bo-tieu-chi/nam-tot/';

const row = (page: Page, title: string) => page.getByRole('group', { name: title });
const ground = (page: Page, title: string) => row(page, title).getByLabel('Dựa vào đâu: sổ, biên bản, số liệu');
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lm-tu-kiem')));

describe('the sheet by which a cell checks itself', () => {
  test('has the criteria that the source lists, and no other', async ({ open }) => {
    const page = await open(SET);
    expect(await page.locator('.self-check legend').allInnerTexts()).toEqual([
      '1. Lãnh đạo hoàn thành tốt nhiệm vụ chính trị',
      '2. Chất lượng sinh hoạt tốt',
      '3. Xây dựng chi bộ đoàn kết, kỷ luật',
      '4. Xây dựng cán bộ, đảng viên tốt',
    ]);
  });

  test('keeps what was ticked and written after a reload, on this set alone', async ({ open }) => {
    const page = await open(SET);
    await row(page, '2. Chất lượng sinh hoạt tốt').getByLabel('Làm được một phần').check();
    await ground(page, '2. Chất lượng sinh hoạt tốt').fill('Sổ họp quý này\n“đủ” & <b>rõ</b>');
    await page.getByLabel('Kỳ tự kiểm').fill('Quý IV');
    await expect.poll(() => stored(page)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => page.getByLabel('Kỳ tự kiểm').inputValue()).toBe('Quý IV');
    expect(await row(page, '2. Chất lượng sinh hoạt tốt').getByLabel('Làm được một phần').isChecked()).toBe(true);
    expect(await ground(page, '2. Chất lượng sinh hoạt tốt').inputValue()).toBe('Sổ họp quý này\n“đủ” & <b>rõ</b>');
    expect(await row(page, '1. Lãnh đạo').getByRole('radio', { checked: true }).count()).toBe(0);

    await page.goto(page.url().replace('bon-tot', 'nam-tot'));
    expect(await page.getByLabel('Kỳ tự kiểm').inputValue()).toBe('');
  });

  test('is wiped by one button, and leaves nothing on the device', async ({ open }) => {
    const page = await open(SET);
    await ground(page, '1. Lãnh đạo').fill('Biên bản');
    await row(page, '1. Lãnh đạo').getByLabel('Chưa làm được').check();
    await expect.poll(() => stored(page)).toHaveLength(1);
    expect(await page.getByText('Những gì gõ ở đây chỉ nằm trên máy này.').isVisible()).toBe(true);
    await page.locator('[data-self-check]').getByRole('button', { name: 'Xóa' }).click();
    await expect.poll(() => stored(page)).toEqual([]);
    await page.reload();
    expect(await ground(page, '1. Lãnh đạo').inputValue()).toBe('');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('sends nothing anywhere', async ({ open }) => {
    const page = await open(SET);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await ground(page, '1. Lãnh đạo').fill('Biên bản');
    await ground(page, '1. Lãnh đạo').press('Tab');
    // But for the script that keeps the sheet, which is fetched when a reader reaches for it.
    expect(requests.filter((url) => !/\/_astro\/self-check\.[\w-]+\.js$/.test(url))).toEqual([]);
    expect(page.url()).not.toContain('?');
  });

  test('offers empty lines for the cell’s own criteria where no source lists any', async ({ open }) => {
    const page = await open(UNLISTED);
    expect(await page.getByText('Nguồn không liệt kê các tiêu chí nên phiếu để trống.').isVisible()).toBe(true);
    const own = page.getByRole('textbox', { name: 'Tiêu chí 2 của chi bộ' });
    expect(
      await page
        .locator('.self-check input[type="text"]')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(Array.from({ length: 8 }, () => ''));
    await own.fill('Sinh hoạt đúng kỳ');
    // What keeps the sheet is fetched when a reader reaches for it, and comes a moment later.
    await expect.poll(() => stored(page)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => own.inputValue()).toBe('Sinh hoạt đúng kỳ');
  });

  test('grows with what is written, so that paper shows all of it', async ({ open }) => {
    const page = await open(SET);
    const area = ground(page, '1. Lãnh đạo');
    await area.fill('Một dòng khá dài để phải xuống hàng mấy lần.\n'.repeat(8));
    await expect.poll(() => area.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(2);
  });

  test('is not confused by what else lies under its name', async ({ open }) => {
    const page = await open(SET, { remembered: { 'lm-tu-kiem-bon-tot': '{"ky":5,"la":"x"' } });
    expect(await page.getByLabel('Kỳ tự kiểm').inputValue()).toBe('');
    await page.getByLabel('Kỳ tự kiểm').fill('Quý I');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('lm-tu-kiem-bon-tot'))).toBe('{"ky":"Quý I"}');
  });

  test('works for as long as the page is open where nothing may be stored', async ({ open }) => {
    const page = await open(SET, {
      before: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await ground(page, '1. Lãnh đạo').fill('Biên bản');
    expect(await ground(page, '1. Lãnh đạo').inputValue()).toBe('Biên bản');
  });

  test('is there to be printed without a script', async ({ open }) => {
    const page = await open(SET, { javaScriptEnabled: false });
    expect(await page.locator('.self-check fieldset').locator('visible=true').count()).toBe(4);
    expect(await page.locator('[data-self-check] button').locator('visible=true').count()).toBe(0);
  });

  test('is had as a Word file with what was written, made on the page when it is asked for', async ({ open }) => {
    const page = await open(SET);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.getByLabel('Chi bộ', { exact: true }).fill('Chi bộ thôn Ví Dụ');
    await row(page, '2. Chất lượng sinh hoạt tốt').getByLabel('Chưa làm được').check();
    await ground(page, '2. Chất lượng sinh hoạt tốt').fill('Sổ họp');
    expect(asked.filter((request) => !/\/_astro\/self-check\.[^/]+$/.test(request))).toEqual([]);
    const word = await savedWord(page, 'Tải phiếu (Word)');
    expect(word.name).toBe('phieu-tu-kiem-bon-tot.docx');
    expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
    const [table] = word.tables;
    expect(table?.rows).toHaveLength(5);
    expect(table?.rows[2]?.cells.map((lines) => lines[0]?.text)).toEqual([
      '2',
      'Chất lượng sinh hoạt tốt',
      'Chưa làm được',
      'Sổ họp',
      '\u00A0',
    ]);
    expect(textOf(word)).toContain('CHI BỘ THÔN VÍ DỤ\nPHIẾU TỰ KIỂM\ntheo bộ tiêu chí “Chi bộ bốn tốt”');
    expect(textOf(word)).toContain('Đảng bộ huyện Bắc Mê xây dựng đảng viên tốt, chi bộ tốt');
  });

  test('says so when no Word file can be made, and loses nothing', async ({ open }) => {
    const page = await open(SET, { expected: /the-thuc\.json|Failed to load resource/ });
    await ground(page, '1. Lãnh đạo').fill('Biên bản');
    await page.route('**/the-thuc.json', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Tải phiếu (Word)' }).click();
    const status = page.locator('.self-check [role="status"]');
    await expect.poll(() => status.innerText()).toContain('Chưa tạo được tệp Word. Những gì đã ghi vẫn còn.');
    expect(await ground(page, '1. Lãnh đạo').inputValue()).toBe('Biên bản');
    expect((await savedWord(page, 'Tải phiếu (Word)')).tables).toHaveLength(2);
    await expect.poll(() => status.innerText()).toBe('');
  });
});
