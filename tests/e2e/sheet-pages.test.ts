/** Sheets to print, as the screen shows them. */
import { describe } from 'vitest';
import { expect, PHONE, test } from '#tests/support/reader.ts';

const EXAMPLE = '/mo-hinh/lam-choi-dot/truyen-thong/';

describe('cards on the screen', () => {
  test('show one front and one back on a phone', async ({ open }) => {
    const page = await open(`${EXAMPLE}the-a6/`, { viewport: PHONE });
    for (const side of ['front', 'back'])
      expect(await page.locator(`[data-${side}]`).locator('visible=true').count(), side).toBe(1);
  });

  test('never lie over each other, however large the text is', async ({ open }) => {
    const page = await open(`${EXAMPLE}the-a6/`, { remembered: { 'lm-size': '5' } });
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.cut')]
        .filter((paper) => paper.scrollHeight > paper.clientHeight + 2)
        .map((paper) => `${paper.scrollHeight}/${paper.clientHeight}`),
    );
    expect(over).toEqual([]);
    expect(await page.locator('[data-front]').locator('visible=true').count()).toBe(4);
  });
});

describe('a sheet on the screen', () => {
  test.for(['loa', 'the-ke-chuyen', 'the-a6', 'ap-phich'])(
    'is printed by its own button: %s',
    async (name, { open }) => {
      const page = await open(`${EXAMPLE}${name}/`, {
        before: () => {
          globalThis.print = () => document.documentElement.classList.add('printed');
        },
      });
      await page.getByRole('button', { name: 'In tờ này' }).click();
      await expect.poll(() => page.locator('html.printed').count()).toBe(1);
    },
  );
});
