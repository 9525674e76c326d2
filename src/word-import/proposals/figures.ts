/** Figures that a text states, proposed with the words that carry them. Their digits are the text's own. */
import { withoutNumberedNames } from '#checks/body-figures.ts';
import type { bounds, countings } from '#schema/vocabularies.ts';
import { figureInQuote, parseFigure } from '#vietnamese/numbers.ts';
import { type Block, passages, textOf } from '../blocks.ts';
import { isCounted, isNeverCounted, measureIn } from './counted-words.ts';
import { periodIn } from './periods.ts';
import { quoteAround, sentenceAround, type Span } from './sentences.ts';

export interface FigureProposal {
  readonly value: string;
  readonly outOf?: string | undefined;
  readonly bound: keyof typeof bounds;
  readonly counting?: keyof typeof countings | undefined;
  readonly measure: string;
  /** What the number seems to count: words of the text, for the author to reword. */
  readonly about: string;
  /** As the sentence has it, or nothing. */
  readonly period?: string | undefined;
  readonly quote: string;
}

export interface Figures {
  readonly proposals: readonly FigureProposal[];
  /** "10 - 15 hộ", "từ 10 đến 15 hộ": two bounds, for which a record has no field. */
  readonly ranges: readonly string[];
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*`;
const NUMERAL = new RegExp(
  String.raw`(?<![\p{L}\d./,-])(${NUMBER})(?:\s?\/\s?(\d+(?:\.\d{3})*))?(\s*%)?(?![\p{L}\d/]|[.,]\d)`,
  'gu',
);
const RANGE = new RegExp(String.raw`(?<![\p{L}\d./,-])(?:${NUMBER})\s*%?\s*(?:-|–|đến|tới)\s*(?:${NUMBER})\s*%?`, 'gu');

const BEFORE: ReadonlyArray<readonly [RegExp, keyof typeof bounds]> = [
  [/(?:không quá|không vượt quá|tối đa|nhiều nhất)\s*$/iu, 'khong-qua'],
  [/(?:ít nhất|tối thiểu|không dưới)\s*$/iu, 'tu'],
  // "cao hơn 5%" compares; it does not bound.
  [/(?<!(?:cao|nhiều|thấp|lớn|ít|tăng|giảm|kém|tốt)\s)(?<!\p{L})hơn\s*$/iu, 'hon'],
  [/(?<![\p{L}\d]|\d\s)trên\s*$/iu, 'tren'],
  [/(?<!\p{L})gần\s*$/iu, 'gan'],
  [/(?<!\p{L})(?:khoảng|chừng|ước|ước đạt|xấp xỉ|ngót)\s*$/iu, 'khoang'],
  [/(?<!\p{L})dưới\s*$/iu, 'duoi'],
];

/** An identity or account number that lost its words. */
const LONGEST_UNPARTED = 7;

export function findFigures(blocks: readonly Block[]): Figures {
  const proposals: FigureProposal[] = [];
  const ranges: string[] = [];
  for (const block of blocks) {
    if (block.type === 'table') proposals.push(...tableFigures(block.rows.map((row) => row.map(textOf))));
    else for (const text of passages([block])) proposals.push(...passageFigures(text, ranges));
  }
  return { proposals, ranges };
}

function passageFigures(text: string, ranges: string[]): FigureProposal[] {
  let masked = withoutNumberedNames(text.replace(/\[\[[\s\S]*?\]\]/g, (mark) => ' '.repeat(mark.length)));
  for (const { 0: range, index } of masked.matchAll(RANGE)) {
    ranges.push(quoteAround(text, { start: index, end: index + range.length }));
    masked = masked.slice(0, index) + ' '.repeat(range.length) + masked.slice(index + range.length);
  }
  let done = 0;
  return [...masked.matchAll(NUMERAL)].flatMap((match) => {
    if (match.index < done) return [];
    const proposal = proposalFrom(text, match);
    // "1 tỷ 200 triệu đồng" is one sum: its second number is read.
    if (proposal !== undefined && /\d/.test(proposal.measure))
      done = text.indexOf(proposal.measure, match.index) + proposal.measure.length;
    return proposal ?? [];
  });
}

function proposalFrom(text: string, match: RegExpExecArray): FigureProposal | undefined {
  const [whole, printed = '', outOf, percent] = match;
  const span = { start: match.index, end: match.index + whole.length };
  const [before, after] = [text.slice(0, span.start), text.slice(span.end).replace(/^\s+/, '')];
  const value = figureOf(printed);
  if (value === undefined || !isFigure(printed, before, after, outOf, percent)) return undefined;
  const sentence = sentenceAround(text, span);
  const quote = quoteAround(text, span);
  if (![value, outOf ?? value].every((figure) => figureInQuote(figure, quote))) return undefined;
  const measure = percent === undefined ? measureIn(after) : '%';
  return {
    value,
    outOf,
    bound: boundOf(before, after),
    counting: countingOf(after),
    measure,
    about: aboutOf(text, span, sentence),
    period: periodIn(text.slice(sentence.start, sentence.end)),
    quote,
  };
}

/** The number in the form of records, its digits untouched; a blank or a point of another custom is brought into line. */
function figureOf(printed: string): string | undefined {
  const parted = printed.replace(/[ \u00A0]/g, '.');
  if (parseFigure(parted) !== undefined) return parted;
  const decimal = /^(\d+)\.(\d{1,2})$/.exec(parted);
  return decimal ? `${decimal[1] ?? ''},${decimal[2] ?? ''}` : undefined;
}

function isFigure(
  printed: string,
  before: string,
  after: string,
  outOf: string | undefined,
  percent: string | undefined,
): boolean {
  if (/^\d+$/.test(printed) && printed.length > LONGEST_UNPARTED) return false;
  if (percent !== undefined) return true;
  // "17/12 đường Hồ" and "2/9" are an address and a day: of a total there is never less than of its part.
  if (outOf !== undefined) return isCounted(after) && (parseFigure(printed) ?? 0) <= (parseFigure(outOf) ?? 0);
  // Numbers of a list, and groups by their size: "(1)", "2.", "tổ 3 người".
  if (/\(\s*$/.test(before) && after.startsWith(')')) return false;
  if (before.trim() === '' && /^[.)]/.test(after)) return false;
  if (/(?:^|\s)(?:tổ|nhóm|cụm)\s+$/iu.test(before) && printed.length === 1) return false;
  if (isNeverCounted(after)) return false;
  return isCounted(after) || (printed.length > 1 && measureIn(after) !== '');
}

function boundOf(before: string, after: string): keyof typeof bounds {
  const next = after.slice(0, 40).split(/[,;.]/)[0] ?? '';
  if (/(?:^|\s)trở lên/u.test(next)) return 'tu';
  if (/(?:^|\s)trở xuống/u.test(next)) return 'khong-qua';
  return BEFORE.find(([words]) => words.test(before))?.[1] ?? 'dung';
}

function countingOf(after: string): keyof typeof countings | undefined {
  if (/^lượt(?!\p{L})/iu.test(after)) return 'luot';
  return /^người(?!\p{L})/iu.test(after) ? 'nguoi' : undefined;
}

const LONGEST_ABOUT = 90;
const CLAUSE_END = /[,;:()]|\.(?!\d)/;

/** The rest of the clause after the number; for a share the clause before it, which says of what it is. */
function aboutOf(text: string, span: Span, sentence: Span): string {
  const after = text.slice(span.end, sentence.end).split(CLAUSE_END)[0] ?? '';
  const before =
    text
      .slice(sentence.start, span.start)
      .split(/[;:(]|\.(?!\d)/)
      .at(-1) ?? '';
  const words = after.trim().split(/\s+/).length >= 2 ? after : before + text.slice(span.start, span.end) + after;
  const tidy = words
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.|]+$/, '')
    .trim();
  return tidy.length <= LONGEST_ABOUT ? tidy : `${tidy.slice(0, LONGEST_ABOUT).replace(/\s+\S*$/, '')}…`;
}

const COUNTER = /^(?:stt|tt|số tt|số thứ tự)\.?$/i;
const CELL = new RegExp(String.raw`^(${NUMBER})\s*(%)?$`, 'u');

/** Numbers that stand alone in their cell: the head of the column says what they count, the first words of the row whose. */
function tableFigures(rows: readonly (readonly string[])[]): FigureProposal[] {
  const [head = [], ...others] = rows;
  return others.flatMap((row) => {
    const line = row.join(' | ');
    const label = row.find((cell, column) => !COUNTER.test(head[column] ?? '') && /\p{L}/u.test(cell)) ?? '';
    let at = 0;
    return row.flatMap((cell, column) => {
      const start = at;
      at += cell.length + ' | '.length;
      const [, printed = '', percent] = CELL.exec(cell) ?? [];
      const value = figureOf(printed);
      const name = head[column] ?? '';
      if (value === undefined || COUNTER.test(name) || label === '' || !(/\p{L}/u.test(name) || WHEN.test(name)))
        return [];
      const quote = quoteIn(line, { start, end: start + cell.length }, label, cell);
      if (!figureInQuote(value, quote)) return [];
      const { measure, period } = columnOf(name, label);
      return [
        {
          value,
          bound: 'dung' as const,
          counting: undefined,
          measure: percent === undefined ? measure : '%',
          about: `${label}: ${name}`.slice(0, 90),
          period,
          quote,
        },
      ];
    });
  });
}

/** "(kg/tuần)", "(%)" after the name of what is counted; "(thôn Hai)" and "(dự kiến)" measure nothing. */
const BRACKETED = /\((?:(?:ĐVT|[Đđ]ơn vị(?: tính)?)\s*:\s*)?([^()\p{Lu}]{1,40})\)\s*$/u;
const isMeasure = (words: string) => !/\d{2}/.test(words) && (/[%/]/.test(words) || isCounted(words));
const WHEN =
  /^(?:(?:tính |cho )?(?:đến|từ|trong|hết|cuối|đầu|trước|sau)\s+)?(?:ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{1,2}\/\d{4}|(?:tháng )?\d{1,2}\/\d{4}|tháng \d{1,2}(?:,? năm \d{4})?|quý (?:[1-4]|I{1,3}|IV)(?:(?:\/|,? năm )\d{4})?|(?:năm(?: học)? )?\d{4}(?:\s?[-–]\s?\d{4})?|\d{1,2} tháng(?: (?:đầu|cuối) năm(?: \d{4})?)?)$/iu;

/** A head that says when is no measure: then the row's own, in brackets, or none. */
function columnOf(name: string, label: string): { measure: string; period: string | undefined } {
  const bracketed = [name, label].map((words) => BRACKETED.exec(words)?.[1]?.trim() ?? '').find(isMeasure);
  const when = name.replace(/\s*\([^()]*\)\s*$/, '').trim();
  const period = WHEN.test(when) ? when : undefined;
  return { measure: bracketed ?? (period === undefined ? name.slice(0, 40).trim() : ''), period };
}

/** The whole row where it is short; else its first words and the number. */
function quoteIn(line: string, span: Span, label: string, cell: string): string {
  if (line.length <= 120 && line.split(/\s+/).length <= 15) return line;
  return span.start > label.length ? `${label.split(/\s+/).slice(0, 10).join(' ')} | ${cell}` : quoteAround(line, span);
}
