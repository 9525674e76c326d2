import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, PHONE, test } from '#tests/support/reader.ts';

const COMPARE = '/so-sanh/';

const choice = (page: Page, place: 'a' | 'b' | 'c' | 'd') => page.locator(`.comparison select[name="${place}"]`);
const columns = (page: Page) => page.locator('.comparison thead .added').locator('visible=true');
const told = (page: Page) => page.locator('.comparison [data-told]').innerText();

describe('practices side by side', () => {
  test('are chosen in place; the address follows, and a shared address restores them', async ({ open }) => {
    const page = await open(COMPARE);
    await choice(page, 'a').selectOption('lam-choi-dot');
    await expect.poll(() => columns(page).count()).toBe(1);
    expect(await told(page)).toBe('Chọn thêm một mô hình nữa để đặt cạnh nhau.');
    await choice(page, 'b').selectOption('chi-bo-bon-tot');
    await expect.poll(() => columns(page).count()).toBe(2);
    expect(await told(page)).toBe('');
    expect(addressOf(page)).toBe('/so-sanh/?a=lam-choi-dot&b=chi-bo-bon-tot');

    const shared = await open('/so-sanh/?a=lam-choi-dot&b=chi-bo-bon-tot');
    await expect.poll(() => columns(shared).allInnerTexts()).toEqual(await columns(page).allInnerTexts());
  });

  test('are four at most, each told once', async ({ open }) => {
    const page = await open('/so-sanh/?a=lam-choi-dot&b=lam-choi-dot&c=tu-sach-chi-bo&d=ke-chuyen-bac-ho');
    await expect.poll(() => columns(page).count()).toBe(3);
  });

  test('tell needs, conditions, results and what is known, a row each', async ({ open }) => {
    const page = await open('/so-sanh/?a=lam-choi-dot&b=dang-vien-diu-dat-quan-chung');
    await expect.poll(() => columns(page).count()).toBe(2);
    const rows = await page.locator('.comparison tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t')[0])).toEqual([
      'Lĩnh vực',
      'Đơn vị',
      'Cách làm',
      'Cần chuẩn bị',
      'Điều kiện',
      'Kết quả',
      'Đã biết gì',
      'Nơi làm theo',
      'Nguồn',
    ]);
    const known = rows.find((row) => row.startsWith('Đã biết gì'));
    expect(known).toMatch(/Nguồn đã nêu: mới có tên\.[\s\S]*\tNguồn đã nêu: cách làm;/);
    expect(rows.find((row) => row.startsWith('Kết quả'))).toContain('7.252 quần chúng ưu tú');
  });

  test('go away again with the back button', async ({ open }) => {
    const page = await open(COMPARE);
    await choice(page, 'a').selectOption('lam-choi-dot');
    await expect.poll(() => columns(page).count()).toBe(1);
    await page.goBack();
    await expect.poll(() => columns(page).count()).toBe(0);
    expect(await page.locator('.comparison [data-all]').isVisible()).toBe(true);
  });

  test('are not lost for good when the data cannot be loaded', async ({ open }) => {
    const page = await open(COMPARE, { expected: /mo-hinh\.json|Failed to load resource/ });
    await page.route('**/so-sanh/mo-hinh.json', (route) => route.abort(), { times: 1 });
    await choice(page, 'a').selectOption('lam-choi-dot');
    await expect.poll(() => told(page)).toContain('Chưa tải được dữ liệu để đặt cạnh nhau.');
    expect(await page.locator('.comparison [data-all]').isVisible()).toBe(true);
    await choice(page, 'b').selectOption('chi-bo-bon-tot');
    await expect.poll(() => columns(page).count()).toBe(2);
    expect(await told(page)).toBe('');
  });

  test('are a plain list of links without a script', async ({ open }) => {
    const page = await open(COMPARE, { javaScriptEnabled: false });
    expect(await page.locator('.comparison [data-all] a').locator('visible=true').count()).toBe(25);
    expect(await page.locator('.comparison form').isVisible()).toBe(false);
  });

  test('follow one another on a phone, each by its name, and nothing has to be moved sideways', async ({ open }) => {
    const page = await open('/so-sanh/?a=lam-choi-dot&b=chi-bo-bon-tot', { viewport: PHONE });
    await expect.poll(() => columns(page).count()).toBe(2);
    const names = await columns(page).allInnerTexts();
    const results = page
      .locator('.comparison tbody tr', { has: page.getByText('Kết quả', { exact: true }) })
      .locator('td');
    const led = await results.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(led).toEqual(names.map((name) => `"${name}"`));
    const places = await Promise.all((await results.all()).map((cell) => cell.boundingBox()));
    expect(places.map((place) => place?.x)).toEqual([places[0]?.x, places[0]?.x]);
    expect(await page.locator('.comparison .scroll').evaluate((box) => box.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
  });

  test('stand in columns where there is room, and what a row is about stays in sight', async ({ open }) => {
    const page = await open('/so-sanh/?a=lam-choi-dot&b=chi-bo-bon-tot&c=tu-sach-chi-bo&d=ke-chuyen-bac-ho', {
      viewport: { width: 900, height: 700 },
    });
    await expect.poll(() => columns(page).count()).toBe(4);
    const heading = page.locator('.comparison tbody th').first();
    const before = await heading.boundingBox();
    await page.locator('.comparison .scroll').evaluate((box) => (box.scrollLeft = 100));
    expect(await page.locator('.comparison .scroll').evaluate((box) => box.scrollLeft)).toBe(100);
    expect((await heading.boundingBox())?.x).toBe(before?.x);
  });
});
