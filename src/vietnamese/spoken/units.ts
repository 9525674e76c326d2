/** Signs of units of measurement and how they are said. */

const UNITS: Readonly<Record<string, string>> = {
  km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xen-ti-mét',
  ha: 'héc-ta',
  'km²': 'ki-lô-mét vuông',
  km2: 'ki-lô-mét vuông',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  kg: 'ki-lô-gam',
  '°C': 'độ xê',
  '°': 'độ',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  đ: 'đồng',
  '₫': 'đồng',
  VND: 'đồng',
  VNĐ: 'đồng',
};

/** Units that are words already. */
const WORDS = ['đồng', 'tạ', 'tấn', 'lít', 'mét', 'sào'];

const longestFirst = (signs: readonly string[]) => [...signs].sort((a, b) => b.length - a.length).join('|');

/** A sign of a unit, for the rules to build on. */
export const UNIT = `(?:${longestFirst(Object.keys(UNITS))})`;

/** A sign or word of a unit by itself. */
export const MEASURE = new RegExp(`^(?:${longestFirst([...Object.keys(UNITS), ...WORDS])})$`, 'u');

/** Signs that mean nothing else, even without a number before them. */
export const UNMISTAKABLE = `(?:${longestFirst(['km', 'cm', 'kg', 'ha', 'km²', 'm²', 'm³', 'VND', 'VNĐ'])})`;

/** The word for a sign; a word stays as it is. "phần nghìn" follows the choice for a thousand. */
export function readUnit(unit: string, { thousand }: { readonly thousand: string }): string {
  return (UNITS[unit] ?? unit).replace('nghìn', thousand);
}

/** After "/": by the kilogram, by the month. */
export const PER_ONE = /^(?:ngày|tuần|tháng|quý|năm|giờ|phút|buổi|vụ|lần)$/iu;
