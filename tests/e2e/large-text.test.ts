import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

/** One page of every template. */
const templates = [
  '/',
  '/mo-hinh/',
  '/mo-hinh/dang-vien-diu-dat-quan-chung/',
  '/mo-hinh/lam-choi-dot/nhan-rong/',
  '/mo-hinh/lam-choi-dot/truyen-thong/',
  '/mo-hinh/lam-choi-dot/truyen-thong/loa/',
  '/mo-hinh/lam-choi-dot/truyen-thong/the-a6/',
  '/mo-hinh/lam-choi-dot/truyen-thong/ap-phich/',
  '/mo-hinh/lam-choi-dot/truyen-thong/the-ke-chuyen/',
  '/chi-bo-lam-mau/chi-bo-kho-dan-hai-van/',
  '/tin-tuc/',
  '/tin-tuc/quan-khu-7-so-ket-3-nam/',
  '/nhan-rong/',
  '/so-sanh/',
  '/lich-lam-mau/',
  '/lich-lam-mau/minh-ngoc-2022-q1/',
  '/bo-tieu-chi/',
  '/bo-tieu-chi/bon-tot/',
  '/nguon/',
  '/nguon/qk7-so-ket-2022/',
  '/van-ban/',
  '/don-vi/',
  '/dia-phuong/',
  '/dia-phuong/huyen-bac-me/',
  '/du-lieu-mo/',
  '/gioi-thieu/',
  '/huong-dan/lam-theo/',
  '/tim-kiem/?q=duong+tu+quan',
  '/404.html',
] as const;

/** Text that a reader cannot get at: past the edge of the window, or cut by its own box. */
function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost = new Set<string>();
    const scrolls = (element: Element | null): boolean => {
      for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        if (['auto', 'scroll'].includes(overflowX) && each.scrollWidth > each.clientWidth) return true;
      }
      return false;
    };
    const hushed = (element: Element | null): boolean => {
      for (let each = element; each !== null; each = each.parentElement) {
        const { clipPath, visibility, opacity, position, top } = getComputedStyle(each);
        if (clipPath !== 'none' || visibility === 'hidden' || opacity === '0') return true;
        if (position === 'absolute' && parseFloat(top) < -50) return true;
      }
      return false;
    };
    const cut = (rect: DOMRect, element: Element | null): boolean => {
      for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        const box = each.getBoundingClientRect();
        if (['hidden', 'clip'].includes(overflowX) && (rect.right > box.right + 2 || rect.left < box.left - 2))
          return true;
        if (['hidden', 'clip'].includes(overflowY) && (rect.bottom > box.bottom + 4 || rect.top < box.top - 4))
          return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (
        (node.textContent ?? '').trim() === '' ||
        parent === null ||
        parent.closest('script, style, noscript, option') !== null
      )
        continue;
      // What is folded away is nowhere to be read yet, so it is not lost.
      if (!parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0 || rect.height === 0 || hushed(parent)) continue;
        const outside = (rect.right > innerWidth + 1 || rect.left < -1) && !scrolls(parent);
        if (outside || cut(rect, parent))
          lost.add(
            `<${parent.tagName.toLowerCase()} class="${parent.className}"> ${(node.textContent ?? '').trim().slice(0, 60)}`,
          );
      }
    }
    return [...lost];
  });
}

const width = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollWidth);

describe('text at 200 per cent on a phone', () => {
  test.for(templates)('fits the width, and none of it is cut: %s', async (address, { open }) => {
    const page = await open(address, { viewport: PHONE, remembered: { 'lm-size': '5' } });
    expect(
      await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
    ).toBeGreaterThanOrEqual(32);
    expect(await width(page)).toBeLessThanOrEqual(PHONE.width);
    expect(await lostText(page)).toEqual([]);
  });
});

describe('a window of 320 pixels', () => {
  test.for(templates)('needs no scrolling sideways: %s', async (address, { open }) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    expect(await width(page)).toBeLessThanOrEqual(320);
    expect(await lostText(page)).toEqual([]);
  });
});

describe('spacing that a reader sets', () => {
  test.for(['/mo-hinh/', '/mo-hinh/dang-vien-diu-dat-quan-chung/', '/tin-tuc/quan-khu-7-so-ket-3-nam/'] as const)(
    'cuts no text off: %s',
    async (address, { open }) => {
      const page = await open(address, { viewport: PHONE, bypassCSP: true });
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      });
      expect(await width(page)).toBeLessThanOrEqual(PHONE.width);
      expect(await lostText(page)).toEqual([]);
    },
  );
});

describe('stacked Vietnamese marks', () => {
  test.for(templates)('have room above and below: %s', async (address, { open }) => {
    const page = await open(address);
    const tight = await page.evaluate(() => {
      const seen = new Set<string>();
      for (const element of document.querySelectorAll(
        'h1, h2, h3, h4, p, li, dd, dt, td, th, a, button, summary, label, figcaption',
      )) {
        const { lineHeight, fontSize, display } = getComputedStyle(element);
        const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
        const least = /^H\d$/.test(element.tagName) ? 1.25 : element.matches('.prose p, .prose li') ? 1.6 : 1.25;
        // The number of a source stands above the line and must not push lines apart; a digit has no marks.
        if (element.closest('sup') !== null) continue;
        if (display !== 'none' && ratio < least - 0.005)
          seen.add(`<${element.tagName.toLowerCase()} class="${element.className}"> ${ratio.toFixed(2)}`);
      }
      return [...seen];
    });
    expect(tight).toEqual([]);
  });
});
