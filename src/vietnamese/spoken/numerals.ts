/** Whole numbers in words, from their digits: a text may hold more digits than a number of the machine keeps. */
import type { ReadingOptions } from './options.ts';

type Wording = Pick<ReadingOptions, 'thousand' | 'zeroTens' | 'four' | 'five' | 'seven'>;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

export function readDigit(digit: string, { seven }: Pick<ReadingOptions, 'seven'>): string {
  return digit === '7' ? seven : (DIGITS[Number(digit)] ?? '');
}

/** Digit by digit, as numbers that are called or typed are read: `114` → một một bốn. */
export function readOneByOne(digits: string, options: Pick<ReadingOptions, 'seven'>): string {
  return [...digits].map((digit) => readDigit(digit, options)).join(' ');
}

/** Zeros at the front count for nothing: `03` → ba. */
export function readWhole(digits: string, options: Wording): string {
  const significant = digits.replace(/^0+/, '');
  return significant === '' ? readDigit('0', options) : readPositive(significant, options);
}

/** Everything from the billions up is a number of billions: 1.001.000.000.000 → một nghìn không trăm linh một tỷ. */
function readPositive(digits: string, options: Wording): string {
  if (digits.length <= 9) return readGroups(digits, options, true);
  const billions = `${readPositive(digits.slice(0, -9), options)} tỷ`;
  const below = readGroups(digits.slice(-9), options, false);
  return below === '' ? billions : `${billions} ${below}`;
}

/** At most nine digits. `first`: nothing stands before them, so their first group needs no "không trăm". */
function readGroups(digits: string, options: Wording, first: boolean): string {
  const groups = digits.padStart(9, '0').match(/\d{3}/g) ?? [];
  const scales = ['triệu', options.thousand, ''];
  const words: string[] = [];
  groups.forEach((group, index) => {
    if (group === '000') return;
    words.push(readGroup(group, options, first && words.length === 0));
    words.push(scales[index] ?? '');
  });
  return words.filter((word) => word !== '').join(' ');
}

/** Three digits; where others stand before them, the hundreds are said even when they are none. */
function readGroup(group: string, options: Wording, first: boolean): string {
  const [hundreds = '0', tens = '0', units = '0'] = group;
  const hundred = first && hundreds === '0' ? '' : `${readDigit(hundreds, options)} trăm`;
  return [hundred, readTens(tens, units, options, hundred !== '')].filter((word) => word !== '').join(' ');
}

function readTens(tens: string, units: string, options: Wording, afterHundreds: boolean): string {
  const unit = readDigit(units, options);
  if (tens === '0') {
    if (units === '0') return '';
    return afterHundreds ? `${options.zeroTens} ${unit}` : unit;
  }
  if (tens === '1') return units === '0' ? 'mười' : `mười ${units === '5' ? 'lăm' : unit}`;
  const ten = `${readDigit(tens, options)} mươi`;
  if (units === '0') return ten;
  const changed: Readonly<Record<string, string>> = { 1: 'mốt', 4: options.four, 5: options.five };
  return `${ten} ${changed[units] ?? unit}`;
}
