import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

/** Sums up, from the first moment, by how much things jump. */
function watchShifts(): void {
  const shifts: { value: number; what: string }[] = [];
  Object.assign(globalThis, { shifts });
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      const what = entry.sources
        .map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName))
        .join(', ');
      shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: { value: number; what: string }[] }).shifts);

/** Until the text stands in its own letters: every font of the site is there and has been drawn with. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.fonts].every(({ family, status }) => status === 'loaded' || family.includes('Fallback')),
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

describe('a page that is being loaded', () => {
  test.for([
    '/',
    '/mo-hinh/dang-vien-diu-dat-quan-chung/',
    '/mo-hinh/',
    '/tin-tuc/quan-khu-7-so-ket-3-nam/',
    '/mo-hinh/?linh-vuc=kinh-te',
  ])('does not jump, not even when the font comes late: %s', async (address, { open }) => {
    for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
      const page = await open(address, { viewport, before: watchShifts, fontDelay: 500 });
      await settle(page);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await page.waitForTimeout(300);
      const found = await shifts(page);
      const sum = found.reduce((total, { value }) => total + value, 0);
      expect(sum, `${viewport.width}: ${JSON.stringify(found)}`).toBeLessThanOrEqual(0.01);
    }
  });

  test('does not jump for a reader who has larger text and another theme', async ({ open }) => {
    const page = await open('/mo-hinh/', {
      before: watchShifts,
      remembered: { 'lm-size': '4', 'lm-theme': 'contrast' },
      viewport: PHONE,
    });
    await settle(page);
    await page.waitForTimeout(300);
    const sum = (await shifts(page)).reduce((total, { value }) => total + value, 0);
    expect(sum).toBeLessThanOrEqual(0.01);
  });

  test('is drawn after one request: nothing else blocks it', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/');
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
  });

  test('fetches only the font, its script and its icon besides', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/');
    const kinds = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('.').at(-1)),
    );
    expect(kinds.length).toBeLessThanOrEqual(6);
    expect(kinds.filter((kind) => !['woff2', 'js', 'css', 'svg', 'webmanifest'].includes(kind ?? ''))).toEqual([]);
  });
});

describe('a reader who asked for less motion', () => {
  test.for(['/', '/mo-hinh/', '/mo-hinh/lam-choi-dot/'])('sees none: %s', async (address, { open }) => {
    const page = await open(address, {
      reducedMotion: 'reduce',
      before: () => {
        addEventListener('pagereveal', (event) => {
          Object.assign(globalThis, {
            transition: (event as Event & { viewTransition: unknown }).viewTransition !== null,
          });
        });
      },
    });
    await page.locator('header nav a', { hasText: 'Tin tức' }).first().click();
    await page.waitForURL(/\/tin-tuc\/$/);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (globalThis as { transition?: boolean }).transition ?? false)).toBe(false);
    await page.goBack();
    const moving = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(',').map((each) => parseFloat(each)));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          return seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.tagName}.${element.className}`);
    });
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
