/**
 * Drives the editors' form in a browser. A browser without a screen has no window to pick a folder from: the picker hands
 * out a folder of the browser's own private file system instead, filled beforehand. It is a real folder handle, and
 * everything behind it is the program itself.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type FolderFiles = Readonly<Record<string, string>>;

/** The content of a project by its paths: what an editor's folder holds. */
export function contentOf(root: string): Record<string, string> {
  const files = globSync('content/**/*.{mdx,yaml}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * The form in a browser of its own. `outside` hears of every request to somebody else, blocked ones included, `troubles`
 * of what went wrong.
 */
export async function openForm(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const { origin } = new URL(address);
  const [outside, requested, troubles]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    const url = request.url();
    requested.push(url);
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) outside.push(url);
  });
  page.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
  page.on('pageerror', (error) => troubles.push(String(error)));
  await prepare(page);
  await page.goto(address);
  return { page, outside, requested, troubles, close: () => context.close() };
}

/** From the next page on, the picker hands out a folder with these files. */
export async function offerFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.addInitScript((given) => {
    Object.assign(window, {
      async showDirectoryPicker() {
        const root = await navigator.storage.getDirectory();
        for (const [path, text] of Object.entries(given)) {
          const parts = path.split('/');
          let folder = root;
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
          const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
          const writer = await file.createWritable();
          await writer.write(text);
          await writer.close();
        }
        return root;
      },
    });
  }, files);
}

/** What the folder holds now, byte for byte, written to a folder of this machine. */
export async function takeFolder(page: Page, to: string): Promise<void> {
  const files = await page.evaluate(async () => {
    const found: [path: string, base64: string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') {
          await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
          continue;
        }
        const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
        found.push([above + name, btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))]);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  rmSync(to, { recursive: true, force: true });
  for (const [path, base64] of files) {
    const file = join(to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
  }
}

/** Presses the button that asks for the folder and waits for its content. */
export async function openFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở thư mục trên máy này' }).click();
  await listShown(page);
}

/** The list of records stands: after the folder was opened, and after an entry was saved. */
export async function listShown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).waitFor();
}

/** A field by its path. The program draws a field when it comes near: the wheel turns until it does. */
export async function field(page: Page, path: string): Promise<Locator> {
  const found = page.locator(`section.field[data-key-path="${path}"]`).first();
  // Over the left half, where the fields are.
  await page.mouse.move(300, 500);
  await expect
    .poll(
      async () => {
        if ((await found.count()) > 0) return true;
        await page.mouse.wheel(0, 700);
        return false;
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBe(true);
  await found.scrollIntoViewIfNeeded();
  return found;
}

export async function type(page: Page, path: string, text: string): Promise<void> {
  const box = await field(page, path);
  await box.locator('textarea:visible, input[type="text"]:visible, input[type="date"]:visible').first().fill(text);
}

/** Chooses by the words that are shown, be it a button or a list. */
export async function choose(page: Page, path: string, words: string | RegExp): Promise<void> {
  const box = await field(page, path);
  const choice = box.getByRole('radio', { name: words });
  if ((await choice.count()) > 0) return choice.first().click();
  await box.getByRole('combobox').first().click();
  await page.getByRole('option', { name: words }).first().click();
}

/** Chooses one of the kinds that a value may be of: a silence, content, the editors, a source. */
export async function chooseKind(page: Page, path: string, words: string): Promise<void> {
  const box = await field(page, path);
  await box.getByRole('button', { name: /^Thêm/ }).first().click();
  await page.getByRole('menuitem', { name: words }).click();
}

/** Saves; the program then shows the list again. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await listShown(page);
}
