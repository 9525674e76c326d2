import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { expect, test } from '#tests/support/reader.ts';

const { folder } = inject('site');

/** Addresses of every sheet of that name. */
const sheets = (name: string) =>
  globSync(`*/*/truyen-thong/${name}/index.html`, { cwd: folder }).map(
    (file) => `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
  );

const EXAMPLE = '/mo-hinh/lam-choi-dot/truyen-thong/';

/** Pages of the PDF that the browser makes. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** A4 at 96 dots an inch, less the margins of the sheet. */
const WHOLE = { width: 794, height: 1123 };
const WITHIN_MARGINS = { width: 658, height: 1123 };

/** Boxes whose text is cut off on paper. */
async function cutOff(page: Page, viewport: typeof WHOLE): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(viewport);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.poster, .story, .cut, .handout')]
      .filter((box) => box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
      .map((box) => `${box.className} ${box.scrollHeight}/${box.clientHeight}`),
  );
  await page.emulateMedia({ media: null });
  return found;
}

describe('a sheet on paper', () => {
  test.for([
    ['the-ke-chuyen', 1, WITHIN_MARGINS],
    ['ap-phich', 1, WITHIN_MARGINS],
    ['the-a6', 2, WHOLE],
  ] as const)(
    'is whole on its pages for every entry: %s',
    { timeout: 120_000 },
    async ([name, count, paper], { open }) => {
      const addresses = sheets(name);
      expect(addresses.length).toBeGreaterThan(15);
      const page = await open(addresses[0] ?? '');
      const faults: string[] = [];
      for (const address of addresses) {
        await page.goto(new URL(address, page.url()).href, { waitUntil: 'load' });
        const pages = await pagesOf(page);
        if (pages !== count) faults.push(`${address} ${pages} pages`);
        faults.push(...(await cutOff(page, paper)).map((box) => `${address} ${box}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test('is one page for a script, two at most for a long one', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(`${EXAMPLE}loa/`);
    expect(await pagesOf(page)).toBe(1);
    const long: string[] = [];
    for (const address of sheets('loa')) {
      await page.goto(new URL(address, page.url()).href, { waitUntil: 'load' });
      const pages = await pagesOf(page);
      if (pages > 2) long.push(`${address} ${pages} pages`);
    }
    expect(long).toEqual([]);
  });

  test.for(['loa', 'the-ke-chuyen', 'the-a6', 'ap-phich'])(
    'has nothing of the screen on it, and is black on white in the dark theme too: %s',
    async (name, { open }) => {
      const page = await open(`${EXAMPLE}${name}/`, { remembered: { 'lm-theme': 'dark' } });
      await page.emulateMedia({ media: 'print' });
      for (const furniture of ['header', 'body > footer', '.bar', '.dock', '.sheet-head', '.choices', '.print-foot']) {
        expect(await page.locator(furniture).locator('visible=true').count(), furniture).toBe(0);
      }
      const colours = await page
        .locator('.paper')
        .first()
        .evaluate((paper) => {
          const { color, backgroundColor } = getComputedStyle(paper);
          return { color, backgroundColor };
        });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    },
  );
});

