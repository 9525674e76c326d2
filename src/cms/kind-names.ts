/** How the form calls every kind of record, shows one in a list, and names the file of a new one. */
import type { Kind } from '#schema/fields.ts';

export interface KindNames {
  one: string;
  many: string;
  /** Fields by which a record is known in lists and pickers. */
  shownBy: readonly string[];
  /** What a new record is called after: a template of its fields. */
  slug: string;
  /** From the set that comes with the program. */
  icon: string;
  /** Field after which the list of records may be grouped. */
  groupedBy?: string;
}

export const kindNames: Readonly<Record<Kind, KindNames>> = {
  'chi-bo-lam-mau': {
    one: 'Chi bộ làm mẫu',
    many: 'Chi bộ làm mẫu',
    shownBy: ['title'],
    slug: '{{title}}',
    icon: 'groups',
    groupedBy: 'status',
  },
  'mo-hinh': {
    one: 'Mô hình',
    many: 'Mô hình, cách làm',
    shownBy: ['title'],
    slug: '{{title}}',
    icon: 'eco',
    groupedBy: 'status',
  },
  'tin-tuc': {
    one: 'Tin',
    many: 'Tin tức',
    shownBy: ['title'],
    slug: '{{title}}',
    icon: 'newspaper',
    groupedBy: 'status',
  },
  trang: { one: 'Trang', many: 'Trang đứng riêng', shownBy: ['title'], slug: '{{title}}', icon: 'description' },
  nguon: { one: 'Nguồn', many: 'Nguồn', shownBy: ['title'], slug: '{{title}}', icon: 'link' },
  'van-ban': {
    one: 'Văn bản',
    many: 'Văn bản',
    shownBy: ['number', 'subject'],
    slug: '{{number}}',
    icon: 'article',
    groupedBy: 'type',
  },
  'don-vi': {
    one: 'Đơn vị',
    many: 'Đơn vị',
    shownBy: ['name'],
    slug: '{{name}}',
    icon: 'apartment',
    groupedBy: 'kind',
  },
  'dia-phuong': {
    one: 'Địa phương',
    many: 'Địa phương',
    shownBy: ['name'],
    slug: '{{name}}',
    icon: 'location_on',
    groupedBy: 'level',
  },
  'nhan-rong': {
    one: 'Nơi làm theo',
    many: 'Nơi làm theo',
    shownBy: ['practice', 'unit'],
    slug: '{{practice}}-{{unit}}',
    icon: 'content_copy',
    groupedBy: 'status',
  },
  'lich-lam-mau': {
    one: 'Buổi làm mẫu',
    many: 'Lịch làm mẫu',
    shownBy: ['quarter', 'summary'],
    slug: '{{quarter}}-{{topic}}',
    icon: 'calendar_month',
    groupedBy: 'quarter',
  },
  'chu-de-lam-mau': {
    one: 'Chủ đề làm mẫu',
    many: 'Chủ đề làm mẫu',
    shownBy: ['summary'],
    slug: '{{summary}}',
    icon: 'co_present',
    groupedBy: 'status',
  },
  'the-thuc': { one: 'Hồ sơ thể thức', many: 'Hồ sơ thể thức', shownBy: ['name'], slug: '{{name}}', icon: 'print' },
  'bo-tieu-chi': { one: 'Bộ tiêu chí', many: 'Bộ tiêu chí', shownBy: ['name'], slug: '{{name}}', icon: 'checklist' },
};
