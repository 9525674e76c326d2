/** A commune's officer at the builder of papers: opens it, fills it in, takes files from it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWord, type WordFile } from './word.ts';

export const KIT = '/mo-hinh/lam-choi-dot/nhan-rong/';

export const sheet = (page: Page) => page.locator('.sheet');
export const status = (page: Page) => page.locator('.paper-result [role="status"]');
export const field = (page: Page, label: string) => page.locator('.paper-form').getByLabel(label, { exact: true });

export async function openBuilder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở biểu mẫu' }).click();
  await sheet(page).locator('p').first().waitFor();
}

export async function choose(page: Page, paper: string, issuer: string): Promise<void> {
  await field(page, 'Loại văn bản').selectOption({ label: paper });
  await page.locator('#o-issuer').selectOption({ label: issuer });
}

/** Presses a button and hands over the file that comes. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export async function savedWord(page: Page, button: string): Promise<WordFile & { name: string }> {
  const { name, bytes } = await saved(page, button);
  return { ...readWord(new Uint8Array(bytes)), name };
}

export const textOf = ({ all }: WordFile) => all.map(({ text }) => text).join('\n');
