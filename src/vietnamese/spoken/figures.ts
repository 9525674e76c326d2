/** Figures as Vietnamese print has them (`62.000`, `84,2`), in words. */
import { parseFigure } from '../numbers.ts';
import { readDigit, readOneByOne, readWhole } from './numerals.ts';
import type { ReadingOptions } from './options.ts';

/** The figure's pattern, for the rules to build on. Anything else that looks like a number is asked about. */
export const FIGURE = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;

/** Throws where the text is no figure: callers match `FIGURE` first. */
export function figureValue(figure: string): number {
  const value = parseFigure(figure);
  if (value === undefined) throw new Error(`No figure: ${figure}`);
  return value;
}

/**
 * Decimals of one or two digits are read as a number (81,48 → bốn mươi tám), unless they begin with a zero; longer ones
 * digit by digit.
 */
export function readFigure(figure: string, options: ReadingOptions): string {
  const [whole = '', decimals] = figure.replaceAll('.', '').split(',');
  const spoken = readWhole(whole, options);
  return decimals === undefined ? spoken : `${spoken} ${options.decimal} ${readDecimals(decimals, options)}`;
}

function readDecimals(decimals: string, options: ReadingOptions): string {
  const asNumber = decimals.length <= 2 && !decimals.startsWith('0');
  return asNumber ? readWhole(decimals, options) : readOneByOne(decimals, options);
}

/** The number of a document: the zeros that it begins with are part of it (05-CT/TW → không năm). */
export function readDocumentNumber(digits: string, options: ReadingOptions): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  const zeros = options.documentZero === '' ? 0 : digits.length - significant.length;
  return [...Array.from({ length: zeros }, () => readDigit('0', options)), readWhole(significant, options)].join(' ');
}
