import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMaterial } from '#outputs/drawing-material.ts';
import { digestOf, type Picture } from '#outputs/picture-cache.ts';
import { tallyLine } from '#outputs/shared-pictures.ts';
import { entryPicture, sitePicture } from '#outputs/social-image.ts';
import type { EntryCard } from '#views/social-card.ts';
import { weave } from '#views/weave.ts';

const material = readMaterial(process.cwd());
const ICON = 'M4 4h16v16h-16z';
const LIMIT = 60 * 1024;

const card = (changes: Partial<EntryCard> = {}): EntryCard => ({
  siteName: 'Làm Mẫu',
  siteNote: 'lam-mau.example',
  colours: 'do',
  title: 'Vận động Nhân dân làm chổi đót',
  field: 'kinh-te',
  fieldLabel: 'Kinh tế, sinh kế',
  kindLabel: 'Mô hình, cách làm',
  facts: ['Xã Đăk Tơ Lung, huyện Kon Rẫy', 'Thông tin tính đến 13/9/2021'],
  weave: weave('lam-choi-dot'),
  ...changes,
});

const digest = (picture: Picture) => digestOf(picture.from);

describe('a picture for sharing', () => {
  it('is a small PNG of the size that previews show whole', async () => {
    const longest = card({
      title: 'Chuyển đổi cơ cấu cây trồng, vật nuôi ở những thửa ruộng chỗ Ễ Ộ Ữ Ẵ và phổ biến kỹ thuật',
      figure: {
        value: 'hơn 62.000',
        indicator: 'Quần chúng được dìu dắt bằng hình thức sinh hoạt tổ 3 người ở mọi đơn vị',
      },
    });
    for (const each of [card(), longest]) {
      const png = await entryPicture(each, ICON, material).draw();
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, hasAlpha: false });
      expect(png.length).toBeLessThan(LIMIT);
    }
  });

  it('is the same picture every time it is drawn', async () => {
    const [one, other] = [entryPicture(card(), ICON, material), entryPicture(card(), ICON, material)];
    expect(digest(one)).toBe(digest(other));
    expect(await one.draw()).toEqual(await other.draw());
  });

  it('is another one as soon as anything on it changes', () => {
    const changes: Partial<EntryCard>[] = [
      { title: 'Vận động nhân dân làm chổi đót' },
      { facts: [] },
      { field: 'moi-truong' },
      { weave: weave('lam-choi-dot-2') },
      { figure: { value: '12/12', indicator: 'Chi bộ' } },
      { siteNote: 'Bản giới thiệu.' },
    ];
    const digests = [card(), ...changes.map(card)].map((each) => digest(entryPicture(each, ICON, material)));
    expect(new Set(digests).size).toBe(changes.length + 1);
  });

  it('is drawn of the site as well', async () => {
    const tagline = 'Mô hình hay, cách làm rõ, nhân rộng được';
    const png = await sitePicture(
      {
        siteName: 'Làm Mẫu',
        siteNote: 'Bản giới thiệu.',
        colours: 'do',
        tagline,
        weave: weave('lam-mau'),
      },
      material,
    ).draw();
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(LIMIT);
  });
});

describe('the line in the log of a build', () => {
  it('says how many were drawn, how many were there, and how long it took', () => {
    expect(tallyLine({ drawn: 3, cached: 30, spent: 250 })).toBe('Ảnh chia sẻ: vẽ 3, dùng lại 30 (0,3 giây)');
  });
});
