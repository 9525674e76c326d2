import { describe } from 'vitest';
import { KIT, openBuilder, savedWord } from '#tests/support/paper-desk.ts';
import { copySays, expect, isSaved, notice, read, saveAll, savedPaths, test } from '#tests/support/offline-reader.ts';

const badge = '.saved-note';
const CHOI_DOT = '/mo-hinh/lam-choi-dot/';

describe('a reader without a network', () => {
  test('reads a page again that she has read, and sees of which day it is', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    expect(await page.locator(badge).count()).toBe(0);
    await site.stop();
    await page.reload();
    expect(await page.locator(badge).innerText()).toMatch(/^Đang xem bản đã lưu ngày \d{2}\/\d{1,2}\/\d{4}$/);
    expect(await page.locator('h1').innerText()).toContain('chổi đót');
    // Its letters, its script and its style are there as well, those of another theme too.
    await page.locator('.comfort select').selectOption('dark');
    await page.waitForFunction(() => getComputedStyle(document.documentElement).backgroundColor === 'rgb(26, 22, 19)');
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.saved-note') as Element).display)).toBe(
      'flex',
    );
  });

  test('is told that a page is not saved, and which pages are', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await site.stop();
    await page.goto(site.url('/mo-hinh/tu-sach-chi-bo/'));
    expect(await page.locator(badge).innerText()).toBe(
      'Trang này chưa được lưu trên máy. Khi có mạng, mở một lần là lưu. Các trang đã lưu:',
    );
    await page.locator('[data-groups] a', { hasText: 'chổi đót' }).click();
    await page.waitForURL(site.url(CHOI_DOT));
    expect(await page.locator('h1').innerText()).toContain('chổi đót');
  });

  test('gets the saved page where the server takes too long or is in trouble, and the network’s where all is well', async ({
    arrive,
    site,
  }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await page.reload();
    expect(await page.locator(badge).count()).toBe(0);
    const release = site.hold(/lam-choi-dot\/$/);
    await page.reload();
    expect(await page.locator(badge).innerText()).toMatch(/^Đang xem bản đã lưu/);
    release();
    await page.reload();
    expect(await page.locator(badge).count()).toBe(0);
    site.trouble = /lam-choi-dot\/$/;
    await page.reload();
    expect(await page.locator(badge).innerText()).toMatch(/^Đang xem bản đã lưu/);
  });

  test('loads a file once, also when the page and its saving ask for it at the same time', async ({
    arrive,
    site,
    edition,
  }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    edition.forbidCaching();
    site.serve(edition.folder);
    const script = /^\/_astro\/Listing\..+\.js$/;
    const release = site.hold(script);
    await page.goto(site.url('/mo-hinh/'), { waitUntil: 'commit' });
    await expect.poll(() => isSaved(page, '/mo-hinh/')).toBe(true);
    release();
    await expect.poll(() => savedPaths(page, /^\/_astro\/listing\./)).toHaveLength(1);
    expect([...site.hits].filter(([path]) => script.test(path)).map(([, count]) => count)).toEqual([1]);
  });

  test('leaves nothing on the device of what she has typed', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await page.goto(site.url('/tim-kiem/?q=ten+rieng'));
    await page.locator('[data-search-status]', { hasText: 'ten rieng' }).waitFor();
    await read(page, site, '/mo-hinh/?linh-vuc=kinh-te');
    const kept = await savedPaths(page, /./);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((url) => url.includes('?'))).toEqual([]);
  });
});

