import { globSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseDocument, DomUtils } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticServer } from '#cli/static-server.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

const BASE = '/tuyen-giao/';

describe('a site under a sub-path', () => {
  let site: FixtureSite;
  const dist = () => join(site.root, 'dist');

  beforeAll(() => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /^base: .*$/m, `base: ${BASE}`);
    site.edit(
      'content/mo-hinh/tu-sach-chi-bo/index.mdx',
      /$/,
      '\n\nXem thêm [cách làm chổi đót](/mo-hinh/lam-choi-dot/).\n',
    );
    const { status, text } = site.build();
    expect(status, text).toBe(0);
  });
  afterAll(() => site.remove());

  it('carries it in every address within the site, those of scripts, fonts and pictures too', () => {
    const outside = globSync('**/*.html', { cwd: dist() }).flatMap((file) => {
      const html = readFileSync(join(dist(), file), 'utf8');
      const addresses = DomUtils.getElementsByTagName(() => true, parseDocument(html).children, true).flatMap(
        ({ attribs }) =>
          [
            attribs['href'],
            attribs['src'],
            attribs['action'],
            attribs['data-bundle'],
            attribs['data-themes'],
            attribs['data-icons'],
          ].filter((address) => address !== undefined),
      );
      const inStyle = [...html.matchAll(/url\(["']?(\/[^)"']+)/g)].map(([, address]) => address ?? '');
      return [...addresses, ...inStyle]
        .filter((address) => address.startsWith('/') && !address.startsWith(BASE))
        .map((address) => `${file}: ${address}`);
    });
    expect([...new Set(outside)]).toEqual([]);
  });

  it('carries it in a link that an author wrote without it', () => {
    const html = readFileSync(join(dist(), 'mo-hinh/tu-sach-chi-bo/index.html'), 'utf8');
    expect(html).toContain(`<a href="${BASE}mo-hinh/lam-choi-dot/">cách làm chổi đót</a>`);
  });

  it('carries it in what machines read: headers, sitemap, feeds, manifest, addresses to share', () => {
    const read = (file: string) => readFileSync(join(dist(), file), 'utf8');
    expect(read('_headers')).toMatch(new RegExp(`^${BASE}\\*$`, 'm'));
    const address = /https:\/\/lam-mau\.example(\/[^<"\s]*)/g;
    const files = [
      'sitemap-index.xml',
      'sitemap-0.xml',
      'rss.xml',
      'nhan-rong/rss.xml',
      'robots.txt',
      'du-lieu-mo/mo-hinh.json',
      'du-lieu-mo/nhan-rong.csv',
      'mo-hinh/lam-choi-dot/index.html',
    ];
    const outside = files.flatMap((file) =>
      [...read(file).matchAll(address)]
        .map(([, path]) => path ?? '')
        .filter((path) => !path.startsWith(BASE))
        .map((path) => `${file}: ${path}`),
    );
    expect([...new Set(outside)]).toEqual([]);
    const manifest = JSON.parse(read('manifest.webmanifest')) as { start_url: string; icons: { src: string }[] };
    expect(manifest.start_url).toMatch(new RegExp(`^${BASE}`));
    for (const { src } of manifest.icons) expect(src).toMatch(new RegExp(`^${BASE}`));
  });

  it('is read, filtered and searched like any other', async () => {
    const server = staticServer(dist(), BASE);
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on(
        'response',
        (response) => void (response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`)),
      );
      page.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
      page.on('pageerror', (error) => troubles.push(String(error)));
      await page.goto(origin + BASE);
      await page.locator('main input[name="q"]').fill('duong tu quan');
      await page.keyboard.press('Enter');
      const found = page.locator('[data-search-results] a', { hasText: 'Đoạn đường' });
      await found.first().click();
      await page.waitForURL(`**${BASE}mo-hinh/doan-duong-thanh-nien-tu-quan/**`);
      await page.goto(`${origin}${BASE}mo-hinh/?linh-vuc=kinh-te`);
      await page.locator('[data-chips] [data-filter]').waitFor();
      await page.locator('.comfort select').selectOption('dark');
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });

  it('is saved under it, and read when the server is gone', async () => {
    const server = staticServer(dist(), BASE);
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${origin}${BASE}da-luu/`);
      await page.locator('[data-wish="save-all"]').click();
      await page.locator('[data-say]', { hasText: 'Đã lưu xong' }).waitFor();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await page.locator('[data-groups] summary', { hasText: 'Tin tức' }).click();
      await page.locator('[data-groups] a[href$="/kho-k1-to-chuc-mo-hinh-diem/"]').click();
      await page.waitForURL(`**${BASE}tin-tuc/kho-k1-to-chuc-mo-hinh-diem/`);
      expect(await page.locator('.saved-note').innerText()).toMatch(/^Đang xem bản đã lưu ngày/);
      await page.goto(`${origin}${BASE}tim-kiem/?q=choi+dot`);
      await page.locator('[data-search-results] a', { hasText: 'chổi đót' }).first().waitFor();
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
