/** Spans of days and of years. */
import { COUNTED_NEXT } from './counted.ts';
import { daySaid, noSuchDay } from './calendar-rules.ts';
import { isDay, isYear, readDate, readDay, readYear } from './days.ts';
import {
  after,
  ask,
  comesAfter,
  DASH,
  goesOn,
  matchAt,
  NUMBER_END,
  type Piece,
  type Place,
  type Rule,
  sticky,
} from './place.ts';

const FROM_DAY = after('ngày|mùng|mồng');
const FROM = after('từ');

/** "từ ngày ", as much of it as was not said before. */
function fromDay(place: Place): string {
  if (comesAfter(place, FROM_DAY)) return '';
  return comesAfter(place, FROM) ? 'ngày ' : 'từ ngày ';
}

const DAYS = sticky(String.raw`(\d{1,2})${DASH}(\d{1,2})/(\d{1,2})(?:/(\d{4}))?${NUMBER_END}`);

/** `09 - 13/9/2021`; without a year only where a day was named before. */
const daysOfMonth: Rule = (place) => {
  const match = matchAt(place, DAYS);
  if (match === null) return undefined;
  const [written, first = '', last = '', month = '', year] = match;
  if (year === undefined && !daySaid(place)) return undefined;
  if (!isDay(first, month, year) || !isDay(last, month, year) || Number(first) >= Number(last)) {
    return noSuchDay(place, written.length);
  }
  const spoken = `${readDay(first, place.options)} đến ngày ${readDate(last, month, year, place.options)}`;
  return { length: written.length, spoken: fromDay(place) + spoken };
};

const DATES = sticky(String.raw`(\d{1,2})/(\d{1,2})(?:/(\d{4}))?${DASH}(\d{1,2})/(\d{1,2})(?:/(\d{4}))?${NUMBER_END}`);

/** `28/8 - 02/9/2021`. */
const dates: Rule = (place) => {
  const match = matchAt(place, DATES);
  if (match === null) return undefined;
  const [written, day = '', month = '', year, lastDay = '', lastMonth = '', lastYear] = match;
  if (lastYear === undefined && !daySaid(place)) return undefined;
  if (!isDay(day, month, year ?? lastYear) || !isDay(lastDay, lastMonth, lastYear))
    return noSuchDay(place, written.length);
  const from = readDate(day, month, year, place.options);
  const to = readDate(lastDay, lastMonth, lastYear, place.options);
  return { length: written.length, spoken: `${fromDay(place)}${from} đến ngày ${to}` };
};

const YEARS = sticky(String.raw`(\d{4})(?:${DASH}|/)(\d{4})${NUMBER_END}`);
const PERIOD = after('giai đoạn');
const TERM = after('năm học|nhiệm kỳ');
const FROM_YEAR = after('từ năm');
const BRACKET = /\(\s*$/u;

const years: Rule = (place) => {
  const match = matchAt(place, YEARS);
  if (match === null) return undefined;
  const [written, first = '', last = ''] = match;
  if (!isYear(first) || !isYear(last) || first >= last) return undefined;
  const [from, to] = [readYear(first, place.options), readYear(last, place.options)];
  const piece = (spoken: string): Piece => ({ length: written.length, spoken });
  if (comesAfter(place, TERM)) return piece(`${from}, ${to}`);
  if (written.includes('/')) return undefined;
  if (comesAfter(place, PERIOD) || comesAfter(place, BRACKET)) return piece(`từ năm ${from} đến năm ${to}`);
  if (comesAfter(place, FROM_YEAR)) return piece(`${from} đến năm ${to}`);
  if (goesOn(place, written.length, COUNTED_NEXT)) return undefined;
  return ask(place, written.length, 'bare-years', () => ({
    why: 'Không rõ là một khoảng năm, một năm học hay một nhiệm kỳ.',
    mend: `Viết “giai đoạn ${first}-${last}”, “năm học ${first}-${last}”, “nhiệm kỳ ${first}-${last}” hoặc đặt trong ngoặc.`,
  }));
};

export const spanRules: readonly Rule[] = [daysOfMonth, dates, years];
