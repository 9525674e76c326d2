/** Numbered documents that a text names, tied to the library's where number and day leave no doubt. */
import { isRealDate } from '#vietnamese/dates.ts';
import { fold } from '#vietnamese/fold.ts';
import { slugify } from '#vietnamese/slug.ts';
import type { documentTypes } from '#schema/vocabularies.ts';
import { type Block, passages } from '../blocks.ts';
import type { KnownDocument } from './known.ts';
import { quoteAround } from './sentences.ts';

export interface DocumentProposal {
  readonly type: keyof typeof documentTypes;
  /** As printed; nothing for a document that is known by its name alone. */
  readonly number?: string | undefined;
  readonly name: string;
  readonly date?: string | undefined;
  readonly quote: string;
  /** Its record, when there is no doubt. */
  readonly id?: string | undefined;
  /** Records that may be meant. */
  readonly near: readonly string[];
}

const TYPES: ReadonlyArray<readonly [RegExp, keyof typeof documentTypes]> = [
  [/nghị quyết/i, 'nghi-quyet'],
  [/chỉ thị/i, 'chi-thi'],
  [/kết luận/i, 'ket-luan'],
  [/quy định/i, 'quy-dinh'],
  [/quyết định/i, 'quyet-dinh'],
  [/kế hoạch/i, 'ke-hoach'],
  [/hướng dẫn/i, 'huong-dan'],
  [/nghị định/i, 'nghi-dinh'],
  [/luật/i, 'luat'],
];
/** What the letters of a number say where no word does. `QĐ` is a decision or a regulation: it says nothing. */
const BY_LETTERS: Readonly<Record<string, keyof typeof documentTypes>> = {
  NQ: 'nghi-quyet',
  CT: 'chi-thi',
  KL: 'ket-luan',
  KH: 'ke-hoach',
  HD: 'huong-dan',
  NĐ: 'nghi-dinh',
  QH: 'luat',
};

const WORD = String.raw`(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|kế hoạch|hướng dẫn|nghị định|thông tư|chương trình|công văn|thông báo|luật)`;
/** 05-CT/TW, 30/2020/NĐ-CP, 202/2025/QH15, 1671/NQ-UBTVQH15. */
const NUMBER = String.raw`\d{1,5}(?:\/\d{4})?\s?[-/]\s?\p{Lu}[\p{Lu}\d]*(?:[-/]\p{Lu}[\p{Lu}\d]*)*`;
const DATE = String.raw`,?\s*(?:ngày|ban hành ngày)\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const NUMBERED = new RegExp(
  String.raw`(?:(${WORD})\s+(?:số\s*:?\s*)?)?(?<![\p{L}\d/-])(${NUMBER})(?![\p{Ll}\d])(?:${DATE})?`,
  'giu',
);
/** Licences and registrations have numbers of that form and are nobody's directive. */
const NO_DIRECTIVE = /(?:giấy phép|giấy chứng nhận|biển số|hợp đồng|hóa đơn)\s+(?:số\s*)?$/iu;
const NAMED =
  /(Nghị quyết (?:Trung ương \d{1,2}|Đại hội [XVI]+)(?:\s*\(?,?\s*khóa [XVI]+\)?)?|Điều lệ Đảng|Cương lĩnh chính trị)/giu;

export function findDocuments(blocks: readonly Block[], known: readonly KnownDocument[]): DocumentProposal[] {
  const found = [...passages(blocks)].flatMap((text) => [...numbered(text, known), ...named(text, known)]);
  const byKey = new Map<string, DocumentProposal>();
  for (const proposal of found) {
    const key = proposal.id ?? canonical(proposal.number ?? proposal.name);
    const before = byKey.get(key);
    // The mention that gives the day tells more.
    if (before === undefined || (before.date === undefined && proposal.date !== undefined)) byKey.set(key, proposal);
  }
  return [...byKey.values()];
}

function* numbered(text: string, known: readonly KnownDocument[]): Generator<DocumentProposal> {
  for (const match of text.matchAll(NUMBERED)) {
    const [whole, word = '', printed = '', day] = match;
    const letters = /\p{Lu}{2,}/u.exec(printed)?.[0];
    if (letters === undefined || NO_DIRECTIVE.test(text.slice(0, match.index))) continue;
    const number = printed.replace(/\s/g, '');
    const date = day === undefined ? undefined : isoDay(day);
    const quote = quoteAround(text, { start: match.index, end: match.index + whole.length });
    const type = TYPES.find(([name]) => name.test(word))?.[1] ?? typeByLetters(number) ?? 'khac';
    yield { type, number, name: `${word} ${number}`.trim(), date, quote, ...linked(number, date, known) };
  }
}

function* named(text: string, known: readonly KnownDocument[]): Generator<DocumentProposal> {
  for (const { 0: name, index } of text.matchAll(NAMED)) {
    const slug = slugify(name);
    const record = known.find(({ id, subject }) => id === slug || fold(subject) === fold(name));
    const type = /^nghị quyết/i.test(name) ? 'nghi-quyet' : /^điều lệ/i.test(name) ? 'dieu-le' : 'cuong-linh';
    const near = record === undefined ? known.filter(({ id }) => id.startsWith(slug)).map(({ id }) => id) : [];
    yield { type, name, quote: quoteAround(text, { start: index, end: index + name.length }), id: record?.id, near };
  }
}

const canonical = (number: string) =>
  fold(number)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^0+/, '');

/** Numbers of a province's or a district's committee come again in every other one: without the day they prove nothing. */
const isCentral = (number: string) => /(?:TW|CP|QH\d*|UBTVQH\d*|TTg|BTC|BNV)$/u.test(number);

function linked(number: string, date: string | undefined, known: readonly KnownDocument[]) {
  const same = known.filter((each) => canonical(each.number) === canonical(number));
  const fits = same.filter((each) => {
    const isDated = date !== undefined && isRealDate(each.date);
    return isDated ? each.date === date : isCentral(number);
  });
  if (fits.length === 1) return { id: fits[0]?.id, near: [] };
  return { id: undefined, near: same.map(({ id }) => id) };
}

function typeByLetters(number: string): keyof typeof documentTypes | undefined {
  const letters = number.match(/\p{Lu}+/gu) ?? [];
  return letters.flatMap((each) => BY_LETTERS[each] ?? [])[0];
}

function isoDay(words: string): string | undefined {
  const [day = '', month = '', year = ''] = words.match(/\d+/g) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
