/** The edition for a stick, unpacked where a reader would have it and opened by double click. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { choose, field, openBuilder, savedWord, textOf } from '#tests/support/paper-desk.ts';
import { expect, type Open, PHONE, test, type Visit } from '#tests/support/reader.ts';
import { editionFaults } from '#usb/check-edition.ts';
import { makeEdition } from '#usb/edition.ts';
import { zipOf } from '#usb/zip.ts';

const { folder, base, url } = inject('site');

/** A stick as people name theirs: blanks and marks in the path. */
let stick: string;
let day: string;
let faults: readonly string[];

beforeAll(async () => {
  const edition = await makeEdition({ folder, base, name: 'Làm Mẫu', address: new URL(base, url).href });
  day = edition.day.read;
  faults = editionFaults(edition.files, base);
  stick = mkdtempSync(join(tmpdir(), 'Thẻ nhớ của đồng chí '));
  for (const [file, bytes] of Object.entries(unzipSync(zipOf('lam-mau', edition.files, edition.day)))) {
    const path = join(stick, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
});
afterAll(() => rmSync(stick, { recursive: true, force: true }));

const addressOn = (file: string) => pathToFileURL(join(stick, 'lam-mau')).href + `/${file}`;

/** Opens a file of the edition on a machine without a network: a request that leaves the stick fails the test. */
const openFile = (open: Open, file: string, visit?: Visit): Promise<Page> =>
  open(addressOn(file), { offline: true, ...visit });

/** The file that is open, with its query, from the top of the edition. */
const fileOf = (page: Page) => decodeURI(page.url()).slice(decodeURI(addressOn('')).length);

const results = (page: Page) => page.locator('[data-search-results] > li > a');

describe('the edition', () => {
  test('holds: every link leads to a file of it, every script may run', () => {
    expect(faults).toEqual([]);
  });
});

describe('a reader with a stick', () => {
  test('goes from the home page by a list and its filters to a practice and its kit', async ({ open }) => {
    const page = await openFile(open, 'index.html');
    await page.locator('main a[href$="mo-hinh/index.html"]').first().click();
    await page.waitForURL(/\/mo-hinh\/index\.html$/);

    const cards = page.locator('[data-items] > li').filter({ visible: true });
    const all = await cards.count();
    await page.locator('label', { has: page.locator('input[name="linh-vuc"][value="kinh-te"]') }).click();
    await expect.poll(() => fileOf(page)).toBe('mo-hinh/index.html?linh-vuc=kinh-te');
    await expect.poll(() => cards.count()).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => cards.count()).toBe(all);
    await page.goForward();

    await cards.locator('a', { hasText: 'chổi đót' }).first().click();
    await page.waitForURL(/\/mo-hinh\/lam-choi-dot\/index\.html$/);
    await page.locator('a[href$="lam-choi-dot/nhan-rong/index.html"]').filter({ visible: true }).first().click();
    await page.waitForURL(/\/nhan-rong\/index\.html$/);
    const box = page.locator('[data-checklist] input').first();
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
  });

  test('finds “đường tự quản” by typing it without marks, and opens it', async ({ open }) => {
    const page = await openFile(open, 'index.html');
    await page.locator('main input[name="q"]').fill('duong tu quan');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/index\.html\?q=duong\+tu\+quan/);
    await results(page).first().waitFor();
    await results(page).filter({ hasText: 'Đoạn đường Thanh niên tự quản' }).first().click();
    await page.waitForURL(/\/mo-hinh\/doan-duong-thanh-nien-tu-quan\/index\.html/);
    expect(await page.locator('h1').innerText()).toContain('Đoạn đường');
  });

  test('finds the same as on the network, in the same order', async ({ open }) => {
    const query = 'tim-kiem/?q=chi+bo+4+tot';
    const [here, there] = [await openFile(open, query.replace('/?', '/index.html?')), await open(`/${query}`)];
    const titles = async (page: Page) => {
      await results(page).first().waitFor();
      return results(page).allInnerTexts();
    };
    expect(await titles(here)).toEqual(await titles(there));
  });

  test('puts practices side by side, and opens one of them', async ({ open }) => {
    const page = await openFile(open, 'so-sanh/index.html');
    await page.locator('select[name="a"]').selectOption('lam-choi-dot');
    await page.locator('select[name="b"]').selectOption('tu-sach-chi-bo');
    await expect.poll(() => fileOf(page)).toBe('so-sanh/index.html?a=lam-choi-dot&b=tu-sach-chi-bo');
    await expect.poll(() => page.locator('th.added').count()).toBe(2);
    await page.locator('th.added a').first().click();
    await page.waitForURL(/\/mo-hinh\/lam-choi-dot\/index\.html$/);
  });

  test('makes a plan in Word on the kit page', async ({ open }) => {
    const page = await openFile(open, 'mo-hinh/lam-choi-dot/nhan-rong/index.html');
    await openBuilder(page);
    await choose(page, 'Kế hoạch', 'Mặt trận xã');
    await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
    expect(textOf(await savedWord(page, 'Tải kế hoạch (Word)'))).toContain('XÃ MINH SƠN\nBAN THƯỜNG TRỰC');
  });

  test('keeps the theme and the size of the letters from page to page', async ({ open }) => {
    const page = await openFile(open, 'index.html');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('.comfort select').selectOption('dark');
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await page.locator('.comfort').getByRole('button', { name: 'A+' }).click();
    await page.goto(addressOn('mo-hinh/lam-choi-dot/index.html'));
    expect(await paper()).toBe(dark);
    expect(await page.locator('html').getAttribute('data-size')).toBe('3');
  });

  test('sees the icons, those that scripts draw as well', async ({ open }) => {
    const page = await openFile(open, 'mo-hinh/index.html', { viewport: PHONE });
    await page.locator('.comfort button').first().waitFor();
    const shown = page.locator('svg.icon').filter({ visible: true }).locator('use');
    const icons = await shown.evaluateAll((uses) =>
      uses.map((use) => ({
        href: use.getAttribute('href'),
        width: (use as SVGUseElement).getBBox().width,
      })),
    );
    expect(icons.map(({ href }) => href)).toEqual(expect.arrayContaining(['#theme', '#share', '#search', '#filter']));
    expect(icons.filter(({ width }) => width === 0)).toEqual([]);
  });

  test('has the letters of the site and the pictures of a page', async ({ open }) => {
    const page = await openFile(open, 'mo-hinh/lam-choi-dot/index.html');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ family, status }) => family === 'Noto' && status === 'loaded').length;
    });
    expect(faces).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('img.qr');
    await code.scrollIntoViewIfNeeded();
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  test('is told at the foot of a page of which day and how large it is', async ({ open }) => {
    const page = await openFile(open, 'tro-nang/index.html');
    const note = await page.locator('footer [data-unprinted]').innerText();
    expect(note).toMatch(
      new RegExp(`^Bản mang theo ngày ${day}, \\d+,\\d MB\\. Có thể đã có bản mới trên trang web\\.`),
    );
  });

  test('shares the address that the page has on the network', async ({ open }) => {
    const before = () => {
      Object.defineProperty(navigator, 'share', {
        value: (shared: { url: string }) => {
          document.title = shared.url;
        },
      });
    };
    const page = await openFile(open, 'mo-hinh/lam-choi-dot/index.html', { before });
    await page.locator('.comfort [data-do="share"]').click();
    await expect.poll(() => page.title()).toBe(new URL(`${base}mo-hinh/lam-choi-dot/`, url).href);
  });
});

