import { defineCollection } from 'astro:content';
import { contentLoader } from '#loaders/content-loader.ts';
import { kinds, singles } from '#schema/kinds.ts';

/** One collection a kind of record, named as its folder is. */
export const collections = {
  'chi-bo-lam-mau': defineCollection({
    loader: contentLoader(kinds['chi-bo-lam-mau']),
    schema: kinds['chi-bo-lam-mau'].schema,
  }),
  'mo-hinh': defineCollection({ loader: contentLoader(kinds['mo-hinh']), schema: kinds['mo-hinh'].schema }),
  'tin-tuc': defineCollection({ loader: contentLoader(kinds['tin-tuc']), schema: kinds['tin-tuc'].schema }),
  trang: defineCollection({ loader: contentLoader(kinds.trang), schema: kinds.trang.schema }),
  nguon: defineCollection({ loader: contentLoader(kinds.nguon), schema: kinds.nguon.schema }),
  'van-ban': defineCollection({ loader: contentLoader(kinds['van-ban']), schema: kinds['van-ban'].schema }),
  'don-vi': defineCollection({ loader: contentLoader(kinds['don-vi']), schema: kinds['don-vi'].schema }),
  'dia-phuong': defineCollection({ loader: contentLoader(kinds['dia-phuong']), schema: kinds['dia-phuong'].schema }),
  'nhan-rong': defineCollection({ loader: contentLoader(kinds['nhan-rong']), schema: kinds['nhan-rong'].schema }),
  'lich-lam-mau': defineCollection({
    loader: contentLoader(kinds['lich-lam-mau']),
    schema: kinds['lich-lam-mau'].schema,
  }),
  'bo-tieu-chi': defineCollection({ loader: contentLoader(kinds['bo-tieu-chi']), schema: kinds['bo-tieu-chi'].schema }),
  'trang-web': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['trang-web'].file }),
    schema: singles['trang-web'].schema,
  }),
};
