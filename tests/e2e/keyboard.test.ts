import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { addressOf, expect, PHONE, test } from '#tests/support/reader.ts';

interface Stop {
  /** What has the focus, in words. */
  name: string;
  /** Is there a ring, a frame or an underline that was not there before? */
  visible: boolean;
  /** Something else that lies over it, if anything does. */
  covered: string | undefined;
  inside: boolean;
}

/** Looks at what has the focus now. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // The ring may be drawn on the label or the card that the control stands in.
    const drawnOn = [element, element.closest('label'), element.nextElementSibling, element.closest('li, article')];
    const visible = drawnOn.some((each) => {
      if (each === null) return false;
      return [null, '::after', '::before'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each, part);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    });
    const middle = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2] as const;
    const on = document.elementFromPoint(...middle);
    const own =
      on === null ||
      on === element ||
      element.contains(on) ||
      on.contains(element) ||
      on.closest('label')?.contains(element) === true;
    return {
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.innerText?.trim().slice(0, 40) ?? ''}`,
      visible,
      covered: own ? undefined : on.className || on.tagName,
      inside: top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
    };
  });
}

/** Tabs through a page from its beginning; ends where the focus leaves the page, or comes round. */
async function tabThrough(page: Page, most = 120): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let index = 0; index < most; index += 1) {
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => document.activeElement === document.body || document.activeElement === null);
    if (left) break;
    stops.push(await focused(page));
  }
  return stops;
}

/** Tabs until something that matches has the focus. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let index = 0; index < most; index += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe('a reader with a keyboard alone', () => {
  test('skips the menu with the first key', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('Đến nội dung chính');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(addressOf(page)).toBe('/mo-hinh/lam-choi-dot/#noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test('goes through the header to a list', async ({ open }) => {
    const page = await open('/');
    await tabTo(page, 'header nav a[href$="/chi-bo-lam-mau/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/chi-bo-lam-mau\/$/);
  });

  test('opens “Xem thêm”, walks through it, and closes it with Escape', async ({ open }) => {
    const page = await open('/');
    await tabTo(page, 'header summary');
    await page.keyboard.press('Enter');
    const menu = page.locator('header details');
    expect(await menu.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header details nav') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('chooses a facet, takes it back by its chip, and keeps a place on the page', async ({ open }) => {
    const page = await open('/mo-hinh/');
    await tabTo(page, '.facets input:not(:disabled)');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-chips] [data-filter]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.matches('.facets input:checked'))).toBe(true);
    await tabTo(page, '[data-chips] [data-filter]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-chips] [data-filter]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    expect(addressOf(page)).toBe('/mo-hinh/');
  });

  test('opens a closed group of facets', async ({ open }) => {
    const page = await open('/mo-hinh/');
    const closed = page.locator('.facets details:not([open]) summary').first();
    await closed.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.facets input') === true)).toBe(true);
  });

  test('changes text size and theme', async ({ open }) => {
    const page = await open('/');
    await tabTo(page, '.comfort [data-step="1"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('3');
    await tabTo(page, '.comfort select');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('searches from the home page', async ({ open }) => {
    const page = await open('/');
    await tabTo(page, 'main input[name="q"]');
    await page.keyboard.type('choi dot');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=choi\+dot$/);
    await page.locator('[data-search-results] a').first().waitFor();
  });

  test.for([
    ['/', {}],
    ['/mo-hinh/?linh-vuc=kinh-te', {}],
    ['/mo-hinh/chi-bo-bon-tot/', {}],
    ['/mo-hinh/chi-bo-bon-tot/', { viewport: PHONE }],
    ['/mo-hinh/lam-choi-dot/nhan-rong/', { viewport: PHONE }],
    ['/nhan-rong/', {}],
    ['/tim-kiem/', {}],
  ] as const)('always sees where the focus is: %s %o', async ([address, visit], { open }) => {
    const page = await open(address, visit);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(
      stops.filter(({ inside }) => !inside),
      'outside of the window',
    ).toEqual([]);
    expect(
      stops.filter(({ visible }) => !visible),
      'without a ring',
    ).toEqual([]);
    expect(
      stops.filter(({ covered }) => covered !== undefined),
      'under something else',
    ).toEqual([]);
  });
});
