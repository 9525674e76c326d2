import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

describe('the search box in the header', () => {
  const options = (page: Page) => page.locator('[role=listbox]').getByRole('option');

  test('is reached with “/”, gives the first five in place, and opens one with the keys alone', async ({ open }) => {
    const page = await open('/van-ban/');
    await page.keyboard.press('/');
    await page.keyboard.type('đảng viên');
    await expect.poll(() => options(page).count()).toBe(6);
    const input = page.locator('header input');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(active).toBe(await options(page).first().getAttribute('id'));
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?tim=/);
  });

  test('goes to the search page with all results where none is chosen', async ({ open }) => {
    const page = await open('/van-ban/');
    await page.keyboard.press('/');
    await page.keyboard.type('đảng viên');
    await expect.poll(() => options(page).count()).toBe(6);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    await page.locator('[data-search-results] > li').first().waitFor();
  });

  test('closes with Escape, and leaves “/” to fields in which one writes', async ({ open }) => {
    const page = await open('/van-ban/');
    await page.keyboard.press('/');
    await page.keyboard.type('chổi/đót');
    await expect.poll(() => options(page).count()).toBeGreaterThan(0);
    const input = page.locator('header input');
    expect(await input.inputValue()).toBe('chổi/đót');
    await page.keyboard.press('Escape');
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
  });

  test('searches from the home page’s own box as well', async ({ open }) => {
    const page = await open('/', { viewport: PHONE });
    await page.locator('main input[name="q"]').fill('ca phe');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toContain('Trồng cà phê');
  });
});
