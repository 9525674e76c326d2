import { describe, expect, it } from 'vitest';
import { pages, siteFiles } from '#tests/support/site-pages.ts';

/** Addresses are a contract: other sites and printed codes hold on to them. */
const entries = {
  'chi-bo-lam-mau': [
    'chi-bo-kho-dan-hai-van',
    'moi-quy-mot-chi-bo-lam-mau',
    'truong-mam-non-minh-ngoc',
    'chi-bo-diem-minh-son',
    'chi-bo-thon-bo-peng',
  ],
  'mo-hinh': [
    'dang-vien-diu-dat-quan-chung',
    'chi-bo-5-tot-dang-vien-5-tot',
    'chi-bo-3-tot-3-khong',
    'chi-bo-bon-tot',
    'ket-nap-doan-vien-hoc-sinh',
    'tu-sach-chi-bo',
    'giam-sat-mo-hinh-lam-theo-bac',
    'chuyen-doi-cay-trong-vat-nuoi',
    'lang-xanh-sach-dep',
    'doan-duong-thanh-nien-tu-quan',
    'nep-cam-ruou-ghe-kon-lung',
    'thanh-nien-doi-cong-gay-quy',
    'lam-choi-dot',
    'giup-nhau-lam-kinh-te-gioi',
    'ke-chuyen-bac-ho',
    'gay-quy-giup-gia-dinh-kho-khan',
    'bao-tro-cu-gia-neo-don',
    'cham-soc-cu-gia-neo-don-tan-tat',
    'tuyen-duong-tu-quan-nha-van-hoa',
    'khu-dan-cu-phong-chong-ma-tuy',
    'khu-dan-cu-van-hoa-kieu-mau',
    'nuoc-sach-ve-sinh-moi-truong',
    'khu-dan-cu-phong-chong-toi-pham',
    'trong-ca-phe-dak-pne',
    'khao-nghiem-cay-teak-tan-lap',
  ],
  'tin-tuc': [
    'duc-linh-diu-dat-quan-chung',
    'quan-khu-7-so-ket-3-nam',
    'kho-k1-to-chuc-mo-hinh-diem',
    'bac-me-dang-vien-tot-chi-bo-tot',
    'giam-sat-474-mo-hinh-lam-theo-bac',
  ],
  'bo-tieu-chi': ['bon-tot', 'nam-tot', 'ba-tot-ba-khong'],
} as const;

const standing = [
  '/',
  '/chi-bo-lam-mau/',
  '/mo-hinh/',
  '/tin-tuc/',
  '/tim-kiem/',
  '/nhan-rong/',
  '/lich-lam-mau/',
  '/bo-tieu-chi/',
  '/nguon/',
  '/van-ban/',
  '/dia-phuong/',
  '/gioi-thieu/',
  '/tro-nang/',
  '/huong-dan/',
  '/du-lieu-mo/',
  '/so-sanh/',
  '/da-luu/',
  '/404.html',
] as const;

const files = [
  'du-lieu-mo/mo-hinh.json',
  'du-lieu-mo/mo-hinh.csv',
  'du-lieu-mo/chi-bo-lam-mau.json',
  'du-lieu-mo/chi-bo-lam-mau.csv',
  'du-lieu-mo/tin-tuc.json',
  'du-lieu-mo/tin-tuc.csv',
  'du-lieu-mo/nhan-rong.json',
  'du-lieu-mo/nhan-rong.csv',
  'rss.xml',
  'nhan-rong/rss.xml',
  'sitemap-index.xml',
  'robots.txt',
  'manifest.webmanifest',
  'sw.js',
  'ngoai-tuyen/ban-luu.json',
] as const;

const addresses = new Set(pages.map(({ address }) => address));

describe('the address book', () => {
  it.each(Object.entries(entries))('has a page for every entry of /%s/', (section, slugs) => {
    expect(slugs.filter((slug) => !addresses.has(`/${section}/${slug}/`))).toEqual([]);
  });

  it('has every list and every standing page', () => {
    expect(standing.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it('has the open data, the feeds and the files that machines ask for', () => {
    const built = new Set(siteFiles());
    expect(files.filter((file) => !built.has(file))).toEqual([]);
  });

  it('has a kit for every practice, save the one that is published by name only', () => {
    const without = entries['mo-hinh'].filter((slug) => !addresses.has(`/mo-hinh/${slug}/nhan-rong/`));
    expect(without).toEqual(['khu-dan-cu-van-hoa-kieu-mau']);
  });
});
