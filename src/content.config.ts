import { defineCollection } from 'astro:content';
import { contentLoader } from '#loaders/content-loader.ts';
import { type KindDefinition, kinds, singles } from '#schema/kinds.ts';

/** One collection a kind of record, named as its folder is. */
function collection<K extends KindDefinition>({ folder, pattern, schema }: K) {
  return defineCollection({
    loader: contentLoader({ folder, pattern }),
    schema: (context) => schema(context) as ReturnType<K['schema']>,
  });
}

export const collections = {
  'chi-bo-lam-mau': collection(kinds['chi-bo-lam-mau']),
  'mo-hinh': collection(kinds['mo-hinh']),
  'tin-tuc': collection(kinds['tin-tuc']),
  trang: collection(kinds.trang),
  nguon: collection(kinds.nguon),
  'van-ban': collection(kinds['van-ban']),
  'don-vi': collection(kinds['don-vi']),
  'dia-phuong': collection(kinds['dia-phuong']),
  'nhan-rong': collection(kinds['nhan-rong']),
  'lich-lam-mau': collection(kinds['lich-lam-mau']),
  'bo-tieu-chi': collection(kinds['bo-tieu-chi']),
  'trang-web': defineCollection({
    loader: contentLoader({ folder: '', pattern: singles['trang-web'].file }),
    schema: singles['trang-web'].schema(),
  }),
};
