/** What records tell: readings of proper names, and abbreviations. */
import { expansionOf, type SpokenAbbreviation } from './knowledge.ts';
import { ask, fromRecord, type Place, type Rule } from './place.ts';

/** Longest first: "Kho K1" before "K1". */
function standingHere<T>(records: readonly T[], writtenIn: (record: T) => string, { text, at }: Place, exact: boolean) {
  const bySize = [...records].sort((a, b) => writtenIn(b).length - writtenIn(a).length);
  return bySize.find((record) => {
    const written = writtenIn(record);
    const here = text.slice(at, at + written.length);
    const same = exact ? here === written : here.toLowerCase() === written.toLowerCase();
    return same && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + written.length));
  });
}

const properName: Rule = (place) => {
  const name = standingHere(place.knowledge.names, ({ written }) => written, place, false);
  if (name === undefined) return undefined;
  const written = place.text.slice(place.at, place.at + name.written.length);
  const doubt = name.certainty === 'chua-chac' ? { written, spoken: name.spoken } : undefined;
  return fromRecord(place, written.length, name.spoken, doubt);
};

const abbreviation: Rule = (place) => {
  const listed = standingHere(place.knowledge.abbreviations, ({ short }) => short, place, true);
  if (listed === undefined) return undefined;
  const full = expansionOf(listed);
  return full === undefined
    ? ask(place, listed.short.length, 'abbreviation', () => whyNot(listed))
    : fromRecord(place, listed.short.length, full);
};

function whyNot({ short, full }: SpokenAbbreviation): { why: string; mend: string } {
  if (full.includes('khong-ro')) {
    return { why: `Chưa rõ “${short}” là chữ viết tắt của gì.`, mend: 'Bỏ chữ này, hoặc viết đầy đủ khi đã rõ.' };
  }
  if (full.length > 1) {
    const words = full.map((each) => `“${each}”`).join(' hoặc ');
    return { why: `“${short}” có hơn một nghĩa.`, mend: `Viết đầy đủ: ${words}.` };
  }
  return {
    why: `“${short}” trong danh sách chỉ dùng cho tìm kiếm.`,
    mend: `Viết đầy đủ: “${full.join('”, “')}”.`,
  };
}

export const nameRules: readonly Rule[] = [properName, abbreviation];
