/** `a/b`: a day, so many of so many, or a fraction; where it may be two of them, it is asked. */
import { COUNTED_NEXT } from './counted.ts';
import { isDay, readDate } from './days.ts';
import { FIGURE, figureValue, readFigure } from './figures.ts';
import { ask, goesOn, matchAt, NUMBER_END, type Place, type Rule, sticky } from './place.ts';

/** Days that everybody knows by their numbers alone. */
const HOLIDAYS = ['3/2', '26/3', '30/4', '1/5', '19/5', '27/7', '19/8', '2/9', '18/11', '22/12'];

const RATIO = sticky(`(${FIGURE})/(${FIGURE})${NUMBER_END}`);
const SHARE_NEXT = /^ số(?![\p{L}\p{N}])/iu;

/** Every reading that the place allows. A day that was named as one is read before this rule is asked. */
function readingsOf(place: Place, written: string, first: string, second: string): string[] {
  const { options } = place;
  const isHalf = first === '1' && second === '2';
  const small = /^\d+$/.test(first + second) && Number(first) < Number(second) && Number(second) <= 10;
  const readings: string[] = [];
  const counted = goesOn(place, written.length, COUNTED_NEXT);
  const [day = '', month = ''] = [first, second].map((part) => part.replace(/^0(?=\d)/, ''));
  if (HOLIDAYS.includes(`${day}/${month}`)) readings.push(`ngày ${readDate(day, month, undefined, options)}`);
  if (counted && figureValue(first) <= figureValue(second)) {
    readings.push(`${readFigure(first, options)} trên ${readFigure(second, options)}`);
  }
  // A half is a half wherever it stands alone.
  if (small && (isHalf || goesOn(place, written.length, SHARE_NEXT))) {
    readings.push(`${readFigure(first, options)} phần ${readFigure(second, options)}`);
  }
  return readings;
}

const ratio: Rule = (place) => {
  const match = matchAt(place, RATIO);
  if (match === null) return undefined;
  const [written, first = '', second = ''] = match;
  const [reading, ...others] = readingsOf(place, written, first, second);
  if (reading !== undefined && others.length === 0) return { length: written.length, spoken: reading };
  const day = isDay(first, second) ? `“ngày ${written}” nếu là ngày tháng; ` : '';
  return ask(place, written.length, 'day-or-ratio', () => ({
    why: 'Không rõ là ngày tháng, tỉ số hay phân số.',
    mend: `Viết ${day}“${first} trên ${second}” nếu là tỉ số; “${first} phần ${second}” nếu là phân số.`,
  }));
};

export const ratioRules: readonly Rule[] = [ratio];
