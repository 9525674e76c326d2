import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

const KIT = '/mo-hinh/lam-choi-dot/nhan-rong/';

const boxes = (page: Page) => page.locator('[data-checklist] input[type="checkbox"]');
const ticked = (page: Page) => boxes(page).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('lm-buoc')));

describe('the checklist of a kit', () => {
  test('keeps what was ticked, on this device and on this kit alone', async ({ open }) => {
    const page = await open(KIT);
    await boxes(page).nth(0).check();
    await boxes(page).nth(2).check();
    await page.reload();
    expect((await ticked(page)).slice(0, 4)).toEqual([true, false, true, false]);

    await page.goto(page.url().replace('lam-choi-dot', 'trong-ca-phe-dak-pne'));
    expect((await ticked(page)).some(Boolean)).toBe(false);
  });

  test('sends nothing anywhere', async ({ open }) => {
    const page = await open(KIT);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await boxes(page).first().check();
    await page.waitForTimeout(300);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(page.url()).not.toContain('?');
  });

  test('is erased by one button, which says what it erases and where it was', async ({ open }) => {
    const page = await open(KIT);
    expect(await page.getByText('Những gì gõ ở đây chỉ nằm trên máy này.').isVisible()).toBe(true);
    await boxes(page).first().check();
    await expect.poll(() => stored(page)).toHaveLength(1);
    await page.locator('[data-checklist]').getByRole('button', { name: 'Xóa' }).click();
    await expect.poll(() => stored(page)).toEqual([]);
    expect((await ticked(page)).some(Boolean)).toBe(false);
    await page.reload();
    expect((await ticked(page)).some(Boolean)).toBe(false);
  });

  test('works for as long as the page is open where nothing may be stored', async ({ open }) => {
    const page = await open(KIT, {
      before: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await boxes(page).first().check();
    expect((await ticked(page))[0]).toBe(true);
  });

  test('has who and when beside each step, as far as the source says', async ({ open }) => {
    const page = await open('/mo-hinh/chi-bo-bon-tot/nhan-rong/', { viewport: PHONE });
    const steps = await page.locator('[data-checklist] label').allInnerTexts();
    expect(steps[0]).toMatch(/^1\. Ban hành kế hoạch chung\nAi: Đảng bộ huyện · Khi nào: Ngày 04\/5\/2023/);
    expect(steps[1]).toMatch(/Đăng ký xây dựng\nAi: Các chi bộ, đảng bộ\s/);
    expect(await page.getByText('Bước nào không ghi ai làm, khi nào là nguồn không nêu.').isVisible()).toBe(true);
  });

  test('tells that its steps are the editors’ own where the source only names the practice', async ({ open }) => {
    const page = await open(KIT);
    const note = page.getByText(/Nguồn chỉ nêu tên mô hình\. Cách làm dưới đây là gợi ý chung của ban biên tập/);
    expect(await note.isVisible()).toBe(true);
    const steps = await page.locator('[data-checklist] label').allInnerTexts();
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.every((step) => step.includes('(*)'))).toBe(true);
  });
});
