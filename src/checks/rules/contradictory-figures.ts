import { parseFigure } from '#vietnamese/numbers.ts';
import { type ContentFile, itemsOf } from '../content.ts';
import { type Fault, defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';
import type { TextRun } from '../texts.ts';

const MEND = 'đối chiếu lại nguồn; nguồn viết đúng như vậy thì ghi vào editorNotes và waivers, kèm lý do';

/** Parts make the whole, and a percentage is that of its figures. Words of a source are left as they are. */
export const contradictoryFigures = defineRule(
  'contradictory-figures',
  'Phần khớp với tổng, tỷ lệ khớp với số',
  function* (content) {
    for (const file of content.files) {
      yield* partsBeyondWhole(file);
      yield* ranksBeyondWhole(file);
      yield* halvesBesideWhole(file);
      for (const run of file.texts()) {
        // Two figures at least can contradict each other.
        if (run.meta.format === 'quote' || run.meta.format === 'url' || !/\d\D+\d/.test(run.text)) continue;
        yield* wrongShares(file, run);
        yield* wrongSums(file, run);
        yield* wrongParts(file, run);
      }
    }
  },
);

interface Result {
  readonly index: number;
  readonly value: number;
  readonly outOf: number | undefined;
  readonly text: (field: string) => string;
}

function resultsOf(file: ContentFile): Result[] {
  return itemsOf(file, 'results').flatMap((item, index) => {
    if (!isRecord(item)) return [];
    const text = (field: string) => (typeof item[field] === 'string' ? item[field] : '');
    const value = parseFigure(text('value'));
    return value === undefined ? [] : [{ index, value, outOf: parseFigure(text('outOf')), text }];
  });
}

/** "12 trên 10". Turns may be more than the people who took them. */
function* partsBeyondWhole(file: ContentFile): Generator<Fault> {
  for (const { index, value, outOf, text } of resultsOf(file)) {
    if (outOf === undefined || value <= outOf || text('measure') === '%' || text('counting') === 'luot') continue;
    const expected = `giá trị không hơn “Trên tổng số” (${text('outOf')})`;
    yield { file, at: { path: ['results', index, 'value'] }, found: text('value'), expected, mend: MEND };
  }
}

/** The ranks of which a unit or a member has exactly one. */
const RANKS = [/hoàn thành xuất sắc/iu, /hoàn thành tốt/iu, /(?<!không )hoàn thành nhiệm vụ/iu, /không hoàn thành/iu];

/** Shares of the ranks of one period: together they are no more than everybody. */
function* ranksBeyondWhole(file: ContentFile): Generator<Fault> {
  const ranked = resultsOf(file).flatMap((result) => {
    const indicator = result.text('indicator');
    const rank = RANKS.findIndex((name) => name.test(indicator));
    const isShare = result.text('measure') === '%' && !/trở lên|trở xuống/iu.test(indicator);
    const whom = indicator.split(/hoàn thành|không hoàn/iu)[0] ?? '';
    const group = JSON.stringify(['source', 'period', 'about'].map(result.text).concat(whom.trim().toLowerCase()));
    return rank >= 0 && isShare ? [{ ...result, rank, group }] : [];
  });
  for (const some of Map.groupBy(ranked, ({ group }) => group).values()) {
    const last = some.at(-1);
    const sum = some.reduce((total, { value }) => total + value, 0);
    // Each share is rounded by itself.
    if (
      last === undefined ||
      new Set(some.map(({ rank }) => rank)).size < some.length ||
      sum <= 100 + some.length * 0.1
    )
      continue;
    const found = some.map(({ text }) => `${text('value')}%`).join(' + ');
    yield {
      file,
      at: { path: ['results', last.index, 'value'] },
      found,
      expected: 'các mức cộng lại không quá 100%',
      mend: MEND,
    };
  }
}

/** Two kinds of which everybody is one. */
const HALVES = [
  ['chính thức', 'dự bị'],
  ['nam', 'nữ'],
] as const;

/** "Tổng số đảng viên" is "đảng viên". */
const plain = (indicator: string) =>
  indicator
    .toLowerCase()
    .replace(/^(?:tổng )?số |\s+/gu, ' ')
    .trim();

/** "Đảng viên" 4923 beside "Đảng viên chính thức" 3904 and "Đảng viên dự bị" 119. */
function* halvesBesideWhole(file: ContentFile): Generator<Fault> {
  const keyOf = ({ text }: Result) => JSON.stringify(['source', 'period', 'about', 'measure'].map(text));
  for (const group of Map.groupBy(resultsOf(file), keyOf).values()) {
    for (const [one, other] of HALVES) {
      const half = group.find(({ text }) => plain(text('indicator')).includes(one));
      const named = half && plain(half.text('indicator'));
      const rest = group.find(({ text }) => plain(text('indicator')) === named?.replace(one, other));
      if (half === undefined || named === undefined || rest === undefined) continue;
      const base = plain(named.replace(one, ''));
      const whole = group.find((each) => each !== half && each !== rest && isWholeOf(base, half, each));
      if (whole === undefined || half.value + rest.value === whole.value) continue;
      const expected = `tổng bằng ${half.text('value')} + ${rest.text('value')}`;
      const at = { path: ['results', whole.index, 'value'] };
      yield { file, at, found: whole.text('value'), expected, mend: MEND };
    }
  }
}

/** Of that name, or more closely named and taken from the very same words. */
function isWholeOf(base: string, half: Result, { text }: Result): boolean {
  const indicator = plain(text('indicator'));
  return indicator === base || (indicator.startsWith(`${base} `) && text('quote') === half.text('quote'));
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`;
/** "82/95 đảng viên (86,3%)", "82/95 đảng viên, đạt 86,3%". */
const SHARE = new RegExp(
  String.raw`(?<![\d.,/-])(${NUMBER})\s?/\s?(${NUMBER})(?![\d/-])((?:\s\p{L}+){0,4}),?\s?(?:\(|đạt\s|chiếm\s|bằng\s)\s?(?:tỷ lệ\s|tỉ lệ\s|đạt\s|chiếm\s|bằng\s)?(${NUMBER})\s?%`,
  'giu',
);

function* wrongShares(file: ContentFile, { text, at }: TextRun): Generator<Fault> {
  if (!text.includes('%')) return;
  for (const match of text.matchAll(SHARE)) {
    const [found, part = '', whole = '', , share = ''] = match;
    const [some, all, told] = [parseFigure(part), parseFigure(whole), parseFigure(share)];
    if (some === undefined || all === undefined || told === undefined || all === 0) continue;
    const real = (some / all) * 100;
    const decimals = share.split(',')[1]?.length ?? 0;
    // Rounded or cut off, both are done.
    if (Math.abs(real - told) < 10 ** -decimals) continue;
    const right = real.toFixed(Math.max(decimals, 1)).replace('.', ',');
    yield { file, at: at(match.index), found, expected: `tỷ lệ khớp với ${part}/${whole} (${right}%)`, mend: MEND };
  }
}

const COUNTED = String.raw`(${NUMBER})\s(\p{L}+(?:\s\p{L}+)?)`;
/** "12 hộ, gồm 7 hộ nghèo và 4 hộ cận nghèo": a list that says of itself that it is whole. */
const SUM = new RegExp(
  String.raw`(?<![\d.,/])${COUNTED}[^.;\n\d]{0,20}(?<!\p{L})gồm(?: có)?:?\s([^.;\n]*\d[^;\n.]*)`,
  'giu',
);
const PART = new RegExp(String.raw`(?<![\d.,/])${COUNTED}`, 'giu');

function* wrongSums(file: ContentFile, { text, at }: TextRun): Generator<Fault> {
  if (!/gồm/iu.test(text)) return;
  for (const match of text.matchAll(SUM)) {
    const [found, typed = '', unit = '', list = ''] = match;
    const parts = [...list.matchAll(PART)];
    // Only what counts the same can be added: all numbers of the list, each with the word of the whole.
    const [word = ''] = unit.toLowerCase().split(' ');
    const isAlike = parts.every(([, , of = '']) => of.toLowerCase().startsWith(word));
    const numbers = list.match(/\d[\d.,/]*/g)?.length ?? 0;
    if (parts.length < 2 || parts.length !== numbers || !isAlike) continue;
    const sum = parts.reduce((total, [, value = '']) => total + (parseFigure(value) ?? Number.NaN), 0);
    const whole = parseFigure(typed);
    if (whole === undefined || Number.isNaN(sum) || Math.abs(sum - whole) < 1e-9) continue;
    yield { file, at: at(match.index), found, expected: `các phần cộng lại bằng ${typed}`, mend: MEND };
  }
}

/** "4923 đảng viên (3904 chính thức, 119 dự bị)". */
const SPLIT = HALVES.map(
  ([one, other]) =>
    new RegExp(
      String.raw`(?<![\d.,/])${COUNTED}[^.;\n\d]{0,30}(?:\(|trong đó)[^.;\n\d]{0,12}(${NUMBER})\s[^.;\n\d()]{0,25}${one}[^.;\n\d()]{0,12}(${NUMBER})\s[^.;\n\d()]{0,25}${other}(?!\p{L})\)?`,
      'giu',
    ),
);
/** "12 hộ, trong đó có 15 hộ nghèo". */
const WITHIN = new RegExp(String.raw`(?<![\d.,/])${COUNTED}[^.;\n\d]{0,40}trong đó(?: có)?:?\s${COUNTED}`, 'giu');

function* wrongParts(file: ContentFile, { text, at }: TextRun): Generator<Fault> {
  for (const match of SPLIT.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [found, typed = '', , one = '', other = ''] = match;
    const [whole, ...halves] = [typed, one, other].map((value) => parseFigure(value) ?? Number.NaN);
    const sum = halves.reduce((total, half) => total + half, 0);
    if (whole === undefined || Number.isNaN(whole + sum) || whole === sum) continue;
    yield { file, at: at(match.index), found, expected: `hai phần cộng lại bằng ${typed}`, mend: MEND };
  }
  for (const match of text.matchAll(WITHIN)) {
    const [found, typed = '', of = '', part = '', what = ''] = match;
    const isSame = of.toLowerCase().split(' ')[0] === what.toLowerCase().split(' ')[0];
    if (!isSame || (parseFigure(part) ?? 0) <= (parseFigure(typed) ?? Number.POSITIVE_INFINITY)) continue;
    yield { file, at: at(match.index), found, expected: `phần không hơn ${typed}`, mend: MEND };
  }
}
