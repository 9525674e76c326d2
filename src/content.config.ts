import { defineCollection } from 'astro:content';
import { contentLoader } from '#loaders/content-loader.ts';
import { kinds, singles } from '#schema/kinds.ts';

/**
 * Astro asks for the schema anew for every entry: one schema a kind is built and kept. (Astro's `image()` knows the file
 * of the first entry only; it needs it for pictures whose path does not begin with `./`, which the checks refuse.)
 */
function once<C, S>(build: (context: C) => S): (context: C) => S {
  let built: S | undefined;
  return (context) => (built ??= build(context));
}

/** One collection a kind of record, named as its folder is. */
export const collections = {
  'chi-bo-lam-mau': defineCollection({
    loader: contentLoader(kinds['chi-bo-lam-mau']),
    schema: once(kinds['chi-bo-lam-mau'].schema),
  }),
  'mo-hinh': defineCollection({ loader: contentLoader(kinds['mo-hinh']), schema: once(kinds['mo-hinh'].schema) }),
  'tin-tuc': defineCollection({ loader: contentLoader(kinds['tin-tuc']), schema: once(kinds['tin-tuc'].schema) }),
  trang: defineCollection({ loader: contentLoader(kinds.trang), schema: once(kinds.trang.schema) }),
  nguon: defineCollection({ loader: contentLoader(kinds.nguon), schema: once(kinds.nguon.schema) }),
  'van-ban': defineCollection({ loader: contentLoader(kinds['van-ban']), schema: once(kinds['van-ban'].schema) }),
  'don-vi': defineCollection({ loader: contentLoader(kinds['don-vi']), schema: once(kinds['don-vi'].schema) }),
  'dia-phuong': defineCollection({
    loader: contentLoader(kinds['dia-phuong']),
    schema: once(kinds['dia-phuong'].schema),
  }),
  'nhan-rong': defineCollection({ loader: contentLoader(kinds['nhan-rong']), schema: once(kinds['nhan-rong'].schema) }),
  'lich-lam-mau': defineCollection({
    loader: contentLoader(kinds['lich-lam-mau']),
    schema: once(kinds['lich-lam-mau'].schema),
  }),
  'bo-tieu-chi': defineCollection({
    loader: contentLoader(kinds['bo-tieu-chi']),
    schema: once(kinds['bo-tieu-chi'].schema),
  }),
  'the-thuc': defineCollection({ loader: contentLoader(kinds['the-thuc']), schema: once(kinds['the-thuc'].schema) }),
  'tu-viet-tat': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['tu-viet-tat'].file }),
    schema: once(singles['tu-viet-tat'].schema),
  }),
  'tu-dong-nghia': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['tu-dong-nghia'].file }),
    schema: once(singles['tu-dong-nghia'].schema),
  }),
  'doc-ten-rieng': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['doc-ten-rieng'].file }),
    schema: once(singles['doc-ten-rieng'].schema),
  }),
  'trang-web': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['trang-web'].file }),
    schema: once(singles['trang-web'].schema),
  }),
};
