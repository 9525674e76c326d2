import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSite } from '#checks/site.ts';
import { formFiles } from '#cms/form-files.ts';
import { siteSchema } from '#schema/site.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const HOST = 'https://git.xa.example';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

describe('the form with a Git host', () => {
  const form = `${inject('origin')}/quan-tri/`;
  const gitHost = { service: 'gitea', repository: 'ban/lam-mau', branch: 'main', address: HOST };
  let browser: Browser;
  let context: BrowserContext;

  /** The site under test is built without the form: its files are laid over the server's answers. */
  beforeAll(async () => {
    const site = siteSchema().parse({ ...readSite('content/trang-web.yaml'), base: '/', form: { gitHost } });
    const files = await formFiles(site, {});
    browser = await launchBrowser();
    context = await browser.newContext();
    await context.route(`${form}**`, async (route) => {
      const name =
        route
          .request()
          .url()
          .slice(form.length)
          .replace(/[?#].*/, '') || 'index.html';
      const body = files.get(name);
      const contentType = TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream';
      await route.fulfill(body ? { body: Buffer.from(body), contentType } : { status: 404 });
    });
  });
  afterAll(() => browser.close());

  it('opens in a browser that cannot open folders, takes a token, and calls that host and nobody else', async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    const called: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(form).origin) called.push(request.url());
    });
    await page.goto(form);
    await page.getByRole('button', { name: 'mã truy cập' }).click();
    await page.getByRole('textbox', { name: 'Mã truy cập cá nhân' }).fill('ma-thu');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect.poll(() => called.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(called.filter((url) => !url.startsWith(`${HOST}/api/v1/`))).toEqual([]);
  });
});
