import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

const PAPER = 'rgb(251, 247, 240)';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.prose p') as Element).fontSize));
const theme = (page: Page) => page.locator('.comfort select');
const button = (page: Page, name: string) => page.locator('.comfort').getByRole('button', { name, exact: true });
const said = (page: Page) => page.locator('.comfort [role="status"]');

/** Notes the attributes of <html> at the moment the parser comes to <body>: nothing has been drawn yet. */
function noteFirstBody(): void {
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    if (document.body === null) return;
    observer.disconnect();
    Object.assign(globalThis, {
      atFirstBody: { theme: root.dataset['theme'], size: root.dataset['size'], state: document.readyState },
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

describe('the theme', () => {
  test('is the light one, whatever the device prefers', async ({ open }) => {
    const page = await open('/', { colorScheme: 'dark' });
    expect(await background(page)).toBe(PAPER);
    expect(await theme(page).inputValue()).toBe('');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });

  test.for([
    ['dark', 'Tối'],
    ['contrast', 'Tương phản cao'],
  ] as const)(
    'becomes %s at the reader’s word, on the next page and the next day',
    async ([value, label], { open }) => {
      const page = await open('/');
      await theme(page).selectOption({ label });
      await expect.poll(() => background(page)).not.toBe(PAPER);
      const changed = await background(page);
      await page.locator('header nav a', { hasText: 'Tin tức' }).first().click();
      await page.waitForURL(/\/tin-tuc\/$/);
      await expect.poll(() => background(page)).toBe(changed);
      expect(await theme(page).inputValue()).toBe(value);

      const later = await open('/mo-hinh/lam-choi-dot/', {
        remembered: await page.evaluate(() => ({ ...localStorage })),
      });
      expect(await background(later)).toBe(changed);
    },
  );

  test('goes back to the light one', async ({ open }) => {
    const page = await open('/', { remembered: { 'lm-theme': 'dark' } });
    await theme(page).selectOption({ label: 'Sáng' });
    expect(await background(page)).toBe(PAPER);
    await page.reload();
    expect(await background(page)).toBe(PAPER);
  });

  test('is there, with the text size, before the page begins to be drawn', async ({ open }) => {
    const page = await open('/mo-hinh/', { remembered: { 'lm-theme': 'dark', 'lm-size': '4' }, before: noteFirstBody });
    const noted = await page.evaluate(() => (globalThis as { atFirstBody?: object }).atFirstBody);
    expect(noted).toEqual({ theme: 'dark', size: '4', state: 'loading' });
    // Where the theme has a style sheet of its own, the browser draws nothing until it is there.
    const sheets = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('themes'))
        .map((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus),
    );
    expect(sheets.filter((status) => status !== 'blocking')).toEqual([]);
    expect(await background(page)).not.toBe(PAPER);
  });

  test('holds on a page that was open when it was changed on another', async ({ open }) => {
    const page = await open('/');
    await page.locator('header nav a', { hasText: 'Tin tức' }).first().click();
    await page.waitForURL(/\/tin-tuc\/$/);
    await theme(page).selectOption({ label: 'Tối' });
    await expect.poll(() => background(page)).not.toBe(PAPER);
    const dark = await background(page);
    await page.goBack();
    await page.waitForURL(/\/$/);
    await expect.poll(() => background(page)).toBe(dark);
    expect(await theme(page).inputValue()).toBe('dark');
  });
});

describe('the text size', () => {
  test('is 18 pixels to begin with, and grows and shrinks by its buttons', async ({ open }) => {
    const page = await open('/gioi-thieu/');
    expect(await textSize(page)).toBe(18);
    await button(page, 'A+: Chữ to hơn').click();
    const larger = await textSize(page);
    expect(larger).toBeGreaterThan(18);
    await button(page, 'A: Chữ thường').click();
    expect(await textSize(page)).toBe(18);
    await button(page, 'A−: Chữ nhỏ hơn').click();
    expect(await textSize(page)).toBeLessThan(18);
  });

  test('is remembered', async ({ open }) => {
    const page = await open('/gioi-thieu/');
    await button(page, 'A+: Chữ to hơn').click();
    await button(page, 'A+: Chữ to hơn').click();
    const larger = await textSize(page);
    await page.reload();
    expect(await textSize(page)).toBe(larger);
  });

  test('reaches 200 per cent, and the button says when that is the most', async ({ open }) => {
    const page = await open('/gioi-thieu/');
    const larger = button(page, 'A+: Chữ to hơn');
    const spent = async () => (await larger.getAttribute('aria-disabled')) === 'true';
    for (let step = 0; step < 6 && !(await spent()); step += 1) await larger.click();
    expect(await textSize(page)).toBeGreaterThanOrEqual(32);
    expect(await spent()).toBe(true);
  });
});

describe('a device that lets nothing be stored', () => {
  test('shows every page, and changes the theme of this one', async ({ open }) => {
    const page = await open('/', {
      before: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await theme(page).selectOption({ label: 'Tối' });
    await expect.poll(() => background(page)).not.toBe(PAPER);
  });
});

describe('the button that reads aloud', () => {
  test('says so where the device has no Vietnamese voice', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/');
    await button(page, 'Nghe').click();
    await expect
      .poll(() => said(page).innerText(), { timeout: 5000 })
      .toBe('Máy này chưa có giọng đọc tiếng Việt. Có thể in bản phát thanh để đọc.');
  });

  test('reads the text with the Vietnamese voice, and stops when asked', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', {
      before: () => {
        const spoken: string[] = [];
        const voice = { lang: 'vi-VN', name: 'giọng thử', default: false, localService: true, voiceURI: 'vi' };
        Object.assign(globalThis, {
          spoken,
          SpeechSynthesisUtterance: class extends EventTarget {
            text: string;
            voice: unknown;
            lang = '';
            constructor(text: string) {
              super();
              this.text = text;
            }
          },
        });
        Object.defineProperty(globalThis, 'speechSynthesis', {
          value: Object.assign(new EventTarget(), {
            getVoices: () => [{ ...voice, lang: 'en-US' }, voice],
            speak: ({ text, lang }: { text: string; lang: string }) => spoken.push(`${lang}: ${text}`),
            cancel: () => spoken.push('(stopped)'),
          }),
        });
      },
    });
    const listen = page.locator('.comfort [data-do="listen"]');
    await listen.click();
    await expect.poll(() => listen.innerText()).toBe('Dừng');
    const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    const heard = await spoken();
    expect(heard[0]).toMatch(/^vi-VN: .*[Cc]hổi đót/);
    expect(heard.every((piece) => piece.startsWith('vi-VN: '))).toBe(true);
    // Numbers are read whole: a thousands' point ends no sentence.
    expect(heard.filter((piece) => /\d\.$/.test(piece) && /: \d/.test(piece))).toEqual([]);
    await listen.click();
    await expect.poll(async () => (await spoken()).at(-1)).toBe('(stopped)');
    expect(await listen.innerText()).toBe('Nghe');
  });
});

