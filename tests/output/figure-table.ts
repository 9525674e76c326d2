/**
 * The figures of the site and the pages they belong to: facts of the published articles, to the digit.
 * `about` is a word of what is counted; it stands in the same block as the figure and the mark of its source.
 */
export interface FigureRow {
  address: string;
  value: string;
  about: RegExp;
}

const at = (address: string, rows: readonly (readonly [value: string, about: RegExp])[]): FigureRow[] =>
  rows.map(([value, about]) => ({ address, value, about }));

const ducLinhMentoring = [
  ['tháng 4/2019', /dìu dắt|Đức Linh|Đảng ủy/],
  ['24', /chiến sĩ dân quân thường trực/],
  ['12 lượt', /cán bộ, đảng viên/i],
  ['6', /chiến sĩ dân quân thường trực/i],
  ['32', /chiến sĩ/i],
  ['100%', /tổ chức đảng/i],
] as const;

const ducLinhFiveGoods = [
  ['3/3', /chi bộ trực thuộc/i],
  ['82 lượt', /đảng viên/],
  ['12/12', /chi bộ quân sự/i],
  ['122 lượt', /đảng viên/],
] as const;

const mentoring = [
  ['tổ 3 người', /sinh hoạt|dìu dắt/i],
  ['hơn 19.000', /cán bộ, đảng viên/i],
  ['hơn 62.000', /quần chúng/],
  ['7.252', /quần chúng ưu tú/i],
  ['3.855', /tập thể/i],
  ['28.696', /cá nhân/i],
  ['gần 7.000', /cán bộ, đảng viên/i],
] as const;

const fiveGoods = [
  ['2.416', /chi bộ/i],
  ['28.601', /đảng viên/i],
  ['94%', /chi bộ/i],
  ['97%', /đảng viên/i],
  ['84,2%', /đơn vị/i],
] as const;

const bacMeParty = [
  ['100%', /chi bộ, đảng bộ|chi, đảng bộ/i],
  ['56', /tổ chức cơ sở đảng/i],
  ['16', /đảng bộ/i],
  ['40', /chi bộ cơ sở/i],
  ['230', /chi bộ trực thuộc/i],
  ['4923', /đảng viên/i],
  ['3904', /chính thức/],
  ['119', /dự bị/],
] as const;

const students = [['03', /đoàn viên học sinh/i]] as const;

const supervision = [
  ['04', /tổ chức cơ sở đảng|TCCS/i],
  ['05', /đồng chí/],
] as const;

export const figureTable: readonly FigureRow[] = [
  ...at('/tin-tuc/duc-linh-diu-dat-quan-chung/', [...ducLinhMentoring, ...ducLinhFiveGoods]),
  ...at('/nhan-rong/', [...ducLinhMentoring, ...ducLinhFiveGoods]),
  ...at('/mo-hinh/dang-vien-diu-dat-quan-chung/', mentoring),
  ...at('/mo-hinh/chi-bo-5-tot-dang-vien-5-tot/', fiveGoods),
  ...at('/tin-tuc/quan-khu-7-so-ket-3-nam/', [...mentoring, ...fiveGoods]),
  ...at('/chi-bo-lam-mau/chi-bo-kho-dan-hai-van/', [['81,48%', /quân số/]]),
  ...at('/tin-tuc/kho-k1-to-chuc-mo-hinh-diem/', [['81,48%', /quân số/]]),
  ...at('/mo-hinh/chi-bo-bon-tot/', bacMeParty),
  ...at('/tin-tuc/bac-me-dang-vien-tot-chi-bo-tot/', [...bacMeParty, ...students]),
  ...at('/mo-hinh/ket-nap-doan-vien-hoc-sinh/', students),
  ...at('/mo-hinh/giam-sat-mo-hinh-lam-theo-bac/', supervision),
  ...at('/tin-tuc/giam-sat-474-mo-hinh-lam-theo-bac/', supervision),
];

/** Sums that a source gets wrong are published as they stand, with this note beside them. */
export const conflictNotes: readonly { address: string; numerals: readonly string[] }[] = [
  { address: '/mo-hinh/chi-bo-bon-tot/', numerals: ['3904', '119', '4023', '4923'] },
  { address: '/tin-tuc/bac-me-dang-vien-tot-chi-bo-tot/', numerals: ['3904', '119', '4023', '4923'] },
];

/** Counters, licence number and teasers of the pages on which the articles stood: no content of theirs. */
export const pageFurniture: readonly string[] = [
  '1740',
  '1.740',
  '2886',
  '486/GP-BTTTT',
  '2.102',
  '3.521',
  '61.366',
  '566.712',
  '169 đại biểu',
];

/** Practices whose source gives their name and nothing else. */
export const nameOnly: readonly string[] = [
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
];
