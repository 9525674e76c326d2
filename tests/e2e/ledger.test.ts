import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, test } from '#tests/support/reader.ts';

const LEDGER = '/nhan-rong/';

const records = (page: Page) => page.locator('[data-ledger] [data-facets]').locator('visible=true');
const shown = async (page: Page) =>
  Number(/\d+/.exec(await page.locator('[data-ledger] [data-shown]').innerText())?.[0]);
const filter = (page: Page, name: string) => page.locator(`.ledger-filters select[name="${name}"]`);

describe('a reader of the ledger', () => {
  test('sees every record, each with its ground', async ({ open }) => {
    const page = await open(LEDGER);
    const all = await records(page).all();
    expect(await shown(page)).toBe(all.length);
    const grounds = await page
      .locator('[data-ledger] [data-facets]')
      .evaluateAll((each) => each.map((record) => (record.closest('.record') as HTMLElement).innerText));
    for (const ground of grounds) expect(ground).toMatch(/Nguồn:|Ban biên tập ghép/);
  });

  test('filters it by practice; the count and the address follow', async ({ open }) => {
    const page = await open(LEDGER);
    await filter(page, 'mo-hinh').selectOption('chi-bo-bon-tot');
    await expect.poll(() => shown(page)).toBe(1);
    expect(await records(page).count()).toBe(1);
    expect(await records(page).first().innerText()).toContain('Minh Sơn');
    expect(addressOf(page)).toBe('/nhan-rong/?mo-hinh=chi-bo-bon-tot');
  });

  test('finds units that one source only names told of once, each still found by its place', async ({ open }) => {
    const page = await open(LEDGER);
    const together = page.locator('.record[data-group]');
    expect(await together.count()).toBe(2);
    expect(await together.locator('[data-facets]').count()).toBe(13);
    expect(await together.first().getByText('Hồ sơ còn thiếu').count()).toBe(1);
    await filter(page, 'dia-phuong').selectOption('tinh-long-an');
    await expect.poll(() => shown(page)).toBe(1);
    expect(await together.locator('visible=true').count()).toBe(1);
    expect(await records(page).innerText()).toContain('Các chi bộ quân sự cấp xã của tỉnh Long An');
  });

  test('does not see a heading with nothing under it', async ({ open }) => {
    const page = await open('/nhan-rong/?mo-hinh=chi-bo-bon-tot');
    await expect.poll(() => page.locator('[data-group] h3').locator('visible=true').count()).toBe(1);
  });

  test('undoes a filter with the back button, and restores it from a shared address', async ({ open }) => {
    const page = await open(LEDGER);
    const all = await shown(page);
    await filter(page, 'dia-phuong').selectOption('huyen-duc-linh');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    const some = await shown(page);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(all);
    expect(await filter(page, 'dia-phuong').inputValue()).toBe('');
    const shared = await open('/nhan-rong/?dia-phuong=huyen-duc-linh');
    await expect.poll(() => shown(shared)).toBe(some);
    expect(await filter(shared, 'dia-phuong').inputValue()).toBe('huyen-duc-linh');
  });

  test('is told so where two filters together leave nothing', async ({ open }) => {
    const page = await open('/nhan-rong/?mo-hinh=chi-bo-bon-tot&dia-phuong=huyen-duc-linh');
    await expect.poll(() => shown(page)).toBe(0);
    const said = await page.locator('[data-ledger]').innerText();
    expect(said).toMatch(/Không có mục nào khớp/);
  });

  test('is led from a practice’s lineage to the record of the place', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/');
    await page.locator('main a[href$="#duc-linh-diu-dat-quan-chung"]').first().click();
    await page.waitForURL(/\/nhan-rong\/#duc-linh-diu-dat-quan-chung$/);
    expect(await page.locator('#duc-linh-diu-dat-quan-chung').innerText()).toContain('Đảng ủy Quân sự huyện Đức Linh');
  });

  test('filters it by year, and by the name that a place has today', async ({ open }) => {
    const page = await open(LEDGER);
    const all = await shown(page);
    await filter(page, 'nam').selectOption('2019');
    await expect.poll(() => shown(page)).toBe(1);
    await filter(page, 'nam').selectOption('khong-ro');
    await expect.poll(() => shown(page)).toBe(all - 1);
    const today = await open('/nhan-rong/?dia-phuong=tinh-lam-dong');
    await expect
      .poll(() => records(today).allInnerTexts())
      .toEqual([expect.stringContaining('huyện Đức Linh'), expect.stringContaining('huyện Đức Linh')]);
  });

  test('sees the picture of the practice that was chosen, and of all when it is not', async ({ open }) => {
    const page = await open(LEDGER);
    const trees = page.locator('[data-tree]').locator('visible=true');
    const all = await trees.count();
    expect(all).toBeGreaterThan(2);
    await filter(page, 'mo-hinh').selectOption('chi-bo-3-tot-3-khong');
    await expect.poll(() => trees.count()).toBe(1);
    expect(await trees.first().innerText()).toContain('Đảng bộ Kho K1');
    await filter(page, 'mo-hinh').selectOption('');
    await expect.poll(() => trees.count()).toBe(all);
  });

  test('takes all filters off with one button, which is there only while there are any', async ({ open }) => {
    const page = await open('/nhan-rong/?mo-hinh=chi-bo-bon-tot&nam=khong-ro');
    await expect.poll(() => shown(page)).toBe(1);
    const clear = page.getByRole('button', { name: 'Bỏ hết lọc' });
    await clear.click();
    await expect.poll(() => addressOf(page)).toBe(LEDGER);
    expect(await shown(page)).toBeGreaterThan(10);
    expect(await clear.isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => shown(page)).toBe(1);
  });

  test('is told of every record what it lacks, in words', async ({ open }) => {
    const page = await open(LEDGER);
    const record = page.locator('#duc-linh-diu-dat-quan-chung');
    await record.locator('summary').click();
    const said = await record.locator('details').innerText();
    expect(said).toMatch(/Nguồn đã nêu: thời gian bắt đầu; kết quả; số liệu kết quả\./);
    expect(said).toMatch(/Nguồn chưa nêu: có làm theo mô hình này; điều chỉnh so với mô hình gốc;/);
    expect(said).toContain('Từ 10/5/2022 đến nay chưa có thông tin mới');
  });

  test('comes from a kit to those who follow its practice', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/nhan-rong/');
    expect(await page.locator('#ho-so + p').innerText()).toContain('Không phải xếp hạng');
    await page.getByRole('link', { name: /^Xem \d+ nơi làm theo/ }).click();
    await page.waitForURL(/\/nhan-rong\/\?mo-hinh=dang-vien-diu-dat-quan-chung$/);
    await expect.poll(() => page.locator('[data-group] h3').locator('visible=true').count()).toBe(1);
  });
});
