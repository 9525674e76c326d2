/** Sentences of the loudspeaker script, in the record's own words: one idea each. */
import { printFigure, type Result } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { isSilence } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { afterValue } from '../figures.ts';
import { type Matter, plainTitle } from './matter.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** Titles and statements end as they please; a sentence ends in one full stop. */
const sentence = (text: string) => `${text.trim().replace(/[.;,:]+$/u, '')}.`;

export const GREETING = 'Kính thưa toàn thể bà con và các đồng chí!';
export const THANKS = 'Xin cảm ơn bà con và các đồng chí đã lắng nghe.';
export const NAME_ONLY = 'Bài mới nêu tên, chưa kể cách làm.';
export const SUGGESTED = 'Ban biên tập gợi ý cách bắt đầu như sau.';
export const STEPS = 'Trong những việc bài kể có các việc sau.';

export function about({ calledBefore, frame }: Matter): string {
  return sentence(`Xin giới thiệu ${calledBefore} “${plainTitle(frame.title)}”`);
}

/** "Theo bài …, đăng ngày …": which article, and of when. */
export function citation(id: string, { sources }: Library): string {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`No source ${id}`);
  const date = formatDate(source.publishedAt);
  const when = date === undefined ? 'bài không ghi ngày đăng' : `đăng ${/^\d/.test(date) ? 'ngày ' : ''}${date}`;
  return `Theo bài “${plainTitle(source.title)}”, ${when}.`;
}

export const who = (unit: string): string => sentence(`Đơn vị được bài nêu là ${unit}`);
export const where = (place: string): string => sentence(`Nơi làm là ${place}`);
export const since = (date: string): string => sentence(`Việc này được làm từ ${date}`);
export const step = (title: string, index: number): string => sentence(`Việc thứ ${index + 1}: ${title}`);
export const outcome = (text: string): string => sentence(text);
export const told = (title: string): string => sentence(`Bài có kể về “${plainTitle(title)}”`);

/** `Kết quả: 7.252 quần chúng ưu tú được kết nạp vào Đảng.`; a rate stands after what it is a rate of. */
export function figure(result: Result, library: Library): string {
  const owner = result.about === undefined ? undefined : library.units.get(result.about)?.name;
  const value = printFigure(result);
  const words = result.measure.startsWith('%')
    ? `${result.indicator}: ${value}`
    : `Kết quả: ${value} ${afterValue(result)}`;
  return sentence([words, owner].filter((part) => part !== undefined).join(', '));
}

/** Of when the figures are; undefined where the source does not say. */
export const period = ({ period: text }: Result): string | undefined =>
  isSilence(text) ? undefined : sentence(`Số liệu: ${lowerFirst(text)}`);

/** How many figures the sentence of a result tells. */
export const figuresIn = ({ outOf }: Result): number => (outOf === undefined ? 1 : 2);

/** Units of today; where nobody is known to have taken over, those who answer for the text. */
export function askAt(units: readonly string[], siteName: string): string {
  if (units.length === 0) return `Cần hỏi thêm, xin mời hỏi ban biên tập trang ${siteName}.`;
  return sentence(`Cần hỏi thêm, xin mời hỏi ${units.join('; ')}`);
}
