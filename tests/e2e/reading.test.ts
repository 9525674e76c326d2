import { describe } from 'vitest';
import { DESK, expect, PHONE, test } from '#tests/support/reader.ts';

const FULL = '/mo-hinh/dang-vien-diu-dat-quan-chung/';
const NAMED = '/mo-hinh/lam-choi-dot/';

describe('a member who reads a practice', () => {
  test('comes to it from the home page by way of the list', async ({ open }) => {
    const page = await open('/');
    await page
      .locator('main')
      .getByRole('link', { name: /Mô hình, cách làm/ })
      .first()
      .click();
    await page.waitForURL(/\/mo-hinh\/$/);
    await page.locator('main').getByRole('link', { name: 'Làm chổi đót' }).click();
    await page.waitForURL(/\/mo-hinh\/lam-choi-dot\/$/);
    expect(await page.locator('h1').innerText()).toMatch(/chổi đót/i);
  });

  test('reads under the title of what day it is, before anything else', async ({ open }) => {
    const page = await open(FULL);
    const after = page.locator('main h1 + *');
    expect(await after.innerText()).toMatch(/\d{1,2}\/\d{1,2}\/2022/);
  });

  test('finds who does it, where, since when and in what field', async ({ open }) => {
    const page = await open(FULL);
    const facts = await page.locator('main dl').first().innerText();
    for (const fact of ['Đơn vị', 'Từ khi nào']) expect(facts).toContain(fact);
  });

  test('finds the steps numbered, with who does them and when', async ({ open }) => {
    const page = await open(FULL);
    const steps = page.locator('ol.steps > li');
    expect(await steps.count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('ol.steps').innerText()).toMatch(/Ai: .+[\s\S]*Khi nào: .+/);
  });

  test('is led by the mark of a figure to the words it was taken from', async ({ open }) => {
    const page = await open(FULL);
    const mark = page.locator('figure.figure a.mark').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    const source = page.locator(target);
    await expect.poll(() => source.evaluate((element) => element.matches(':target'))).toBe(true);
    const place = await source.boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(DESK.height);
    await source.locator('summary').click();
    expect(await source.locator('q').first().isVisible()).toBe(true);
  });

  test('sees what the source does not say, rather than a gap', async ({ open }) => {
    const page = await open(FULL);
    expect(
      await page
        .locator('main')
        .getByText(/Nguồn không nêu|Nguồn có nhắc, không nêu cụ thể/)
        .count(),
    ).toBeGreaterThan(0);
  });

  test('is told at once where the steps are the editors’ own', async ({ open }) => {
    const page = await open(NAMED);
    const said = page.getByText(
      /Nguồn chỉ nêu tên mô hình\. Cách làm dưới đây là gợi ý chung của ban biên tập, không phải cách làm của/,
    );
    expect(await said.isVisible()).toBe(true);
    const first = await page.locator('ol.steps').boundingBox();
    const notice = await said.boundingBox();
    expect(notice?.y ?? Infinity).toBeLessThan(first?.y ?? 0);
    expect(await page.getByText('Gợi ý của ban biên tập').count()).toBeGreaterThan(0);
  });

  test('has the one action at hand all the way down, on a phone too', async ({ open }) => {
    const page = await open(FULL, { viewport: PHONE });
    await page.evaluate(() => document.querySelector('#ket-qua')?.scrollIntoView());
    const actions = await page.locator('main a', { hasText: 'Làm theo mô hình này' }).all();
    const places = await Promise.all(actions.map(async (action) => ({ action, place: await action.boundingBox() })));
    const atHand = places.find(({ place }) => place !== null && place.y > 0 && place.y + place.height < PHONE.height);
    expect(
      places.map(({ place }) => place),
      'where the action stands',
    ).toContainEqual(atHand?.place);
    await atHand?.action.click();
    await page.waitForURL(/\/dang-vien-diu-dat-quan-chung\/nhan-rong\/$/);
    expect(await page.locator('h1').innerText()).toMatch(/^Làm theo: /);
  });

  test('finds the way out on a page that is not there', async ({ open }) => {
    const page = await open('/mo-hinh/khong-co-trang-nay/', { expected: /404/ });
    expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    await page.locator('main input[name="q"]').fill('choi dot');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=choi/);
  });
});

describe('a page of every template', () => {
  const templates = [
    '/',
    '/mo-hinh/',
    FULL,
    `${FULL}nhan-rong/`,
    '/chi-bo-lam-mau/',
    '/chi-bo-lam-mau/chi-bo-kho-dan-hai-van/',
    '/tin-tuc/',
    '/tin-tuc/quan-khu-7-so-ket-3-nam/',
    '/nhan-rong/',
    '/so-sanh/',
    '/lich-lam-mau/',
    '/lich-lam-mau/minh-ngoc-2022-q1/',
    '/bo-tieu-chi/',
    '/bo-tieu-chi/bon-tot/',
    '/nguon/',
    '/nguon/qk7-so-ket-2022/',
    '/van-ban/',
    '/don-vi/',
    '/dia-phuong/',
    '/dia-phuong/huyen-bac-me/',
    '/du-lieu-mo/',
    '/gioi-thieu/',
    '/tro-nang/',
    '/huong-dan/',
    '/huong-dan/lam-theo/',
    '/tim-kiem/',
    '/404.html',
  ];

  test.for(templates)('opens without a complaint of the browser: %s', async (address, { open }) => {
    const page = await open(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
