/** Numbers and addresses by which a private person can be reached or told apart. */

export interface Finding {
  what: string;
  offset: number;
  found: string;
}

/** Digits with at most one sign between two of them: how telephone and identity numbers are typed. */
const DIGIT_RUN =
  /(?:(?<![\p{L}\d_/%]|\d[-.,])|(?<=đt|sđt|tel|zalo))(?:\+|\()?\d(?:[ \u00A0.\-()]{0,2}\d){7,14}(?![\d_%]|[,/]\d|\p{L})/giu;
/** The name before the sign is bounded and begins a word, so that a long text is read once only. */
const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(a còng\))\s?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/giu;
const IDENTITY_WORD =
  /(?:căn cước|cccd|cmnd|cmtnd|chứng minh (?:nhân dân|thư)|định danh|số thẻ|hộ chiếu)[^.;\n]{0,20}$/iu;
const ACCOUNT_WORD = /(?:tài khoản|stk)[^.;\n]{0,30}$/iu;

/** After 0 or +84: mobile numbers have 9 digits, land lines 9 or 10. */
const MOBILE = /^[35789]\d{8}$/;
const LANDLINE = /^2\d{8,9}$/;
/** Two digits of a province's code, then century and sex, then the year of birth. */
const CITIZEN = /^0\d{2}[0-3]\d{8}$/;

/** Every telephone number, identity number, account number and e-mail address of a text. */
export function personalData(typed: string): Finding[] {
  // The addresses of articles are full of numbers.
  const text = typed.replace(/https?:\/\/\S+/giu, (address) => ' '.repeat(address.length));
  const numbers = [...text.matchAll(DIGIT_RUN)].flatMap(({ 0: found, index: offset }) => {
    const what = kindOfNumber(found, text.slice(Math.max(0, offset - 60), offset));
    if (what === undefined) return [];
    return [{ what, offset, found: found.includes(')') ? found : found.replace('(', '') }];
  });
  const addresses = [...text.matchAll(EMAIL)].map(({ 0: found, index: offset }) => ({
    what: 'địa chỉ thư',
    offset,
    found,
  }));
  return [...numbers, ...addresses];
}

function kindOfNumber(typed: string, before: string): string | undefined {
  const digits = typed.replace(/\D/g, '');
  if (IDENTITY_WORD.test(before) && digits.length >= 8) return 'số căn cước';
  if (ACCOUNT_WORD.test(before) && digits.length >= 8) return 'số tài khoản';
  // "0.912.345.678" is how nobody writes a figure; "62.000.000.000" and "2019 - 2021" begin with another digit.
  const national = /^\+?84(?=\d{9,10}$)|^0084|^0/.test(digits) ? digits.replace(/^(?:0084|84|0)/, '') : undefined;
  if (isDate(typed)) return undefined;
  if (digits.length === 12 && CITIZEN.test(digits)) return 'số căn cước';
  if (national !== undefined && (MOBILE.test(national) || LANDLINE.test(national)) && mayBePhone(typed))
    return 'số điện thoại';
  if (/^\d{9}$/.test(typed)) return 'số chứng minh nhân dân';
  return undefined;
}

/** A number that begins with 84 and is grouped by thousands is a figure: 84.912.345.678. */
const mayBePhone = (typed: string) => typed.startsWith('+') || !/^84\.\d{3}\.\d{3}\.\d{3}$/.test(typed);

/** "01-02-2022", "2021-09-09 2021-09-13", "quý 03 2022-2023": short numbers and whole years. */
function isDate(typed: string): boolean {
  if (/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})(?:\D|$)/.test(typed)) return true;
  const [first = '', ...groups] = typed.split(/\D+/);
  return first.length <= 2 && groups.some((group) => /^(?:19|20)\d{2}$/.test(group));
}
