/** Signs: what they are said as, what falls away, and what the writer is asked to put in words. */
import { COUNTED_NOUN } from './counted.ts';
import { ask, goesOn, matchAt, type Rule, sticky } from './place.ts';
import { MEASURE, PER_ONE, readUnit, UNIT } from './units.ts';

const ADDRESS = sticky(
  String.raw`(?:https?://|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|edu|gov|info|example)(?![\p{L}\p{N}])(?:/[^\s<>“”".,;!?)]*)?|mã QR(?![\p{L}\p{N}])`,
  'i',
);

/** Nobody can follow an address by ear: it is replaced by the name of the site. */
const address: Rule = (place) => {
  const written = matchAt(place, ADDRESS)?.[0];
  if (written === undefined) return undefined;
  const { siteName } = place.knowledge;
  if (siteName !== undefined) return { length: written.length, spoken: `chi tiết trên trang ${siteName}` };
  return ask(place, written.length, 'address', () => ({
    why: 'Địa chỉ trang, thư, mã vuông không đọc lên được.',
    mend: 'Bỏ chỗ này, viết “chi tiết trên trang …” kèm tên trang.',
  }));
};

const PER = sticky(String.raw`/(${UNIT}|\p{L}+(?: \p{L}+)?)(?![\p{L}\p{N}])`);
const FIRST_WORD = /^\p{L}+/u;

/** `đồng/kg` → đồng một ki-lô-gam · `ha/hộ` → héc-ta mỗi hộ · between other words it has to be said which is meant. */
const perUnit: Rule = (place) => {
  const match = matchAt(place, PER);
  if (match === null) return undefined;
  const over = /([\p{L}²³%‰₫°]+[0-9²³]?)$/u.exec(place.text.slice(Math.max(0, place.at - 20), place.at))?.[1] ?? '';
  const phrase = match[1] ?? '';
  const under = [phrase, FIRST_WORD.exec(phrase)?.[0] ?? ''].find(
    (each) => MEASURE.test(each) || PER_ONE.test(each) || COUNTED_NOUN.test(each),
  );
  const isMeasure = MEASURE.test(over) || PER_ONE.test(over) || COUNTED_NOUN.test(over);
  if (under === undefined || !isMeasure) return undefined;
  const one = MEASURE.test(under) || PER_ONE.test(under) ? 'một' : 'mỗi';
  return { length: 1 + under.length, spoken: ` ${one} ${readUnit(under, place.options)}` };
};

const SLASH = sticky(String.raw`\s*/\s*`);

const slash: Rule = (place) => {
  const written = matchAt(place, SLASH)?.[0];
  if (written === undefined) return undefined;
  return ask(place, written.length, 'slash', () => ({
    why: 'Dấu “/” giữa hai chữ có thể là “hoặc”, “và”, “trên”.',
    mend: 'Viết bằng chữ, ví dụ “hoặc”.',
  }));
};

const WORDS: Readonly<Record<string, string>> = { '&': 'và', '+': 'cộng' };
const JOINING = sticky(String.raw`[ \u00A0]*([&+])[ \u00A0]*(?=[\p{L}\p{N}])`);

const joining: Rule = (place) => {
  const match = matchAt(place, JOINING);
  if (match === null || !/[\p{L}\p{N}%]$/u.test(place.text.slice(0, place.at))) return undefined;
  return { length: match[0].length, spoken: ` ${WORDS[match[1] ?? ''] ?? ''} ` };
};

const SPACED_DASH = sticky(String.raw`[ \u00A0]*[–—][ \u00A0]*|[ \u00A0]+-[ \u00A0]+`);

/** A rest, as a comma is. After a number it may be a span, right before one a minus. */
const dash: Rule = (place) => {
  const written = matchAt(place, SPACED_DASH)?.[0];
  if (written === undefined) return undefined;
  const spaced = /^\s.*\s$/u.test(written);
  const touchesNumber = /\d$/.test(place.text.slice(0, place.at)) || (!spaced && goesOn(place, written.length, /^\d/));
  return touchesNumber ? undefined : { length: written.length, spoken: ', ' };
};

const SIGNS: Readonly<Record<string, string>> = { '(': ', ', ')': ', ', '…': ', ' };
const FALLS_AWAY = /["'“”„«»‘’]/u;
const STAYS = /[\s.,;:?!]/u;
const DOTS = sticky(String.raw`\.{2,}`);

const sign: Rule = (place) => {
  const dots = matchAt(place, DOTS)?.[0];
  if (dots !== undefined) return { length: dots.length, spoken: ', ' };
  const written = place.text[place.at] ?? '';
  if (FALLS_AWAY.test(written)) return { length: 1, spoken: ' ' };
  if (STAYS.test(written)) return { length: 1, spoken: written };
  const said = SIGNS[written];
  return said === undefined ? undefined : { length: 1, spoken: said };
};

/** Addresses are looked for before the numbers and words in them; the other signs after. */
export const addressRules: readonly Rule[] = [address];
export const signRules: readonly Rule[] = [perUnit, joining, slash, dash, sign];
