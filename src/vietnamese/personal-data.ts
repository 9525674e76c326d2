/**
 * Numbers and addresses by which a private person can be reached or told apart. The checks and the forms in the browser
 * both ask here.
 */

export interface Finding {
  what: string;
  offset: number;
  found: string;
}

/** Digits with at most two signs between two of them: how telephone and identity numbers are typed. */
const DIGIT_RUN = /(?:\+|\()?\d(?:[ \u00A0.\-()]{0,2}\d){7,14}(?![\d_%]|[,/]\d|\p{L})/giu;
/** What stands before a run that is part of a name, of a document's number or of a longer figure. */
const WITHIN = /(?:[\p{L}\d_/%]|\d[-.,])$/u;
/** Names of a telephone that are typed without a space. */
const CALLED = /(?:đt|sđt|tel|zalo)$/iu;
const AT = /\s?(?:@|\(at\)|\[at\]|\(a còng\))\s?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/giu;
/** The name before the sign is bounded and begins a word. */
const MAILBOX = /[\p{L}\d._%+-]{1,64}$/u;
const MAILBOX_LETTER = /[\p{L}\d._%+-]$/u;
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
  const numbers = [...digitRuns(text)].flatMap(({ found, offset }) => {
    const what = kindOfNumber(found, text.slice(Math.max(0, offset - 60), offset));
    if (what === undefined) return [];
    return [{ what, offset, found: found.includes(')') ? found : found.replace('(', '') }];
  });
  return [...numbers, ...addresses(text)];
}

/** Runs that begin where a number can begin. Older phones know no lookbehind, so what stands before is looked at here. */
function* digitRuns(text: string): Generator<{ found: string; offset: number }> {
  DIGIT_RUN.lastIndex = 0;
  for (let match = DIGIT_RUN.exec(text); match !== null; match = DIGIT_RUN.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    if (!WITHIN.test(before) || CALLED.test(before)) yield { found: match[0], offset: match.index };
    else DIGIT_RUN.lastIndex = match.index + 1;
  }
}

function addresses(text: string): Finding[] {
  return [...text.matchAll(AT)].flatMap(({ 0: domain, index }) => {
    const name = MAILBOX.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    const offset = index - name.length;
    const begins = name !== '' && !MAILBOX_LETTER.test(text.slice(Math.max(0, offset - 2), offset));
    return begins ? [{ what: 'địa chỉ thư', offset, found: name + domain }] : [];
  });
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
