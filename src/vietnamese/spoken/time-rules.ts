/** Hours and minutes: `7h30`, `05:12`. */
import { readWhole } from './numerals.ts';
import type { ReadingOptions } from './options.ts';
import { matchAt, NUMBER_END, type Rule, sticky } from './place.ts';

const TIME = sticky(String.raw`(\d{1,2})(?:h|:)(\d{2})(?:\s?phút)?${NUMBER_END}`);
const HOUR = sticky(String.raw`(\d{1,2})h${NUMBER_END}`);

function readTime(hour: string, minute: string, options: ReadingOptions): string {
  const hours = `${readWhole(hour, options)} giờ`;
  return Number(minute) === 0 ? hours : `${hours} ${readWhole(minute, options)} phút`;
}

const time: Rule = (place) => {
  const match = matchAt(place, TIME) ?? matchAt(place, HOUR);
  if (match === null) return undefined;
  const [written, hour = '', minute = '00'] = match;
  // 1:25 may be a time; 1:500 and 30:70 are asked about as signs.
  if (Number(hour) > 24 || Number(minute) > 59) return undefined;
  return { length: written.length, spoken: readTime(hour, minute, place.options) };
};

export const timeRules: readonly Rule[] = [time];
