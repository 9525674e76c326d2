import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, type Open, PHONE, test } from '#tests/support/reader.ts';

const LIST = '/mo-hinh/';

const cards = (page: Page) => page.locator('[data-items] > li').locator('visible=true');
const count = async (page: Page) => Number(/\d+/.exec(await page.locator('[data-shown]').innerText())?.[0]);
const chips = (page: Page) => page.locator('[data-chips] [data-filter]');
const titles = (page: Page) => cards(page).locator('h2').allInnerTexts();
const box = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const none = (page: Page) => page.locator('[data-listing] [data-none]');

/** Ticks a facet as a reader does: on its words, in a group that is open. */
async function choose(page: Page, facet: string, value: string): Promise<string> {
  const input = box(page, facet, value);
  const group = page.locator('details', { has: input });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await page.locator('label', { has: input }).click();
  // What answers the choice may still be on its way.
  await expect.poll(() => addressOf(page)).toContain(`${facet}=${value}`);
  return (await page.locator('label', { has: input }).locator('span').first().innerText()).trim();
}

/** Opens a list at an address that asks for filters, and waits until they are on. */
async function openFiltered(open: Open, address: string): Promise<Page> {
  const page = await open(address);
  await chips(page).first().waitFor();
  return page;
}

const chosen = (checkbox: Locator) => checkbox.isChecked();

