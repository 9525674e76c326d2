/** How many and how much: figures with their units, ranges, comparisons. */
import { COUNTED_NEXT } from './counted.ts';
import { isDay } from './days.ts';
import { FIGURE, figureValue, readFigure } from './figures.ts';
import { readOrdinal } from './ordinals.ts';
import { after, ask, comesAfter, DASH, goesOn, matchAt, NUMBER_END, type Place, type Rule, sticky } from './place.ts';
import { readUnit, UNIT } from './units.ts';

/** A unit right after a number, with or without a space; it may not run on into a word. */
const WITH_UNIT = String.raw`(?:[ \u00A0]?(${UNIT})(?![\p{L}\p{N}]))?`;

/** After a unit the number cannot run on, save into `/` and another unit, which `sign-rules.ts` reads. */
const AMOUNT_END = String.raw`(?![\p{L}\p{N}])(?![.,:–—-]\d)(?!/\d)`;

const withUnit = (spoken: string, unit: string | undefined, { options }: Place) =>
  unit === undefined ? spoken : `${spoken} ${readUnit(unit, options)}`;

const AMOUNT = sticky(`(${FIGURE})${WITH_UNIT}${AMOUNT_END}`);
const PLAIN = sticky(`(${FIGURE})${NUMBER_END}`);

const amount: Rule = (place) => {
  const match = matchAt(place, AMOUNT);
  if (match === null) return undefined;
  const [written, figure = '', unit] = match;
  // Without a unit a slash after the number is part of something else.
  if (unit === undefined && matchAt(place, PLAIN) === null) return undefined;
  return { length: written.length, spoken: withUnit(readFigure(figure, place.options), unit, place) };
};

const ORDINAL_WORD = after('thứ');
const RANK_WORD = after('hạng|giải');
const WHOLE = sticky(String.raw`(\d+)${NUMBER_END}`);

const ordinal: Rule = (place) => {
  const match = comesAfter(place, ORDINAL_WORD) ? matchAt(place, WHOLE) : null;
  if (match === null) return undefined;
  const [written, digits = ''] = match;
  return { length: written.length, spoken: readOrdinal(digits, place.options) };
};

const rank: Rule = (place) => {
  const match = comesAfter(place, RANK_WORD) ? matchAt(place, WHOLE) : null;
  if (match === null || Number(match[0]) < 1 || Number(match[0]) > 2) return undefined;
  const [first, second] = Number(match[0]) === 1 ? ['nhất', 'một'] : ['nhì', 'hai'];
  return ask(place, match[0].length, 'rank', (written) => ({
    why: `Sau “hạng”, “giải”, số ${written} có nơi đọc “${first}”, có nơi đọc “${second}”.`,
    mend: `Viết bằng chữ: “${first}” hoặc “${second}”.`,
  }));
};

const RANGE = sticky(`(${FIGURE})${WITH_UNIT}${DASH}(${FIGURE})${WITH_UNIT}${AMOUNT_END}`);
const MAGNITUDE_NEXT =
  /^[ \u00A0](?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|phần trăm|mét|sào|tạ|tấn|lít|tuổi)(?![\p{L}\p{N}])/iu;
const FROM = after('từ');
const WORD_NEXT = /^[ \u00A0]\p{L}/u;

/** `16-6` may be a day and `3-2` a score: a span of numbers has to show that it is one. */
const range: Rule = (place) => {
  const match = matchAt(place, RANGE);
  if (match === null) return undefined;
  const [written, first = '', firstUnit, last = '', lastUnit] = match;
  const counts =
    lastUnit !== undefined ||
    goesOn(place, written.length, COUNTED_NEXT) ||
    goesOn(place, written.length, MAGNITUDE_NEXT);
  const clear = counts || (!isDay(first, last) && goesOn(place, written.length, WORD_NEXT));
  if (figureValue(first) < figureValue(last) && clear && !goesOn(place, written.length, /^\//u)) {
    const from = comesAfter(place, FROM) ? '' : 'từ ';
    const lower = withUnit(readFigure(first, place.options), firstUnit, place);
    const upper = withUnit(readFigure(last, place.options), lastUnit, place);
    return { length: written.length, spoken: `${from}${lower} đến ${upper}` };
  }
  return ask(place, written.length, 'range-or-day', () => ({
    why: 'Không rõ là khoảng số, ngày tháng hay tỉ số.',
    mend: `Viết “từ ${first} đến ${last}” nếu là khoảng; thêm chữ “ngày” đứng trước nếu là ngày tháng.`,
  }));
};

const COMPARED = sticky(String.raw`([≥≤<>~≈])\s*(${FIGURE})${WITH_UNIT}${NUMBER_END}`);
const COUNTED_WORD = /^[ \u00A0](\p{L}+)(?=[.,;:!?)]|$)/u;
const BEFORE: Readonly<Record<string, string>> = {
  '≤': 'không quá',
  '>': 'hơn',
  '<': 'dưới',
  '~': 'khoảng',
  '≈': 'khoảng',
};

const compared: Rule = (place) => {
  const match = matchAt(place, COMPARED);
  if (match === null) return undefined;
  const [written, sign = '', figure = '', unit] = match;
  const spoken = withUnit(readFigure(figure, place.options), unit, place);
  const before = BEFORE[sign];
  if (before !== undefined) return { length: written.length, spoken: `${before} ${spoken}` };
  // "trở lên" comes after what is counted: it must be plain where that ends.
  const rest = place.text.slice(place.at + written.length);
  if (unit !== undefined || !WORD_NEXT.test(rest)) return { length: written.length, spoken: `từ ${spoken} trở lên` };
  const noun = COUNTED_WORD.exec(rest);
  if (noun !== null && goesOn(place, written.length, COUNTED_NEXT)) {
    return { length: written.length + noun[0].length, spoken: `từ ${spoken} ${noun[1] ?? ''} trở lên` };
  }
  return ask(place, written.length, 'at-least', () => ({
    why: 'Không rõ chữ “trở lên” đặt sau chữ nào.',
    mend: `Viết bằng chữ: “từ ${figure} … trở lên”.`,
  }));
};

export const quantityRules: readonly Rule[] = [compared, ordinal, rank, range, amount];
