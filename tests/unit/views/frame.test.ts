import { describe, expect, it } from 'vitest';
import {
  address,
  correctionHref,
  dataBlock,
  dockMenu,
  footerMenu,
  type FrameSite,
  isInMenu,
  pageTitle,
  partOfPage,
  siteMenu,
} from '#views/frame.ts';

const site: FrameSite = {
  name: 'Làm Mẫu',
  tagline: 'Mô hình hay, cách làm rõ, nhân rộng được',
  url: 'https://lam-mau.example',
  publisher: 'Ban biên tập',
  contact: { email: 'ban-bien-tap@lam-mau.example' },
  colours: 'do',
};

const usual = siteMenu(undefined, []);

describe('the frame of a page', () => {
  it('names the page first, then the site; the home page says what the site is', () => {
    expect(pageTitle('Tin tức', site)).toBe('Tin tức – Làm Mẫu');
    expect(pageTitle('Làm Mẫu', site)).toBe('Làm Mẫu – Mô hình hay, cách làm rõ, nhân rộng được');
  });

  it('gives full addresses, and a letter that names the page', () => {
    expect(address('/mo-hinh/lam-choi-dot/', site)).toBe('https://lam-mau.example/mo-hinh/lam-choi-dot/');
    expect(correctionHref('/mo-hinh/lam-choi-dot/', site)).toBe(
      'mailto:ban-bien-tap@lam-mau.example?subject=/mo-hinh/lam-choi-dot/',
    );
  });

  it('leads nowhere twice within one menu', () => {
    for (const menu of [[...usual.main, ...usual.more], dockMenu(usual)]) {
      expect(new Set(menu.map(({ href }) => href)).size).toBe(menu.length);
      expect(new Set(menu.map(({ part }) => part)).size).toBe(menu.length);
    }
  });

  it('has the saved pages in the bar of phones, and for wide screens in the footer', () => {
    expect(dockMenu(usual).at(-1)).toMatchObject({ part: 'saved', label: 'Đã lưu', href: '/da-luu/' });
    expect(footerMenu().map(({ href }) => href)).toContain('/da-luu/');
  });

  it('writes structured data that cannot end its script', () => {
    const block = dataBlock({ name: '</script><b>' });
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toEqual({ name: '</script><b>' });
  });
});

describe('the menu that a board chose', () => {
  const pages = [
    { id: 'lien-he', title: 'Liên hệ' },
    { id: 'gioi-thieu', title: 'Giới thiệu trang của xã' },
  ];
  const menu = siteMenu({ main: ['mo-hinh', 'lien-he', 'chua-cong-bo'], more: ['gioi-thieu', 'nguon'] }, pages);

  it('has its sections and pages in its order, and no page that is not out', () => {
    expect(menu.main.map(({ label, href }) => [label, href])).toEqual([
      ['Mô hình, cách làm', '/mo-hinh/'],
      ['Liên hệ', '/lien-he/'],
    ]);
    expect(menu.more.map(({ label }) => label)).toEqual(['Giới thiệu', 'Nguồn']);
  });

  it('takes what it leaves out from the bar of phones too', () => {
    expect(dockMenu(menu).map(({ part }) => part)).toEqual(['search', 'practices', 'saved']);
    expect(isInMenu(menu, 'news')).toBe(false);
    expect(isInMenu(menu, 'sources')).toBe(true);
  });

  it('marks a page of its own by itself, and no other', () => {
    expect(menu.main.map(({ part }) => part)).toEqual(['practices', partOfPage('lien-he')]);
    expect(partOfPage('huong-dan/usb')).toBe('guide');
    expect(partOfPage('tro-nang')).toBe('about');
  });
});
