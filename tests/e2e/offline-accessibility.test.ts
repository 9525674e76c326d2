/** What is there only with a service worker: the page of saved pages in its states, and what the worker says. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { comeBack, copySays, expect, notice, read, saveAll, test } from '#tests/support/offline-reader.ts';
import { PHONE } from '#tests/support/reader.ts';

/** `label-content-name-mismatch` is about A− and A+, which accessibility.test.ts excuses. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).disableRules('label-content-name-mismatch');

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['', 'dark', 'contrast']) {
    await page.locator('.comfort select').selectOption(theme);
    await page.waitForFunction(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length >= 0));
    const { violations } = await axe(page).analyze();
    for (const { id, nodes } of violations)
      found.push(`${theme} ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return found;
}

const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, .offline-notice button, main summary')]
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height < 43.5)
      .map(({ text }) => text),
  );

describe('the page of saved pages', () => {
  test('keeps every rule before, on the way, after, and when it asks back', async ({ arrive, site }) => {
    const { page } = await arrive({ viewport: PHONE, hasTouch: true });
    await read(page, site, '/mo-hinh/lam-choi-dot/');
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-groups] a').first().waitFor();
    expect(await faults(page)).toEqual([]);
    const release = site.hold(/^\/so-sanh\/mo-hinh\.json$/);
    await page.locator('[data-wish="save-all"]').click();
    await page.locator('[data-wish="stop"]').waitFor();
    expect(await faults(page)).toEqual([]);
    release();
    await expect.poll(() => copySays(page), { timeout: 20_000 }).toMatch(/^Đã lưu xong/);
    expect(await faults(page)).toEqual([]);
    await page.locator('[data-wish="ask"]').click();
    expect(await faults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('keeps the focus on its buttons when they change', async ({ arrive, site }) => {
    const { page } = await arrive();
    await saveAll(page, site);
    await page.locator('[data-wish="ask"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-wish="remove"]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('[data-wish="keep"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-wish="ask"]:focus').waitFor();
  });
});

describe('what the worker says', () => {
  test('keeps every rule: of a saved page, in the place of a missing one, of a new edition', async ({
    arrive,
    site,
    edition,
  }) => {
    const { page } = await arrive({ viewport: PHONE, hasTouch: true });
    await read(page, site, '/gioi-thieu/');
    edition.edit('gioi-thieu', (html) => html.replace('<h1>', '<h1>Mới: '));
    site.serve(edition.folder);
    await comeBack(page);
    await notice(page).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await site.stop();
    await page.reload();
    await page.locator('.saved-note').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(site.url('/mo-hinh/'));
    await page.locator('.saved-note.missing').waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
