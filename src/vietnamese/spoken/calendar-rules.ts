/** Days, months, quarters and years as they are written, one by one. Spans are in `span-rules.ts`. */
import { COUNTED_NEXT, TIMES_NEXT } from './counted.ts';
import { isDay, isMonth, isYear, readDate, readDay, readMonth, readYear } from './days.ts';
import {
  after,
  ask,
  comesAfter,
  goesOn,
  matchAt,
  NUMBER_END,
  type Piece,
  type Place,
  type Rule,
  sticky,
} from './place.ts';

/** After these a number with a sign in it is a day. */
const DAY_BEFORE = after('ngày|sáng|trưa|chiều|tối|dịp|mùng|mồng');
const SAYS_DAY = after('ngày|mùng|mồng');
const DAY_WORD = after('ngày');
const EARLY_WORD = after('mùng|mồng');
const MONTH_WORD = after('tháng');
const QUARTER_WORD = after('quý');

/** Is the place after a word that makes a day of what follows? */
export const daySaid = (place: Place): boolean => comesAfter(place, DAY_BEFORE);

/** "ngày " unless it was said already. */
export const dayWord = (place: Place): string => (comesAfter(place, SAYS_DAY) ? '' : 'ngày ');

export const noSuchDay = (place: Place, length: number): Piece =>
  ask(place, length, 'impossible-date', (written) => ({
    why: `Lịch không có ngày “${written}”.`,
    mend: 'Sửa lại ngày theo nguồn.',
  }));

/** A day in words; after "mùng" the word is not said twice. */
function dayPiece(place: Place, written: string, day: string, month: string, year?: string): Piece {
  if (!isDay(day, month, year)) return noSuchDay(place, written.length);
  const options = comesAfter(place, EARLY_WORD) ? { ...place.options, earlyDay: '' as const } : place.options;
  return { length: written.length, spoken: dayWord(place) + readDate(day, month, year, options) };
}

const FULL_DATE = sticky(String.raw`(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${NUMBER_END}`);

const fullDate: Rule = (place) => {
  const match = matchAt(place, FULL_DATE);
  if (match === null) return undefined;
  const [written, day = '', , month = '', year = ''] = match;
  return dayPiece(place, written, day, month, year);
};

const SHORT_YEAR = sticky(String.raw`\d{1,2}([/.-])\d{1,2}\1\d{2}${NUMBER_END}`);

const shortYear: Rule = (place) => {
  const match = matchAt(place, SHORT_YEAR);
  if (match === null) return undefined;
  return ask(place, match[0].length, 'short-year', () => ({
    why: 'Năm chỉ ghi hai chữ số.',
    mend: 'Ghi đủ năm, ví dụ 16/6/2022.',
  }));
};

const DAY_MONTH = sticky(String.raw`(\d{1,2})[/.-](\d{1,2})${NUMBER_END}`);

const dayAndMonth: Rule = (place) => {
  const match = daySaid(place) ? matchAt(place, DAY_MONTH) : null;
  if (match === null) return undefined;
  const [written, day = '', month = ''] = match;
  return dayPiece(place, written, day, month);
};

const MONTH_YEAR = sticky(String.raw`(\d{1,2})([/.-])(\d{4})${NUMBER_END}`);

/** `tháng 4/2019`, `4/2019`; a hyphen or a dot only after "tháng". */
const monthAndYear: Rule = (place) => {
  const match = matchAt(place, MONTH_YEAR);
  if (match === null) return undefined;
  const [written, month = '', sign = '', year = ''] = match;
  const said = comesAfter(place, MONTH_WORD);
  if (comesAfter(place, QUARTER_WORD) && /^0?[1-4]$/.test(month)) {
    const quarter = month.replace('0', '');
    return { length: written.length, spoken: quarterOf(quarter, year, place) };
  }
  const counted = goesOn(place, written.length, COUNTED_NEXT);
  if (!isMonth(month) || !isYear(year) || counted || (sign !== '/' && !said)) return undefined;
  const spoken = `${readMonth(month, place.options)}, năm ${readYear(year, place.options)}`;
  return { length: written.length, spoken: said ? spoken : `tháng ${spoken}` };
};

const QUARTERS: Readonly<Record<string, string>> = { 1: 'một', 2: 'hai', 3: 'ba', 4: 'bốn' };

function quarterOf(quarter: string, year: string, { options }: Place): string {
  return `${QUARTERS[quarter] ?? ''}, năm ${readYear(year, options)}`;
}

const WHOLE = sticky(String.raw`(\d{1,2})${NUMBER_END}`);

const month: Rule = (place) => {
  const match = comesAfter(place, MONTH_WORD) ? matchAt(place, WHOLE) : null;
  if (match === null) return undefined;
  const [written, digits = ''] = match;
  if (goesOn(place, written.length, TIMES_NEXT)) return undefined;
  if (!isMonth(digits)) {
    return ask(place, written.length, 'impossible-date', () => ({
      why: `Lịch không có tháng ${digits}.`,
      mend: 'Sửa lại tháng theo nguồn.',
    }));
  }
  // "tháng năm năm …" would be heard as five years.
  const pause = Number(digits) === 5 && goesOn(place, written.length, /^ năm \d/iu) ? ',' : '';
  return { length: written.length, spoken: readMonth(digits, place.options) + pause };
};

const day: Rule = (place) => {
  const match = comesAfter(place, DAY_WORD) ? matchAt(place, WHOLE) : null;
  if (match === null) return undefined;
  const [written, digits = ''] = match;
  if (goesOn(place, written.length, TIMES_NEXT)) return undefined;
  if (!isDay(digits, '1')) return noSuchDay(place, written.length);
  return { length: written.length, spoken: readDay(digits, place.options) };
};

export const calendarRules: readonly Rule[] = [fullDate, shortYear, dayAndMonth, monthAndYear, month, day];
