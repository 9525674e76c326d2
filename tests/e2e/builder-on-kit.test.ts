/** The builder of papers as it stands on a kit: how it is opened, how the paper fits the screen. */
import { describe } from 'vitest';
import { field, KIT, openBuilder, sheet } from '#tests/support/paper-desk.ts';
import { expect, PHONE, test } from '#tests/support/reader.ts';

describe('the builder on a kit', () => {
  test('is opened by the button at the top, which leaves what was typed as it is when pressed again', async ({
    open,
  }) => {
    const page = await open(KIT);
    const top = page.getByRole('link', { name: 'Lập kế hoạch, báo cáo (Word)' });
    await top.click();
    await sheet(page).locator('p').first().waitFor();
    expect(await page.locator('#o-paper').evaluate((list) => list === document.activeElement)).toBe(true);
    await field(page, 'Mục đích').fill('Có thêm việc.');
    await top.click();
    await page.waitForTimeout(300);
    expect(await field(page, 'Mục đích').inputValue()).toBe('Có thêm việc.');
  });

  test('shows the whole width of the paper on a phone, and its size when asked', async ({ open }) => {
    const page = await open(KIT, { viewport: PHONE });
    await openBuilder(page);
    const hidden = () => page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await hidden()).toBeLessThanOrEqual(1);
    await page.getByLabel('Phóng to bằng cỡ in.').check();
    expect(await hidden()).toBeGreaterThan(100);
  });

  test('offers no other size where the paper is at its own', async ({ open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    expect(await page.getByLabel('Phóng to bằng cỡ in.').isVisible()).toBe(false);
    const width = await sheet(page).evaluate((paper) => paper.getBoundingClientRect().width);
    // 515 points of a sixteenth of the text size.
    expect(width).toBeCloseTo((515 / 16) * 18, 0);
  });

  test('has the name of each group of questions within its box', async ({ open }) => {
    const page = await open(KIT, { viewport: PHONE });
    await openBuilder(page);
    const across = await page
      .locator('.paper-form legend')
      .evaluateAll((all) =>
        all
          .filter(
            (legend) =>
              legend.getBoundingClientRect().top <= (legend.parentElement as Element).getBoundingClientRect().top,
          )
          .map(({ textContent }) => textContent),
      );
    expect(across).toEqual([]);
  });
});
