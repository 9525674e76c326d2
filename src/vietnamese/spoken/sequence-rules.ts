/** Numbers that are called or typed, digit by digit; numbers of persons, which are never read out. */
import { COUNTED_NEXT } from './counted.ts';
import { readOneByOne } from './numerals.ts';
import type { ReadingOptions } from './options.ts';
import { after, ask, comesAfter, DASH, goesOn, matchAt, NUMBER_END, type Rule, sticky } from './place.ts';

const PHONE = sticky(String.raw`(?:\+84|0|\(0\d{1,3}\))(?:[ .-]?\d){7,10}(?!\d)`);
const SPAN_OF_DAYS = sticky(String.raw`\d{1,2}(?:/\d{1,2})?${DASH}\d{1,2}/\d{1,2}/\d{4}`);

/** Refused, whoever's it is: what is read out over a loudspeaker cannot be taken back. */
const phone: Rule = (place) => {
  const match = matchAt(place, PHONE);
  const digits = match?.[0].replace(/\D/g, '').length ?? 0;
  if (match === null || digits < 9 || digits > 12 || matchAt(place, SPAN_OF_DAYS) !== null) return undefined;
  return ask(place, match[0].length, 'phone-number', () => ({
    why: 'Có vẻ là số điện thoại; số điện thoại không lên bản phát thanh.',
    mend: 'Bỏ số này, mời hỏi ở đơn vị.',
  }));
};

const LONG = sticky(String.raw`\d{9,}${NUMBER_END}`);

const personalNumber: Rule = (place) => {
  const match = matchAt(place, LONG);
  if (match === null) return undefined;
  return ask(place, match[0].length, 'long-number', () => ({
    why: 'Dãy số dài viết liền có thể là số giấy tờ của một người.',
    mend: 'Bỏ dãy số này. Nếu là số lượng thì viết có dấu chấm ngăn hàng nghìn, ví dụ 1.250.000.',
  }));
};

/** Groups with a rest between them: 1900 1234 → một chín không không, một hai ba bốn. */
function readGroups(groups: readonly string[], options: ReadingOptions): string {
  return groups.map((group) => readOneByOne(group, options)).join(', ');
}

const HOTLINE = sticky(String.raw`(1[89]00)[ .](\d{4,6})${NUMBER_END}`);

const hotline: Rule = (place) => {
  const match = matchAt(place, HOTLINE);
  if (match === null) return undefined;
  const [written, front = '', back = ''] = match;
  return { length: written.length, spoken: readGroups([front, back], place.options) };
};

const CODE = sticky(String.raw`\d{3,8}(?: \d{2,6})*${NUMBER_END}`);
const CALLED = after('gọi|gọi số|gọi tới số|gọi đến số|tổng đài|đường dây nóng|mã|mã số');
const EMERGENCY = sticky(`11[1-5]${NUMBER_END}`);
const NUMBER_WORD = after('số');

/** `gọi 114`, `số 114`, `mã số 4021`; but `gọi 114 hộ` says how many. */
const called: Rule = (place) => {
  const match = comesAfter(place, CALLED) ? matchAt(place, CODE) : null;
  const emergency = comesAfter(place, NUMBER_WORD) ? matchAt(place, EMERGENCY) : null;
  const written = (match ?? emergency)?.[0];
  if (written === undefined || goesOn(place, written.length, COUNTED_NEXT)) return undefined;
  return { length: written.length, spoken: readGroups(written.split(' '), place.options) };
};

const SPACED = sticky(String.raw`\d{1,3}(?: \d{3})+${NUMBER_END}`);

const spacedThousands: Rule = (place) => {
  const match = matchAt(place, SPACED);
  if (match === null) return undefined;
  return ask(place, match[0].length, 'spaced-number', () => ({
    why: 'Các nhóm số cách nhau bằng dấu cách: không rõ là một số hay nhiều số.',
    mend: 'Một số thì ngăn hàng nghìn bằng dấu chấm (62.000); nhiều số thì viết dấu phẩy và dấu cách giữa các số.',
  }));
};

export const sequenceRules: readonly Rule[] = [phone, personalNumber, hotline, called, spacedThousands];
