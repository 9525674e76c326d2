import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { photograph, wordFile } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';

let site: WordSite;
beforeEach(() => {
  site = wordSite();
});
afterEach(() => site.remove());

const problems = async () => (await checkContent(site.root)).problems.map(messageOf);

describe('a picture', () => {
  it('comes smaller, upright, without a word of where it was taken, and with words to be written', async () => {
    const photo = await photograph();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { paths, pictures } = await site.taken(
      site.file(
        'a.docx',
        await wordFile([
          { heading: 'Vườn rau' },
          { picture: photo },
          { picture: photo, alt: 'Vườn rau của tổ Một' },
          'Bà con làm vườn.',
        ]),
      ),
    );
    expect(pictures).toEqual({ kept: 1, unreadable: 0, ornaments: 0 });
    const path = paths.find((each) => each.endsWith('.jpg')) ?? '';
    expect(path).toMatch(/\/anh-1\.jpg$/);
    const made = readFileSync(join(site.root, path));
    const { width, height, exif, icc, xmp, orientation } = await sharp(made).metadata();
    expect({ width, height, exif, icc, xmp, orientation }).toEqual({
      width: 1200,
      height: 1600,
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      orientation: undefined,
    });
    expect(made.length).toBeLessThan(1_000_000);
    expect(made.includes('Nguoi chup') || made.includes('GPS') || made.includes('Exif')).toBe(false);
    const text = site.read(paths[0] ?? '');
    expect(text).toContain('![[[CẦN VIẾT: lời tả ảnh]]](./anh-1.jpg)');
    expect(text).toContain('![[[CẦN XEM: Vườn rau của tổ Một]]](./anh-1.jpg)');
    expect(await problems()).toEqual([]);
  });

  it('that cannot be opened, or is mere ornament, is left out and told about', async () => {
    const dot = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    const bomb = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"/>');
    const { paths, pictures } = await site.taken(
      site.file(
        'a.docx',
        await wordFile([{ heading: 'Vườn rau' }, { picture: dot }, { picture: bomb }, 'Bà con làm vườn.']),
      ),
    );
    expect(pictures).toEqual({ kept: 0, unreadable: 1, ornaments: 1 });
    expect(site.read(paths[0] ?? '')).toContain('[[CẦN XEM: ảnh ở chỗ này không mở được, chép lại từ tệp gốc]]');
  });
});
