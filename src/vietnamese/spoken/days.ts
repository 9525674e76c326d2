/** Days, months and years in words. */
import { isRealDate } from '../dates.ts';
import { readWhole } from './numerals.ts';
import type { ReadingOptions } from './options.ts';

const twoDigits = (digits: string) => digits.padStart(2, '0');

/** Does the calendar have the day? Without a year any leap year will do. */
export function isDay(day: string, month: string, year = '2024'): boolean {
  return isRealDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

export function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

/** Years that a text of today may mean; a number beyond them is a number. */
export function isYear(digits: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(digits);
}

/** 1 to 10 with the word before them, whether written `4` or `04`. */
export function readDay(digits: string, options: ReadingOptions): string {
  const spoken = readWhole(digits, options);
  const early = Number(digits) >= 1 && Number(digits) <= 10 && options.earlyDay !== '';
  return early ? `${options.earlyDay} ${spoken}` : spoken;
}

/** The fourth month is always "tháng tư", the first "tháng một": "Giêng" is of the lunar year. */
export function readMonth(digits: string, options: ReadingOptions): string {
  return Number(digits) === 4 ? 'tư' : readWhole(digits, options);
}

/** In full: hai nghìn không trăm hai mươi hai. */
export function readYear(digits: string, options: ReadingOptions): string {
  return readWhole(digits, options);
}

/** `mười sáu tháng sáu, năm hai nghìn…`: a date written with signs has a comma before "năm". */
export function readDate(day: string, month: string, year: string | undefined, options: ReadingOptions): string {
  const dayAndMonth = `${readDay(day, options)} tháng ${readMonth(month, options)}`;
  return year === undefined ? dayAndMonth : `${dayAndMonth}, năm ${readYear(year, options)}`;
}
