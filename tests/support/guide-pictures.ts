/**
 * Pictures of the screen in the guides and in the readme. Beside each is kept what was to be read on it and the digest of
 * its file: a test drives the page anew and compares the text, since pixels differ from one machine to the next.
 * `npm run guide-pictures` takes them all again.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';

/** Pictures of the guides lie beside their pages. */
export const GUIDE_PICTURES = 'content/trang/huong-dan/hinh';
const RECORDS = 'tests/e2e/guide-pictures';

/** Set by `npm run guide-pictures`. */
const isTaking = process.env['GUIDE_PICTURES'] === 'take';

export interface Shot {
  /** The picture's file, from the root of the project. */
  readonly file: string;
  /** What is on it: a part of the page, or the window. */
  readonly of: Locator | Page;
  /** What of it is compared, where not all of it. */
  readonly compared?: readonly Locator[];
  /** A point of the screen for each of the page: for a window so wide that it would weigh too much. */
  readonly isCoarse?: boolean;
}

/** In a test: is the picture still what the page shows? */
export async function picture({ file, of, compared, isCoarse = false }: Shot): Promise<void> {
  const page = 'page' in of ? of.page() : of;
  const parts = compared ?? ['page' in of ? of : of.locator('body')];
  const texts = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  if (isTaking) {
    await page.evaluate(async () => {
      const images = [...document.images].filter(({ loading }) => loading !== 'lazy');
      await Promise.all([document.fonts.ready, ...images.map((image) => image.decode().catch(() => undefined))]);
    });
    const taken = await of.screenshot({ animations: 'disabled', scale: isCoarse ? 'css' : 'device' });
    writeFileSync(file, await compressed(file, taken));
  }
  const record = `${basename(file)} ${digestOf(file)}\n\n${texts.join('\n\n')}\n`;
  const kept = `${RECORDS}/${basename(file)}.txt`;
  if (isTaking) writeFileSync(kept, record);
  expect(record, `${file} is stale; run: npm run guide-pictures`).toBe(readFileSync(kept, 'utf8'));
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

const compressed = (file: string, taken: Buffer) =>
  file.endsWith('.webp')
    ? sharp(taken).webp({ quality: 62, effort: 6, smartSubsample: true }).toBuffer()
    : sharp(taken).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
