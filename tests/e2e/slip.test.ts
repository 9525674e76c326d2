/** A slip goes round: the page makes it, the command takes it in, the ledger of the next build has it. */
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, onTestFinished, vi } from 'vitest';
import { cleanEnvironment } from '#tests/support/clean-environment.ts';
import { fixtureSite } from '#tests/support/fixture-site.ts';
import { choose, field, KIT, openBuilder, saved } from '#tests/support/paper-desk.ts';
import { expect, type Open, test } from '#tests/support/reader.ts';

const asked = (page: Page, label: string) => page.locator('#phieu').getByLabel(label, { exact: true });

async function opened(open: Open): Promise<Page> {
  const page = await open(KIT);
  await openBuilder(page);
  await choose(page, 'Kế hoạch', 'Chi bộ');
  await field(page, 'Tên cơ quan, tổ chức').fill('Chi bộ thôn Nà Vuồng');
  await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
  await page.getByText('Gửi phiếu báo đã làm theo').click();
  return page;
}

describe('a slip', () => {
  test('knows already what the paper on the desk told, and asks for what it must have', async ({ open }) => {
    const page = await opened(open);
    expect(await asked(page, 'Tên đơn vị').inputValue()).toBe('Chi bộ thôn Nà Vuồng');
    expect(await asked(page, 'Xã, phường, đặc khu').inputValue()).toBe('xã Minh Sơn');
    await page.getByRole('button', { name: 'Tải phiếu về tệp' }).click();
    expect(await page.locator('#phieu [role="status"]').innerText()).toBe('Cần điền “Tỉnh, thành phố”.');
    expect(await asked(page, 'Tỉnh, thành phố').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is not made with a telephone number or with the name of a person', async ({ open }) => {
    const page = await opened(open);
    await asked(page, 'Tỉnh, thành phố').fill('tỉnh Tuyên Quang');
    for (const text of ['Hỏi 0912345678', 'Cử bà Trần Thị Mẫu ghi sổ']) {
      await asked(page, 'Được').fill(text);
      await page.getByRole('button', { name: 'Tải phiếu về tệp' }).click();
      expect(await page.locator('#phieu > div > [role="status"]').innerText()).toContain('Còn ô chưa đúng.');
    }
  });

  test('is followed by a letter to the board, which the reader’s own mail sends', async ({ open }) => {
    const page = await opened(open);
    await asked(page, 'Tỉnh, thành phố').fill('tỉnh Tuyên Quang');
    await page.evaluate(() => {
      // The address is looked at where it would be left: no browser in a test has a mail program.
      navigation.addEventListener('navigate', (event) => {
        document.documentElement.dataset['went'] = event.destination.url;
        event.preventDefault();
      });
    });
    await page.getByRole('button', { name: 'Soạn thư gửi ban biên tập' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['went'])).toMatch(/^mailto:/);
    const went = decodeURIComponent((await page.evaluate(() => document.documentElement.dataset['went'])) ?? '');
    expect(went).toContain('ban-bien-tap@lam-mau.example?subject=Phiếu nhân rộng: Vận động Nhân dân làm chổi đót');
    expect(went).toContain('Chi bộ thôn Nà Vuồng đã làm theo');
  });

  test('goes round', { timeout: 180_000 }, async ({ open }) => {
    const page = await opened(open);
    await asked(page, 'Tỉnh, thành phố').fill('tỉnh Tuyên Quang');
    await asked(page, 'Bắt đầu từ khi nào').fill('6/2026');
    await asked(page, 'Đã đổi gì so với mô hình gốc').fill('Chỉ làm với nhóm hộ có đất trồng đót.');
    await asked(page, 'Cần rút kinh nghiệm').fill('Ghi sổ chưa đều.');
    await asked(page, 'Đếm gì').first().fill('Hộ tham gia');
    await asked(page, 'Con số').first().fill('12');
    await asked(page, 'Đơn vị đo').first().fill('hộ');
    const { name, bytes } = await saved(page, 'Tải phiếu về tệp');

    // The browser's own temporary folder lies among the packages, where Node runs no TypeScript.
    vi.stubEnv('TMPDIR', undefined);
    const site = fixtureSite();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      site.remove();
    });
    site.write(name, bytes.toString());
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/content.ts', 'nhan-rong', name], {
      cwd: site.root,
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    expect([status, stderr]).toEqual([0, '']);
    const record = /content\/du-lieu\/nhan-rong\/\S+\.yaml/.exec(stdout)?.[0] ?? '';

    expect(site.build().status).toBe(0);
    const pages = () => [
      site.read('dist/nhan-rong/index.html'),
      site.read('dist/don-vi/index.html'),
      site.read('dist/nguon/index.html'),
    ];
    expect(pages().filter((html) => html.includes('Nà Vuồng'))).toEqual([]);

    site.edit(record, 'status: nhap', 'status: cong-bo');
    expect(site.build().status).toBe(0);
    const [ledger = ''] = pages();
    expect(pages().every((html) => html.includes('Chi bộ thôn Nà Vuồng'))).toBe(true);
    for (const words of ['Chỉ làm với nhóm hộ có đất trồng đót.', '<b>12</b> hộ tham gia', 'đơn vị tự kê khai'])
      expect(ledger.includes(words), words).toBe(true);
    expect(site.read('dist/mo-hinh/lam-choi-dot/nhan-rong/index.html').includes('Ghi sổ chưa đều.')).toBe(true);
    expect(site.read('dist/du-lieu-mo/nhan-rong.json').includes('Nà Vuồng')).toBe(true);
  });
});
