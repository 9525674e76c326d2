/** Dates that a text names, at the precision it gives, with what each seems to be. */
import { isRealDate } from '#vietnamese/dates.ts';
import { fold } from '#vietnamese/fold.ts';
import { passages, type Block } from '../blocks.ts';
import { quoteAround } from './sentences.ts';

/** `start`: something began · `as-of`: figures are of that day · `event`: a day or days on which a thing took place. */
export type DateRole = 'start' | 'as-of' | 'document' | 'event';

export interface DateProposal {
  /** `2022-06-16`, `2019-04`, `2021-09-09/2021-09-13`, `2022-Q1`. */
  readonly date: string;
  readonly role: DateRole;
  readonly quote: string;
}

const two = (digits: string) => digits.padStart(2, '0');
const iso = (year = '', month = '', day = '') => [year, two(month), ...(day === '' ? [] : [two(day)])].join('-');
const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

const D = String.raw`(\d{1,2})`;
const SEP = String.raw`[/.-]`;
const Y = String.raw`((?:19|20)\d{2})(?![\d/])`;
const NOT_BEFORE = String.raw`(?<![\d./-])`;

/** The first that fits takes the letters, so spans come before days and days before months. */
const FORMS: ReadonlyArray<readonly [RegExp, (parts: readonly string[]) => string]> = [
  [
    new RegExp(`${NOT_BEFORE}${D}\\s?(?:-|–|đến(?: ngày)?)\\s?${D}${SEP}${D}${SEP}${Y}`, 'giu'),
    ([a, b, month, year]) => `${iso(year, month, a)}/${iso(year, month, b)}`,
  ],
  [
    new RegExp(`${NOT_BEFORE}${D}${SEP}${D}\\s?(?:-|–|đến(?: ngày)?)\\s?${D}${SEP}${D}${SEP}${Y}`, 'giu'),
    ([a, aMonth, b, bMonth, year]) => `${iso(year, aMonth, a)}/${iso(year, bMonth, b)}`,
  ],
  [new RegExp(`${NOT_BEFORE}${D}${SEP}${D}${SEP}${Y}`, 'gu'), ([day, month, year]) => iso(year, month, day)],
  [new RegExp(`ngày\\s+${D}\\s+tháng\\s+${D}\\s+năm\\s+${Y}`, 'giu'), ([day, month, year]) => iso(year, month, day)],
  [
    new RegExp(`(?:tháng|tháng\\s+)\\s*${D}(?:\\s*[/-]\\s*|,?\\s+năm\\s+)${Y}`, 'giu'),
    ([month, year]) => iso(year, month),
  ],
  [new RegExp(`${NOT_BEFORE}${D}/${Y}`, 'gu'), ([month, year]) => iso(year, month)],
  [
    new RegExp(`quý\\s+(IV|I{1,3}|[1-4])(?:\\s*/\\s*|,?\\s+năm\\s+)${Y}`, 'giu'),
    ([quarter = '', year = '']) => `${year}-Q${QUARTERS[quarter.toLowerCase()] ?? quarter}`,
  ],
];

const START = /(?:^|\s)(?:trien khai|bat dau|thuc hien|ra doi|thanh lap)?\s*tu( ngay| thang| nam)?\s*$/;
const AS_OF = /(?:tinh )?den( het| cuoi)?( ngay| thang)?\s*$/;
/** Before a date that belongs to a numbered document: "số 05-CT/TW, ngày". */
const DOCUMENT = /\d+[-/][\p{L}\d]*[-/][\p{L}\d-]+,?\s*(?:ngày\s*)?$/u;

export function findDates(blocks: readonly Block[]): DateProposal[] {
  const found = [...passages(blocks)].flatMap(datesIn);
  const seen = new Set<string>();
  return found.filter(({ date, role }) => !seen.has(`${date} ${role}`) && seen.add(`${date} ${role}`));
}

function datesIn(text: string): DateProposal[] {
  let rest = text;
  const found: (DateProposal & { at: number })[] = [];
  for (const [form, dateOf] of FORMS) {
    for (const { 0: words, index, ...parts } of rest.matchAll(form)) {
      const date = dateOf(
        Object.values(parts)
          .filter((part) => typeof part === 'string')
          .slice(0, words.length),
      );
      rest = rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length);
      if (!isRealDate(date)) continue;
      const quote = quoteAround(text, { start: index, end: index + words.length });
      found.push({ date, role: roleOf(text.slice(0, index), date, words), quote, at: index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ date, role, quote }) => ({ date, role, quote }));
}

function roleOf(before: string, date: string, words: string): DateRole {
  if (DOCUMENT.test(before)) return 'document';
  const said = fold(before.slice(-40) + (/^\D*/.exec(words)?.[0] ?? ''));
  if (date.includes('/')) return 'event';
  if (AS_OF.test(said)) return 'as-of';
  return START.test(said) ? 'start' : 'event';
}