describe('cards four to a sheet', () => {
  test('lie back to front once the sheet is turned along its long edge', async ({ open }) => {
    const page = await open(`${EXAMPLE}the-a6/`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(WHOLE);
    const sides = await page.evaluate(() => {
      const place = (side: 'front' | 'back') =>
        [...document.querySelectorAll<HTMLElement>(`[data-${side}]`)].map((card) => {
          const box = card.getBoundingClientRect();
          const sheet = (card.parentElement as HTMLElement).getBoundingClientRect();
          return {
            card: card.dataset[side],
            x: box.x - sheet.x,
            y: box.y - sheet.y,
            width: box.width,
            height: box.height,
            sheet: sheet.width,
          };
        });
      return { fronts: place('front'), backs: place('back') };
    });
    expect(sides.fronts).toHaveLength(4);
    for (const front of sides.fronts) {
      const back = sides.backs.find(({ card }) => card === front.card);
      expect(back?.x).toBeCloseTo(front.sheet - front.x - front.width, 0);
      expect(back?.y).toBeCloseTo(front.y, 0);
      expect(back?.width).toBeCloseTo(front.width, 0);
      // A6 is 105 by 148.5 mm.
      expect(front.width / front.sheet).toBeCloseTo(0.5, 2);
      expect(front.height / front.width).toBeCloseTo(148.4 / 105, 1);
    }
  });
});

describe('a poster', () => {
  test('has a square code of the entry, large enough to be read from a step away', async ({ open }) => {
    const page = await open(`${EXAMPLE}ap-phich/`);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.code img');
    const box = await code.boundingBox();
    // At least 4 cm.
    expect(box?.width).toBeGreaterThan(150);
    expect(await code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    expect(await code.getAttribute('src')).toContain('/ma-vuong/mo-hinh/lam-choi-dot.svg');
  });
});

describe('the loudspeaker script on the screen', () => {
  const LOA = '/mo-hinh/ket-nap-doan-vien-hoc-sinh/truyen-thong/loa/';

  test('changes the words of the region throughout, its length with the rate, and the file with them', async ({
    open,
  }) => {
    const page = await open(LOA);
    const text = () => page.locator('.paper').innerText();
    expect(await text()).toContain('hai nghìn không trăm');
    await page.getByLabel('1.000 đọc là').selectOption('ngàn');
    await expect.poll(text).toContain('hai ngàn không trăm');
    expect(await text()).not.toContain('nghìn');
    const before = await page.locator('[data-length]').innerText();
    await page.getByLabel('Tốc độ đọc').selectOption('130');
    await expect.poll(() => page.locator('[data-length]').innerText()).toContain('130 tiếng một phút');
    expect(before).toContain('160 tiếng một phút');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').click()]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('loa.txt');
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file).toContain('hai ngàn không trăm');
    expect(file).toContain('130 tiếng một phút');
    expect(file).toContain('CHƯA DUYỆT');
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('goes back to the very same text when the choice is taken back', async ({ open }) => {
    const page = await open(LOA);
    const text = () => page.locator('.paper').innerText();
    const first = await text();
    await page.getByLabel('105 đọc là').selectOption('lẻ');
    await page.getByLabel('1.000 đọc là').selectOption('ngàn');
    await expect.poll(text).not.toBe(first);
    await page.getByLabel('105 đọc là').selectOption('linh');
    await page.getByLabel('1.000 đọc là').selectOption('nghìn');
    await expect.poll(text).toBe(first);
  });

  test('takes a choice that was made before its script came', async ({ open }) => {
    const page = await open(LOA, { scriptDelay: 500 });
    await page.goto(page.url(), { waitUntil: 'commit' });
    await page.getByLabel('1.000 đọc là').selectOption('ngàn');
    await expect.poll(() => page.locator('.paper').innerText()).toContain('hai ngàn không trăm');
  });

  test('is there without a script, with its file', async ({ open }) => {
    const page = await open(LOA, { javaScriptEnabled: false });
    expect(await page.locator('.spoken').first().isVisible()).toBe(true);
    expect(await page.getByLabel('1.000 đọc là').isVisible()).toBe(false);
    expect(await page.locator('[data-file]').getAttribute('href')).toContain('/truyen-thong/loa.txt');
  });

  test('loads the reader only when a choice is changed', async ({ open }) => {
    const page = await open(LOA);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.getByLabel('105 đọc là').selectOption('lẻ');
    await expect.poll(() => loaded.filter((url) => url.includes('loudspeaker-reading')).length).toBe(1);
  });
});

describe('ready words for a social network', () => {
  test('are copied whole by one button', async ({ open }) => {
    const page = await open(EXAMPLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Chép lời đăng' }).click();
    await expect.poll(() => page.locator('[data-caption] [role=status]').innerText()).toBe('Đã chép lời đăng.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Vận động Nhân dân làm chổi đót\n\n');
    expect(copied).toContain('Nguồn: Đoàn công tác');
    expect(copied).toMatch(/https:\/\/\S+\/mo-hinh\/lam-choi-dot\/$/);
  });

  test('can be chosen by hand where nothing can be copied', async ({ open }) => {
    const page = await open(EXAMPLE, {
      before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    await page.getByRole('button', { name: 'Chép lời đăng' }).click();
    await expect.poll(() => page.locator('[data-caption] [role=status]').innerText()).toContain('Chọn chữ trong khung');
  });
});
