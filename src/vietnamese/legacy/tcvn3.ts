/**
 * TCVN3 ("ABC"): one byte a letter, read here as Latin-1. The fonts .VnTime and their like show it. It has no capitals with
 * tones: these are small letters in a font of capitals, whose name ends in H (.VnTimeH).
 */
import { type Piece, withoutSymbolRange } from './decoding.ts';

/** From byte A1 on; a full stop where TCVN3 has no letter. */
const ROWS = [
  'ĂÂÊÔƠƯĐăâêôơưđ.', // A1–AF
  '.....àảãáạ.ằẳẵắ.', // B0–BF
  '......ặầẩẫấậè.ẻẽ', // C0–CF
  'éẹềểễếệìỉ...ĩíịò', // D0–DF
  '.ỏõóọồổỗốộờởỡớợù', // E0–EF
  '.ủũúụừửữứựỳỷỹýỵ.', // F0–FF
].join('');

const FIRST = 0xa1;

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...ROWS].flatMap((letter, index) => (letter === '.' ? [] : [[String.fromCharCode(FIRST + index), letter]])),
);

/** Letters of TCVN3 by the byte they have, as Latin-1. */
export const tcvn3Letters = LETTERS;

export function decodeTcvn3(encoded: string): Piece[] {
  return Array.from(withoutSymbolRange(encoded).split(''), (letter, at) => ({
    at,
    text: LETTERS.get(letter) ?? letter,
  }));
}

/** Bytes that TCVN3 uses for no letter and print uses for no sign: the text is something else. */
export const isStrayInTcvn3 = (letter: string) => /[À-ÿ]/.test(letter) && !LETTERS.has(letter);

/** `.VnTime`, `.VnArialH`. */
export function isTcvn3Font(font: string): boolean {
  return /^\.vn/i.test(font.trim());
}

/** A font that shows small letters as capitals: `.VnTimeH`. */
export function isTcvn3CapitalFont(font: string): boolean {
  return isTcvn3Font(font) && font.trim().endsWith('H');
}
