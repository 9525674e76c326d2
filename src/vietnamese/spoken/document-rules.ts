/** Numbers of documents: the signs are not read; the kind stands before them and the issuer is in the records. */
import { isYear, readYear } from './days.ts';
import { readDocumentNumber } from './figures.ts';
import { expansionOf } from './knowledge.ts';
import { spellSymbol } from './letters.ts';
import {
  ask,
  END,
  fromRecord,
  goesOn,
  matchAt,
  NUMBER_END,
  type Piece,
  type Place,
  type Rule,
  sticky,
} from './place.ts';

const TYPES = [
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'kết luận',
  'quy định',
  'quy chế',
  'quyết định',
  'kế hoạch',
  'hướng dẫn',
  'luật',
  'thông tư',
  'thông tri',
  'thông báo',
  'chương trình',
  'đề án',
  'công văn',
  'công điện',
  'báo cáo',
  'tờ trình',
  'giấy phép',
  'pháp lệnh',
  'lệnh',
];

interface NamedType {
  readonly type: string;
  /** Written with a capital, as the name of a document is. */
  readonly capital: boolean;
  /** "số" stands between it and the number. */
  readonly number: boolean;
}

/** The kind of document named right before the number, in words or as an abbreviation that has one meaning. */
function typeBefore({ text, at, knowledge }: Place): NamedType | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  const number = /\ssố\s+$/u.test(before);
  const words = (number ? before.replace(/số\s+$/u, '') : before).trimEnd();
  const short = /[^\s(“"]+$/u.exec(words)?.[0] ?? '';
  const listed = knowledge.abbreviations.find((each) => each.short === short);
  const full = listed && expansionOf(listed);
  const ending = full ?? words;
  const type = TYPES.find((each) => new RegExp(String.raw`(?:^|[^\p{L}\p{N}])${each}$`, 'iu').test(ending));
  if (type === undefined) return undefined;
  return { type, capital: /^\p{Lu}/u.test(ending.slice(-type.length)), number };
}

const WITH_SYMBOL = sticky(String.raw`(\d+)(?:/(\d{4}))?[-/](\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*)${END}`);

const NAMES_ISSUER = /^(?:[, ]+ngày \d[\d/.-]*,?)? của /iu;

/** Who issued it, from the records; where they are silent, from a state document's sign (30/2020/NĐ-CP). */
function issuerOf(place: Place, written: string, type: string, symbol: string): readonly string[] {
  const { documents, abbreviations } = place.knowledge;
  const same = documents.filter(
    (document) =>
      document.number.toLowerCase() === written.toLowerCase() && document.type.toLowerCase() === type.toLowerCase(),
  );
  if (same.length > 0) return [...new Set(same.map(({ issuer }) => issuer))];
  // The sign of a Party document ends in the level alone (QĐ/HU); a state document's, after a hyphen, in the issuer.
  const letters = /^[^/-]+-([^/-]+)$/u.exec(symbol)?.[1];
  const listed = written.includes('/') ? abbreviations.find(({ short }) => short === letters) : undefined;
  const issuer = listed && expansionOf(listed);
  return issuer === undefined ? [] : [issuer];
}

const withSymbol: Rule = (place) => {
  const match = matchAt(place, WITH_SYMBOL);
  if (match === null) return undefined;
  const [written, number = '', year, symbol = ''] = match;
  const before = typeBefore(place);
  if (before === undefined) {
    return ask(place, written.length, 'document-type', () => ({
      why: 'Số hiệu văn bản không có tên loại đứng trước; không suy tên loại từ ký hiệu.',
      mend: `Ghi tên loại trước số hiệu, ví dụ “Kế hoạch số ${written}”. Nếu phải đọc cả ký hiệu thì viết: “${spellSymbol(symbol)}”.`,
    }));
  }
  return numbered(
    place,
    written,
    number,
    year,
    goesOn(place, written.length, NAMES_ISSUER) ? [] : issuerOf(place, written, before.type, symbol),
  );
};

function numbered(
  place: Place,
  written: string,
  number: string,
  year: string | undefined,
  issuers: readonly string[],
): Piece {
  const { options } = place;
  const [issuer, ...others] = issuers;
  if (others.length > 0) {
    return ask(place, written.length, 'document-issuer', () => ({
      why: `Có ${issuers.length} văn bản cùng số hiệu này: của ${issuers.join('; của ')}.`,
      mend: 'Ghi “của …” và tên cơ quan sau số hiệu.',
    }));
  }
  const inYear = year === undefined ? '' : `, năm ${readYear(year, options)}`;
  const spoken = readDocumentNumber(number, options) + inYear;
  if (issuer === undefined) return { length: written.length, spoken };
  return fromRecord(place, written.length, `${spoken}${year === undefined ? '' : ','} của ${issuer}`);
}

const BARE = sticky(String.raw`(\d+)(?:/(\d{4}))?${NUMBER_END}`);

/** `Chỉ thị 05`, `Quyết định số 12/2021`: a number after its kind is the document's, zeros and all. */
const withoutSymbol: Rule = (place) => {
  const match = matchAt(place, BARE);
  const before = match && typeBefore(place);
  if (!match || !before || !(before.capital || before.number)) return undefined;
  const [written, number = '', year] = match;
  if (year !== undefined && !(before.number && isYear(year))) return undefined;
  return numbered(place, written, number, year, []);
};

export const documentRules: readonly Rule[] = [withSymbol, withoutSymbol];
