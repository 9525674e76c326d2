/** Roman numerals, only after the words that they stand with. */
import { isYear, readYear } from './days.ts';
import { readWhole } from './numerals.ts';
import { readOrdinal, romanValue } from './ordinals.ts';
import { after, ask, comesAfter, END, goesOn, matchAt, type Rule, sticky } from './place.ts';

const ROMAN = sticky(String.raw`[IVXLCDM]+${END}(?![-–.&/]\p{L})`);
const NUMBERED = after('quý|khóa|khoá|đại hội|chương|phần|mục|thế kỷ|trung ương');
const ORDINAL = after('lần thứ');
const YEAR_NEXT = sticky(String.raw`[IV]+/(\d{4})${END}`);

const roman: Rule = (place) => {
  const match = matchAt(place, ROMAN);
  const value = match && romanValue(match[0]);
  if (match === null || value === null || value === undefined) return undefined;
  const [written] = match;
  const digits = String(value);
  if (comesAfter(place, ORDINAL)) return { length: written.length, spoken: readOrdinal(digits, place.options) };
  if (!comesAfter(place, NUMBERED)) {
    return ask(place, written.length, 'roman-alone', () => ({
      why: `Không rõ “${written}” là số La Mã hay là chữ.`,
      mend: 'Nếu là số thì viết bằng chữ số; nếu là chữ thì viết rõ cách đọc.',
    }));
  }
  const spoken = readWhole(digits, place.options);
  // `quý I/2022`
  const [whole, year = ''] = matchAt(place, YEAR_NEXT) ?? [];
  if (whole !== undefined && isYear(year)) {
    return { length: whole.length, spoken: `${spoken}, năm ${readYear(year, place.options)}` };
  }
  return goesOn(place, written.length, /^\//u) ? undefined : { length: written.length, spoken };
};

export const romanRules: readonly Rule[] = [roman];
