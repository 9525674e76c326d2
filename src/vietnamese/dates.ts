/**
 * Dates at the precision a source gives: `2019`, `2019-04`, `2019-04-30`, `2021-09-09/2021-09-13`, `2022-Q1`.
 * Days below 10 and the months 1 and 2 are printed with a zero, as Vietnamese offices write them.
 */

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** First and last day that a date string covers. */
interface Extent {
  precision: 'year' | 'quarter' | 'month' | 'day' | 'span';
  first: Day;
  last: Day;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Is it a date that the calendar has? Silences (`khong-ro`) are none. */
export function isRealDate(text: string): boolean {
  return extentOf(text) !== undefined;
}

/**
 * `16/6/2022`, `tháng 4/2019`, `năm 2019`, `từ ngày 09 đến 13/9/2021`, `quý I/2022`.
 * Undefined for a silence and for what is no date: the words for a silence are the caller's.
 */
export function formatDate(text: string): string | undefined {
  const extent = extentOf(text);
  if (extent === undefined) return undefined;
  const { first, last } = extent;
  switch (extent.precision) {
    case 'year':
      return `năm ${yearDigits(first)}`;
    case 'quarter':
      return `quý ${ROMAN[(last.month - 3) / 3] ?? ''}/${yearDigits(first)}`;
    case 'month':
      return `tháng ${monthDigits(first)}/${yearDigits(first)}`;
    case 'day':
      return formatDay(first);
    case 'span':
      return formatSpan(first, last);
  }
}

/** As `formatDate`, for use within a sentence: a single day becomes `ngày 16/6/2022`. */
export function formatDateInSentence(text: string): string | undefined {
  const formatted = formatDate(text);
  return formatted !== undefined && /^\d/.test(formatted) ? `ngày ${formatted}` : formatted;
}

/** The day that a clock shows where it stands, as `2022-06-16`: early in the morning here it is still yesterday in London. */
export function dayOf(now: Date): string {
  return iso({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The year in which the date ends. */
export function yearOf(text: string): number | undefined {
  return extentOf(text)?.last.year;
}

/** First day covered, as `2022-06-16`. */
export function startOf(text: string): string | undefined {
  const extent = extentOf(text);
  return extent && iso(extent.first);
}

/** Last day covered, as `2022-06-16`: the end of the span, of the month, of the year. */
export function endOf(text: string): string | undefined {
  const extent = extentOf(text);
  return extent && iso(extent.last);
}

/** For `toSorted`: newest first, undated last. Dates that end together: the one that starts later comes first. */
export function compareDates(left: string | undefined, right: string | undefined): number {
  const [leftKey, rightKey] = [sortKey(left), sortKey(right)];
  if (leftKey === rightKey) return 0;
  return leftKey > rightKey ? -1 : 1;
}

function sortKey(text: string | undefined): string {
  if (text === undefined) return '';
  const end = endOf(text);
  return end === undefined ? '' : `${end} ${startOf(text) ?? ''}`;
}

function extentOf(text: string): Extent | undefined {
  const span = text.split('/');
  if (span.length === 2) return spanExtent(span[0] ?? '', span[1] ?? '');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    const year = Number(quarter[1]);
    const month = Number(quarter[2]) * 3;
    return { precision: 'quarter', first: { year, month: month - 2, day: 1 }, last: lastOf(year, month) };
  }
  return partialExtent(text);
}

function spanExtent(from: string, to: string): Extent | undefined {
  const [start, end] = [partialExtent(from), partialExtent(to)];
  if (start?.precision !== 'day' || end?.precision !== 'day' || from > to) return undefined;
  return { precision: from === to ? 'day' : 'span', first: start.first, last: end.last };
}

function partialExtent(text: string): Extent | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (match[2] === undefined) return { precision: 'year', first: { year, month: 1, day: 1 }, last: lastOf(year, 12) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const last = lastOf(year, month);
  if (match[3] === undefined) return { precision: 'month', first: { year, month, day: 1 }, last };
  const day = Number(match[3]);
  return day < 1 || day > last.day
    ? undefined
    : { precision: 'day', first: { year, month, day }, last: { year, month, day } };
}

function lastOf(year: number, month: number): Day {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const february = leap ? 29 : 28;
  const day = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return { year, month, day };
}

function formatSpan(first: Day, last: Day): string {
  const sameMonth = first.year === last.year && first.month === last.month;
  return `từ ngày ${sameMonth ? twoDigits(first.day) : formatDay(first)} đến ${formatDay(last)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const yearDigits = ({ year }: Day) => String(year).padStart(4, '0');
const monthDigits = ({ month }: Day) => (month <= 2 ? twoDigits(month) : String(month));
/** A day of the calendar as it is read: `16/6/2022`. */
export const formatDay = (day: Day): string => `${twoDigits(day.day)}/${monthDigits(day)}/${yearDigits(day)}`;
const iso = (day: Day) => `${yearDigits(day)}-${twoDigits(day.month)}-${twoDigits(day.day)}`;

/** A date as Vietnamese type it: `16/6/2026` → `2026-06-16`, `6/2026` → `2026-06`, `2026`. That it exists is not asked. */
export function partialDateFrom(typed: string): string | undefined {
  const match = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(typed.trim());
  if (match === null) return /^\d{4}-\d{2}-\d{2}$/.test(typed.trim()) ? typed.trim() : undefined;
  const [, day, month, year] = match;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