describe('a browser that refuses what Firefox refuses to files', () => {
  const before = () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    history.pushState = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
  };

  test('filters a list all the same', async ({ open }) => {
    const page = await openFile(open, 'mo-hinh/index.html', { before });
    await page.locator('label', { has: page.locator('input[name="linh-vuc"][value="kinh-te"]') }).click();
    await page.waitForURL(/\?linh-vuc=kinh-te$/);
    await page.locator('[data-chips] [data-filter]').waitFor();
    expect(await page.locator('[data-items] > li').filter({ visible: true }).count()).toBeGreaterThan(0);
  });

  test('compares all the same', async ({ open }) => {
    const page = await openFile(open, 'so-sanh/index.html', { before });
    await page.locator('select[name="a"]').selectOption('lam-choi-dot');
    await page.waitForURL(/\?a=lam-choi-dot$/);
    await expect.poll(() => page.locator('th.added').count()).toBe(1);
  });
});

describe('a reader without script', () => {
  test('reads, and sees the icons', async ({ open }) => {
    const page = await openFile(open, 'mo-hinh/lam-choi-dot/index.html', { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toContain('chổi đót');
    const icon = page.locator('main svg.icon use').first();
    expect(await icon.evaluate((use: SVGUseElement) => use.getBBox().width)).toBeGreaterThan(0);
    await page.locator('nav a[href$="mo-hinh/index.html"]').first().click();
    await page.waitForURL(/\/mo-hinh\/index\.html$/);
  });
});
