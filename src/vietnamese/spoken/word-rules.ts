/** Words go through as they are; what is spelled like an abbreviation and is in no list is asked about. */
import { fold } from '../fold.ts';
import { isSyllable } from '../syllable.ts';
import { ask, END, matchAt, type Place, type Rule, sticky } from './place.ts';
import { readUnit, UNMISTAKABLE } from './units.ts';

const UNIT_ALONE = sticky(`${UNMISTAKABLE}${END}(?![-'’.]\\p{L})`);

/** `mỗi ha`, `tính bằng km` */
const unitAlone: Rule = (place) => {
  const written = matchAt(place, UNIT_ALONE)?.[0];
  return written === undefined ? undefined : { length: written.length, spoken: readUnit(written, place.options) };
};

/** A word with its hyphens and apostrophes: `ki-lô-mét`, `P'ne`. */
const WORD = sticky(String.raw`\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`);
/** Letters and digits run together, or letters with dots between them. */
const MIXED = sticky(String.raw`\p{L}[\p{L}\p{M}]*(?:[.'’-]?[\p{L}\p{M}\p{N}])*`);

const word: Rule = (place) => {
  const written = matchAt(place, WORD)?.[0];
  if (written === undefined) return undefined;
  const mixed = matchAt(place, MIXED)?.[0] ?? written;
  if (mixed.length > written.length) return unknown(place, mixed);
  return isWord(written, place) ? { length: written.length, spoken: written } : unknown(place, written);
};

const letter = /^\p{L}$/u;
/** UBND, ThS, and two words that have run together. */
const INNER_CAPITAL = /.\p{Lu}/u;

/** Every part has a vowel, and no capital but its first letter. */
function isWord(written: string, { text, at }: Place): boolean {
  const parts = written.split('-').map((part) => part.replace(/['’]/g, ''));
  // A name's own sound may stand apart from its capital: P'Ne.
  const capitals = written.split(/['’-]/).some((part) => INNER_CAPITAL.test(part));
  if (capitals || !parts.every(hasVowel)) return false;
  // "Y tế", "A Phủ" begin with a letter that is a syllable; "khu A." ends in one that is a name of a place on a plan.
  if (letter.test(written) && /[A-Z]/.test(written)) {
    return /[AEOUY]/.test(written) && /^[ \u00A0]\p{L}/u.test(text.slice(at + 1));
  }
  return true;
}

const hasVowel = (part: string) => /[aeiouy]/i.test(part.normalize('NFD'));

function unknown(place: Place, written: string) {
  return ask(place, written.length, 'unknown-abbreviation', () => ({
    why: `“${written}” có vẻ là chữ viết tắt, ký hiệu; không có trong danh sách từ viết tắt và tên riêng.`,
    mend: 'Viết đầy đủ, hoặc thêm vào danh sách kèm cách đọc.',
  }));
}

const CAPITALISED = String.raw`\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)*`;
const NAME = sticky(`${CAPITALISED}(?:[ \\u00A0]${CAPITALISED})*${END}(?![-'’.]\\p{L})`);

/** A syllable, and one that is spelled with a k only where Vietnamese has one: `Kon` is of another language. */
const isVietnamese = (part: string) => isSyllable(part) && !/^k[aou]/.test(fold(part));

/**
 * A name whose letters are no Vietnamese syllable, `Kon Braih`: nobody can tell from them how its own people say it. It
 * is left as it is written, for whoever reads it out to ask about.
 */
const foreignName: Rule = (place) => {
  const written = matchAt(place, NAME)?.[0];
  const first = written?.split(/[ \u00A0]/)[0] ?? '';
  if (written === undefined || first.split(/['’-]/).every(isVietnamese) || !isWord(first, place)) return undefined;
  return { length: written.length, spoken: written, doubt: { written } };
};

export const wordRules: readonly Rule[] = [unitAlone, foreignName, word];
