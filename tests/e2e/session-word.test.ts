/** A cell that prepares a demonstration takes the session pack along as a Word file. */
import { describe } from 'vitest';
import { savedWord, textOf } from '#tests/support/paper-desk.ts';
import { expect, test } from '#tests/support/reader.ts';

const TOPIC = '/lich-lam-mau/chu-de/le-ket-nap/';
const BUTTON = 'Tải bộ chuẩn bị (Word)';

describe('a session pack', () => {
  test('is had as a Word file that says what the page says, made on the page when it is asked for', async ({
    open,
  }) => {
    const page = await open(TOPIC);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const titles = await page.locator('.work b').allInnerTexts();
    const told = await page.locator('.to-tick li, .outcomes .said li').allInnerTexts();
    expect([asked.length, titles.length > 5, told.length > 5]).toEqual([0, true, true]);
    const word = await savedWord(page, BUTTON);
    expect(word.name).toBe('chuan-bi-lam-mau-le-ket-nap.docx');
    const text = textOf(word).replaceAll('\u00A0', ' ');
    expect(titles.filter((title) => !text.includes(`${title}. `))).toEqual([]);
    expect(told.filter((line) => !text.includes(line.trim()))).toEqual([]);
    expect(text).toContain('theo bài “Hiệu quả từ việc tổ chức các mô hình điểm”');
    expect(asked.filter((path) => path.includes('docx'))).toHaveLength(1);
  });

  test('is told kindly to wait or to print where it cannot be made', async ({ open }) => {
    const page = await open(TOPIC, { expected: /chu-de-lam-mau|Failed to load resource/ });
    await page.route('**/chu-de-lam-mau/*.json', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: BUTTON }).click();
    const status = page.locator('[data-session] [role="status"]');
    await expect.poll(() => status.innerText()).toContain('Chưa tạo được tệp Word. Thử lại, hoặc in trang này.');
    await savedWord(page, BUTTON);
    await expect.poll(() => status.innerText()).toBe('');
  });
});