describe('a reader who takes the whole site along', () => {
  test('is told its size before, reads, compares, and searches when the server is gone', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await page.goto(site.url('/da-luu/'));
    await expect.poll(() => copySays(page)).toMatch(/^Khoảng 0,\d MB\. Nên tải khi có Wi-Fi\.$/);
    expect(await page.locator('[data-detail]').innerText()).toMatch(/Chiếm khoảng \d,\d MB trên máy/);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(document.querySelector('[data-say]')?.textContent ?? '')).observe(
        document.querySelector('[data-say]') as Element,
        { childList: true },
      );
    });
    await page.locator('[data-wish="save-all"]').click();
    await expect
      .poll(() => copySays(page), { timeout: 20_000 })
      .toBe('Đã lưu xong. Đọc và tìm kiếm được khi không có mạng.');
    const steps = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    const counts = steps.flatMap((step) => /^Đã tải (\d+)\/(\d+) trang$/.exec(step)?.slice(1).map(Number) ?? []);
    expect(counts.length).toBeGreaterThan(6);
    expect(counts.at(-2)).toBe(counts.at(-1));

    await site.stop();
    for (const [address, heading] of [
      ['/', 'Cách làm hay'],
      ['/chi-bo-lam-mau/chi-bo-kho-dan-hai-van/', 'Kho đạn Hải Vân'],
      ['/mo-hinh/tu-sach-chi-bo/nhan-rong/', 'Tủ sách chi bộ'],
      ['/dia-phuong/', 'Địa phương'],
    ] as const) {
      await page.goto(site.url(address));
      expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toContain(heading);
      expect(await page.locator(badge).innerText()).toMatch(/^Đang xem bản đã lưu/);
    }
    await page.goto(site.url('/so-sanh/?a=lam-choi-dot&b=tu-sach-chi-bo'));
    await page.locator('[data-table] .added', { hasText: 'Tủ sách chi bộ' }).waitFor();
    await page.goto(site.url('/mo-hinh/?linh-vuc=kinh-te'));
    await page.locator('[data-chips] [data-filter]').waitFor();
    await page.goto(site.url('/tim-kiem/?q=duong+tu+quan'));
    await page.locator('[data-search-results] a', { hasText: 'Đoạn đường' }).first().click();
    await page.waitForURL(/\/mo-hinh\/doan-duong-thanh-nien-tu-quan\//);
    expect(await page.locator(badge).innerText()).toMatch(/^Đang xem bản đã lưu/);
    await page.goto(site.url(KIT));
    await openBuilder(page);
    expect((await savedWord(page, 'Tải kế hoạch (Word)')).name).toMatch(/^ke-hoach-chi-bo-lam-choi-dot-\d{4}\.docx$/);
    await page.goto(site.url('/lich-lam-mau/chu-de/le-ket-nap/'));
    expect((await savedWord(page, 'Tải bộ chuẩn bị (Word)')).tables.length).toBeGreaterThan(3);
    for (const sheet of ['loa', 'the-ke-chuyen', 'the-a6', 'ap-phich']) {
      await page.goto(site.url(`/mo-hinh/lam-choi-dot/truyen-thong/${sheet}/`));
      const broken = await page.evaluate(() =>
        [...document.images]
          .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
          .map(({ src }) => src),
      );
      expect(broken, sheet).toEqual([]);
    }
  });

  test('finds by searching exactly what she finds with a network', async ({ arrive, site }) => {
    const { page } = await arrive();
    const answers = async (query: string) => {
      await page.goto(site.url(`/tim-kiem/?q=${encodeURIComponent(query)}`));
      await page.locator('[data-search-results] li').first().waitFor();
      return page.locator('[data-search-results] > li').allInnerTexts();
    };
    const queries = ['duong tu quan', 'chi bộ 4 tốt', 'choi dot'];
    const online: string[][] = [];
    for (const query of queries) online.push(await answers(query));
    await saveAll(page, site);
    await site.stop();
    for (const [index, query] of queries.entries()) expect(await answers(query)).toEqual(online[index]);
  });

  test('fetches no hashed file twice, and what she has read not again', async ({ arrive, site }) => {
    const { page } = await arrive();
    for (const address of [CHOI_DOT, '/mo-hinh/', '/tim-kiem/?q=choi+dot']) await read(page, site, address);
    await saveAll(page, site);
    for (const address of [
      '/',
      '/so-sanh/',
      '/nhan-rong/',
      '/mo-hinh/tu-sach-chi-bo/nhan-rong/',
      '/tim-kiem/?q=duong',
    ]) {
      await page.goto(site.url(address));
    }
    await page.locator('[data-search-results] li').first().waitFor();
    const hashed = [...site.hits].filter(([path]) => /^\/_astro\/|\.pf_|^\/ngoai-tuyen\/(?!ban-luu)/.test(path));
    expect(hashed.length).toBeGreaterThan(20);
    expect(hashed.filter(([, count]) => count > 1)).toEqual([]);
  });

  test('can stop, and goes on later with what is missing', async ({ arrive, site }) => {
    const { page } = await arrive();
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]').waitFor();
    const held = /^\/bo-nhan-rong\/the-thuc\.json$/;
    const release = site.hold(held);
    await page.locator('[data-wish="save-all"]').click();
    await page.locator('[data-wish="stop"]').waitFor();
    await expect.poll(() => [...site.hits.keys()].some((path) => held.test(path))).toBe(true);
    await page.locator('[data-wish="stop"]').click();
    await expect.poll(() => copySays(page)).toBe('Đã dừng. Phần đã tải vẫn còn.');
    release();
    const before = new Map(site.hits);
    expect(before.has('/so-sanh/mo-hinh.json')).toBe(false);
    await page.reload();
    await expect.poll(() => copySays(page)).toBe('Đã dừng. Phần đã tải vẫn còn.');
    await page.locator('[data-wish="save-all"]', { hasText: 'Tải tiếp' }).click();
    await expect.poll(() => copySays(page), { timeout: 20_000 }).toMatch(/^Đã lưu xong/);
    const again = [...before.keys()].filter(
      (path) => /^\/(?:_astro|pagefind)\//.test(path) && !held.test(path) && site.hits.get(path) !== 1,
    );
    expect(again).toEqual([]);
  });

  test('goes on by herself when the line breaks and is back, or at the next visit', async ({ arrive, site }) => {
    const { context, page } = await arrive();
    await page.goto(site.url('/da-luu/'));
    await page.locator('[data-wish="save-all"]').waitFor();
    for (const visit of ['online', 'next'] as const) {
      const held = visit === 'online' ? /^\/bo-nhan-rong\/the-thuc\.json$/ : /^\/so-sanh\/mo-hinh\.json$/;
      const release = site.hold(held);
      if (visit === 'online') await page.locator('[data-wish="save-all"]').click();
      else await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect.poll(() => [...site.hits.keys()].some((path) => held.test(path))).toBe(true);
      await site.stop();
      release();
      await expect
        .poll(() => copySays(page))
        .toBe('Mất mạng giữa chừng. Phần đã tải vẫn còn, sẽ tải tiếp khi có mạng.');
      await site.start();
    }
    await page.close();
    const next = await context.newPage();
    await next.goto(site.url('/'));
    await expect.poll(() => isSaved(next, '/mo-hinh/tu-sach-chi-bo/nhan-rong/'), { timeout: 20_000 }).toBe(true);
    await next.goto(site.url('/da-luu/'));
    await expect.poll(() => copySays(next), { timeout: 20_000 }).toMatch(/^Đã lưu xong/);
    const packs = [...site.hits].filter(([path]) => /^\/(?:_astro\/|ngoai-tuyen\/(?!ban-luu))/.test(path));
    expect(packs.filter(([, count]) => count > 1)).toEqual([]);
  });

  test('removes it again, after being asked, and keeps what stands in for missing pages', async ({ arrive, site }) => {
    const { page } = await arrive();
    await read(page, site, CHOI_DOT);
    await saveAll(page, site);
    await page.locator('[data-wish="ask"]').click();
    await expect.poll(() => copySays(page)).toMatch(/^Xóa hết \d+ trang đã lưu trên máy này\?/);
    await page.locator('[data-wish="keep"]').click();
    await expect.poll(() => copySays(page)).toMatch(/^Đã lưu xong/);
    await page.locator('[data-wish="ask"]').click();
    await page.locator('[data-wish="remove"]').click();
    await page.locator('[data-none]').waitFor();
    await site.stop();
    await page.goto(site.url(CHOI_DOT));
    expect(await page.locator(badge).innerText()).toMatch(/^Trang này chưa được lưu trên máy/);
    expect(await notice(page).count()).toBe(0);
  });
});