describe('the button that shares', () => {
  test('copies the public address, without filters and marks, and says so', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', {
      permissions: ['clipboard-read', 'clipboard-write'],
      before: () => Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true }),
    });
    await button(page, 'Chia sẻ').click();
    await expect.poll(() => said(page).innerText()).toBe('Đã chép liên kết');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^https:\/\/.+\/mo-hinh\/lam-choi-dot\/$/,
    );
  });

  test('hands the address to the device where that can share', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', {
      before: () => {
        const share = (data: unknown) => Promise.resolve(void Object.assign(globalThis, { shared: data }));
        Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
      },
    });
    await button(page, 'Chia sẻ').click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as { shared?: { url: string } }).shared?.url))
      .toMatch(/\/mo-hinh\/lam-choi-dot\/$/);
  });

  test('shows the address to be copied by hand where the browser refuses', async ({ open }) => {
    const page = await open('/mo-hinh/lam-choi-dot/', {
      before: () => {
        Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined, configurable: true });
      },
    });
    await button(page, 'Chia sẻ').click();
    await expect.poll(() => said(page).innerText()).toMatch(/^https:\/\/.+\/mo-hinh\/lam-choi-dot\/$/);
  });
});

describe('the comfort bar', () => {
  test('has targets of 44 pixels at the least, on a phone', async ({ open }) => {
    const page = await open('/', { viewport: PHONE });
    const boxes = await page.locator('.comfort button, .comfort label').locator('visible=true').all();
    expect(boxes.length).toBeGreaterThanOrEqual(6);
    for (const each of boxes) {
      const place = await each.boundingBox();
      expect(place?.height).toBeGreaterThanOrEqual(44);
      expect(place?.width).toBeGreaterThanOrEqual(44);
    }
  });

  test('prints', async ({ open }) => {
    const page = await open('/', {
      before: () => (globalThis.print = () => void Object.assign(globalThis, { printed: true })),
    });
    await button(page, 'In').click();
    expect(await page.evaluate(() => (globalThis as { printed?: boolean }).printed)).toBe(true);
  });
});