describe('a reader who narrows a list down', () => {
  test('sees the count, the chips and the address change with every choice', async ({ open }) => {
    const page = await open(LIST);
    const all = await count(page);
    expect(await cards(page).count()).toBe(all);

    const label = await choose(page, 'linh-vuc', 'kinh-te');
    await expect.poll(() => count(page)).toBeLessThan(all);
    expect(await cards(page).count()).toBe(await count(page));
    expect(addressOf(page)).toBe('/mo-hinh/?linh-vuc=kinh-te');
    expect(await chips(page).allInnerTexts()).toEqual([expect.stringContaining(label)]);
    expect(await chips(page).first().getAttribute('aria-label')).toBe(`Bỏ lọc “${label}”`);
  });

  test('adds up values of one facet and narrows by a second', async ({ open }) => {
    const page = await open(LIST);
    await choose(page, 'linh-vuc', 'kinh-te');
    const one = await count(page);
    await choose(page, 'linh-vuc', 'moi-truong');
    const two = await count(page);
    expect(two).toBeGreaterThan(one);
    const value = await page.locator('.facets input[name="luc-luong"]:not(:disabled)').first().getAttribute('value');
    await choose(page, 'luc-luong', value ?? '');
    expect(await count(page)).toBeLessThanOrEqual(two);
    expect(await chips(page).count()).toBe(3);
  });

  test('sees beside every value how many it would leave', async ({ open }) => {
    const page = await open(LIST);
    const promised = Number(
      await page
        .locator('label', { has: box(page, 'linh-vuc', 'an-sinh') })
        .locator('.meta')
        .innerText(),
    );
    await choose(page, 'linh-vuc', 'an-sinh');
    await expect.poll(() => count(page)).toBe(promised);
  });

  test('takes a choice back by its chip, and all of them at once', async ({ open }) => {
    const page = await open(LIST);
    const all = await count(page);
    await choose(page, 'linh-vuc', 'kinh-te');
    await choose(page, 'linh-vuc', 'moi-truong');
    await chips(page).first().click();
    await expect.poll(() => chips(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Bỏ hết lọc' }).click();
    await expect.poll(() => count(page)).toBe(all);
    expect(addressOf(page)).toBe(LIST);
    // The row may keep its place, so that the list does not jump; it offers nothing any more.
    expect(await page.locator('[data-chips] button').locator('visible=true').count()).toBe(0);
  });

  test('undoes the last choice with the browser’s back button, and does it again with forward', async ({ open }) => {
    const page = await open(LIST);
    const all = await count(page);
    await choose(page, 'linh-vuc', 'kinh-te');
    const some = await count(page);
    await page.goBack();
    await expect.poll(() => count(page)).toBe(all);
    expect(await chosen(box(page, 'linh-vuc', 'kinh-te'))).toBe(false);
    await page.goForward();
    await expect.poll(() => count(page)).toBe(some);
    expect(await chosen(box(page, 'linh-vuc', 'kinh-te'))).toBe(true);
  });

  test('finds the same list at an address that somebody shared', async ({ open }) => {
    const first = await open(LIST);
    await choose(first, 'linh-vuc', 'kinh-te');
    await first.locator('[data-sort]').selectOption('name');
    const shared = addressOf(first);
    const second = await openFiltered(open, shared);
    expect(await titles(second)).toEqual(await titles(first));
    expect(await chips(second).allInnerTexts()).toEqual(await chips(first).allInnerTexts());
    expect(await second.locator('[data-sort]').inputValue()).toBe('name');
  });

  test('is shown the whole list where the address asks for what does not exist', async ({ open }) => {
    const page = await open('/mo-hinh/?utm_source=zalo&sap-xep=xyz');
    expect(await count(page)).toBe(await page.locator('[data-items] > li').count());
    expect(await chips(page).count()).toBe(0);
  });

  test('is told kindly, with a way out, where nothing fits', async ({ open }) => {
    const page = await openFiltered(open, '/mo-hinh/?linh-vuc=kinh-te&co-gi=danh-gia&nam=1999');
    expect(await count(page)).toBe(0);
    expect(await none(page).isVisible()).toBe(true);
    expect(await none(page).innerText()).toMatch(
      /Không có mục nào khớp tất cả điều kiện đang chọn\. Thử bỏ bớt “.+”\./,
    );
    await page.getByRole('button', { name: 'Bỏ hết lọc' }).click();
    await expect.poll(() => count(page)).toBeGreaterThan(0);
    expect(await none(page).isVisible()).toBe(false);
  });

  test('cannot choose a value that would leave nothing', async ({ open }) => {
    const page = await openFiltered(open, '/mo-hinh/?linh-vuc=kinh-te');
    const dead = await page
      .locator('.facets label')
      .filter({ has: page.locator('.meta', { hasText: /^0$/ }) })
      .all();
    expect(dead.length).toBeGreaterThan(0);
    for (const label of dead) expect(await label.locator('input').isDisabled()).toBe(true);
  });

  test('opens the filters with a button that says so, on a phone', async ({ open }) => {
    const page = await open(LIST, { viewport: PHONE });
    const facets = page.locator('.facets');
    expect(await facets.isVisible()).toBe(false);
    const opener = page.getByRole('button', { name: 'Lọc kết quả', expanded: false });
    await opener.click();
    await facets.waitFor({ state: 'visible' });
    const closer = page.getByRole('button', { name: 'Đóng bộ lọc', expanded: true });
    expect(await closer.isVisible()).toBe(true);
    await choose(page, 'linh-vuc', 'kinh-te');
    expect(addressOf(page)).toBe('/mo-hinh/?linh-vuc=kinh-te');
    // However long the form, what leads to the list is at hand, above the bar at the bottom.
    const done = page.getByRole('button', { name: /^Xem \d+ kết quả$/ });
    const bar = await page.locator('.dock').boundingBox();
    const place = await done.boundingBox();
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await done.click();
    await facets.waitFor({ state: 'hidden' });
    expect(await opener.isVisible()).toBe(true);
    expect(await cards(page).first().isVisible()).toBe(true);
  });
});

describe('a reader on a slow line', () => {
  test('has the first tap counted, though what answers it is still on its way', async ({ open }) => {
    const page = await open(LIST, { viewport: PHONE, hasTouch: true, scriptDelay: 700 });
    const opener = page.getByRole('button', { name: 'Lọc kết quả' });
    await opener.tap();
    await page.locator('.facets').waitFor({ state: 'visible' });
  });

  test('has the first choice counted', async ({ open }) => {
    const page = await open(LIST, { scriptDelay: 700 });
    const all = await count(page);
    await choose(page, 'linh-vuc', 'kinh-te');
    await expect.poll(() => count(page), { timeout: 4000 }).toBeLessThan(all);
    expect(await chosen(box(page, 'linh-vuc', 'kinh-te'))).toBe(true);
  });
});

describe('a reader who sorts a list', () => {
  test('by name gets the Vietnamese order, đ after d', async ({ open }) => {
    const page = await open(LIST);
    await page.locator('[data-sort]').selectOption('name');
    await expect.poll(() => addressOf(page)).toBe('/mo-hinh/?sap-xep=name');
    const names = await titles(page);
    const inOrder = names.toSorted(new Intl.Collator('vi', { numeric: true }).compare);
    expect(names).toEqual(inOrder);
  });

  test('keeps every item, and the choice of filters', async ({ open }) => {
    const page = await openFiltered(open, '/mo-hinh/?linh-vuc=kinh-te');
    const before = await titles(page);
    await page.locator('[data-sort]').selectOption('place');
    await expect.poll(() => addressOf(page)).toBe('/mo-hinh/?linh-vuc=kinh-te&sap-xep=place');
    expect((await titles(page)).toSorted()).toEqual(before.toSorted());
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(before);
  });
});

describe('the other lists', () => {
  test.for(['/chi-bo-lam-mau/', '/tin-tuc/'])('filter in place as well: %s', async (list, { open }) => {
    const page = await open(list);
    const all = await count(page);
    const input = page.locator('.facets input:not(:disabled)').first();
    const [facet, value] = [await input.getAttribute('name'), await input.getAttribute('value')];
    await choose(page, facet ?? '', value ?? '');
    expect(await count(page)).toBeLessThanOrEqual(all);
    expect(await chips(page).count()).toBe(1);
  });

  test('show news by the day of its source, newest first, undated last', async ({ open }) => {
    const page = await open('/tin-tuc/');
    const links = await cards(page)
      .locator('h2 a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
    const at = (slug: string) => links.findIndex((link) => link?.includes(slug));
    expect(at('quan-khu-7-so-ket-3-nam')).toBe(0);
    expect(at('duc-linh-diu-dat-quan-chung')).toBeLessThan(at('kho-k1-to-chuc-mo-hinh-diem'));
    expect(at('kho-k1-to-chuc-mo-hinh-diem')).toBeGreaterThanOrEqual(2);
  });
});
