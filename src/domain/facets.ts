/** The filters of the lists: their names, their fixed values, and which list has which. Safe for the browser. */
import type { Section } from '#routes';

/** Kinds of page that the search finds, in the order of their groups. */
export const pageKinds = {
  'mo-hinh': 'Mô hình, cách làm',
  'chi-bo-lam-mau': 'Chi bộ làm mẫu',
  'tin-tuc': 'Tin tức',
  'bo-tieu-chi': 'Bộ tiêu chí',
  'lich-lam-mau': 'Lịch làm mẫu',
  trang: 'Hướng dẫn, giới thiệu',
} as const;

export type PageKind = keyof typeof pageKinds;

/** Ids stand in addresses (`?linh-vuc=kinh-te`) and never change. */
export const facets = {
  loai: 'Loại',
  'linh-vuc': 'Lĩnh vực',
  'dia-phuong': 'Địa phương',
  'luc-luong': 'Lực lượng',
  'co-gi': 'Hồ sơ có',
  nam: 'Năm',
  'phong-trao': 'Phong trào',
  'dung-o-dau': 'Hợp với nơi nào',
  'can-gi': 'Cần tiền, vật tư, đất',
} as const;

export type FacetId = keyof typeof facets;

/** Values of `co-gi`: what the record has, of itself; not a level. */
export const contents = {
  'cach-lam': 'Cách làm',
  'so-lieu': 'Số liệu',
  'danh-gia': 'Đánh giá',
  'bo-nhan-rong': 'Bộ nhân rộng',
} as const;

export type Content = keyof typeof contents;

/** The values that an item has, or that a reader has chosen; a facet without values is left out. */
export type FacetValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

const common = ['linh-vuc', 'dia-phuong', 'luc-luong', 'co-gi', 'nam'] as const;

/** The filters of each list, in the order shown. */
export const facetsOfSection: Readonly<Record<Section, readonly FacetId[]>> = {
  'chi-bo-lam-mau': common,
  'mo-hinh': [...common, 'phong-trao', 'dung-o-dau', 'can-gi'],
  'tin-tuc': common,
};

/** All facet ids, in the order shown. */
export const facetIds = Object.keys(facets) as FacetId[];
