import { describe } from 'vitest';
import { KIT, openBuilder, sheet } from '#tests/support/paper-desk.ts';
import { expect, test } from '#tests/support/reader.ts';

const PAGES = ['/', '/mo-hinh/', '/mo-hinh/dang-vien-diu-dat-quan-chung/', '/mo-hinh/lam-choi-dot/nhan-rong/'] as const;

describe('a page on paper', () => {
  test.for(PAGES)('prints on A4: %s', async (address, { open }) => {
    const page = await open(address);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(20);
  });

  test.for(PAGES)('leaves out what only a screen needs: %s', async (address, { open }) => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    for (const furniture of [
      'header nav',
      'header summary',
      '.comfort',
      '.dock',
      '.skip',
      '.facets',
      'form[role="search"]',
      '.pager',
    ]) {
      expect(await page.locator(furniture).locator('visible=true').count(), furniture).toBe(0);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test.for(PAGES)('says at its foot where it is from, and of what day: %s', async (address, { open }) => {
    const page = await open(address);
    await page.emulateMedia({ media: 'print' });
    const foot = page.locator('.print-foot');
    expect(await foot.isVisible()).toBe(true);
    const path = address.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    expect(await foot.innerText()).toMatch(
      new RegExp(`https://\\S+${path}\\s[\\s\\S]*Bản ngày \\d{1,2}/\\d{1,2}/\\d{4}`),
    );
  });

  test('has a square code that leads there, on a practice', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/');
    await page.emulateMedia({ media: 'print' });
    const code = await page.locator('.print-foot svg, .print-foot img').first().boundingBox();
    expect(code?.width).toBeGreaterThan(50);
  });

  test.for(['', 'dark', 'contrast'])(
    'is black on white, whatever theme the screen has: %s',
    async (theme, { open }) => {
      const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/', { remembered: { 'lm-theme': theme } });
      await page.emulateMedia({ media: 'print' });
      const colours = await page.evaluate(() => {
        const colourOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element).color;
        const ground = (element: Element) => getComputedStyle(element).backgroundColor;
        return {
          text: [colourOf('h1'), colourOf('.prose p'), colourOf('.steps b')],
          ground: [ground(document.documentElement), ground(document.body)],
        };
      });
      expect(new Set(colours.text)).toEqual(new Set(['rgb(0, 0, 0)']));
      for (const ground of colours.ground) expect(ground).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
    },
  );

  test('unfolds the quoted words and the answers that were folded away', async ({ open }) => {
    const page = await open('/mo-hinh/dang-vien-diu-dat-quan-chung/');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#nguon-1 q').first().isVisible()).toBe(true);
  });

  test('has boxes to tick on the kit, and room for a pen', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/nhan-rong/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-checklist] input').first().isVisible()).toBe(true);
  });

  const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  test.for([
    ['/mo-hinh/lam-choi-dot/nhan-rong/', 3],
    ['/mo-hinh/trong-ca-phe-dak-pne/nhan-rong/', 3],
    ['/mo-hinh/dang-vien-diu-dat-quan-chung/nhan-rong/', 4],
  ] as const)('is a kit of a few sheets: %s', async ([address, most], { open }) => {
    const page = await open(address);
    const count = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('has the paper that is being made behind the kit, and none of its form', async ({ open }) => {
    const page = await open(KIT);
    const before = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await openBuilder(page);
    const after = sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(after - before).toBeGreaterThanOrEqual(2);
    expect(after - before).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    const form = page.locator('[data-papers]').locator('input, select, textarea, button');
    expect(await form.locator('visible=true').count()).toBe(0);
    expect(await sheet(page).isVisible()).toBe(true);
  });
});
