/**
 * VNI for Windows: a vowel, then its mark as a letter of its own ("Ñaûng boä"), read here as Latin-1. The fonts VNI-Times
 * and their like show it.
 */
import { type Piece, withoutSymbolRange } from './decoding.ts';

const TONE = { ø: '\u0300', ù: '\u0301', õ: '\u0303', û: '\u0309', ï: '\u0323' } as const;
/** On a vowel with a circumflex, which the mark brings along. */
const CIRCUMFLEX = { â: '', à: '\u0300', á: '\u0301', ã: '\u0303', å: '\u0309', ä: '\u0323' } as const;
/** On a breve, which only "a" has. */
const BREVE = { ê: '', è: '\u0300', é: '\u0301', ü: '\u0303', ú: '\u0309', ë: '\u0323' } as const;

/** What a letter is when no mark follows: horned vowels, đ, and the i that has letters of its own. */
const ALONE = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' } as const;

const composed = (...parts: readonly string[]) => parts.join('').normalize('NFC');

/** Every pair of a vowel and its mark, and every letter that stands alone, in small letters. */
function smallLetters(): Map<string, string> {
  const table = new Map<string, string>(Object.entries(ALONE));
  for (const [mark, tone] of Object.entries(TONE)) {
    for (const vowel of ['a', 'e', 'o', 'u', 'y']) table.set(vowel + mark, composed(vowel, tone));
    table.set(`ô${mark}`, composed('ơ', tone));
    table.set(`ö${mark}`, composed('ư', tone));
  }
  for (const [mark, tone] of Object.entries(CIRCUMFLEX)) {
    for (const vowel of ['a', 'e', 'o']) table.set(vowel + mark, composed(vowel, '\u0302', tone));
  }
  for (const [mark, tone] of Object.entries(BREVE)) table.set(`a${mark}`, composed('a', '\u0306', tone));
  return table;
}

const LETTERS: ReadonlyMap<string, string> = smallLetters();

/** Letters of VNI in small letters, by how it writes them. */
export const vniLetters = LETTERS;

export function decodeVni(encoded: string): Piece[] {
  const text = withoutSymbolRange(encoded);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const length = LETTERS.has(text.slice(at, at + 2).toLowerCase()) && at + 1 < text.length ? 2 : 1;
    const written = text.slice(at, at + length);
    const letter = LETTERS.get(written.toLowerCase());
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    pieces.push({ at, text: letter === undefined ? written : isCapital ? letter.toUpperCase() : letter });
    at += length;
  }
  return pieces;
}

/** A mark that follows no vowel of its own: the text is something else, or cut in two. */
export const isStrayInVni = (letter: string) => /[À-ÿ]/.test(letter) && !Object.hasOwn(ALONE, letter.toLowerCase());

/** `VNI-Times`, `VNI-Helve`. */
export function isVniFont(font: string): boolean {
  return /^vni[- ]/i.test(font.trim());
}
