/** One form of Unicode for all text, and a nose for text that never was Unicode. */

/** Composed form: the one in which everything here is written, compared and published. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

export function isNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

/**
 * TCVN3 bytes read as Latin-1 put signs and capitals inside words: "§¶ng", "c«ng t¸c", "quyÕt". Each counts only where
 * print never has it, so that "Windows®", "m²", "«…»", footnote "¹", "5 µm" and "§ 5" are left alone.
 */
const TCVN3 =
  /\p{L}[¨©ª«¬¶·¸¹»¼½¾®µ][\p{L}¨©ª«¬¶·¸¹»¼½¾®µ]|\p{L}[µ¸](?!\p{L})|(?:^|[^\p{L}\p{N}])[®§][\p{L}µ¶·¸¹»¼½¾]|[a-z][ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]/u;

/**
 * VNI writes a mark as a letter after its vowel: "Ñaûng boä", "keát naïp". These pairs occur in no Vietnamese syllable;
 * those that do (the "oà" of "hoà", the "uý" of "quý") are left out.
 */
const VNI = /[aA][ùøûõâáàåãäêèüÙØÛÕÂÁÀÅÃÄÊÈÜ]|[eE][ùøûõâàåäÙØÛÕÂÀÅÄ]|[oO][ùøûõâåäÙØÛÕÂÅÄ]|[uUyYôöÔÖ][ùøûõïÙØÛÕÏ]/;
/** More of VNI, which foreign names have too ("Raúl", "Zaïre", "Seán"): it counts only beside one of the pairs above. */
const VNI_ALSO = /[ñÑ]\p{L}|[öÖæÆ]|[aA][ïúëéÏÚËÉ]|[eE][ïáãÏÁÃ]|[oO][ïÏ]/u;

/** What settles it in a single word, in a text too short for statistics: found in no foreign name either. */
const UNMISTAKABLE =
  /\p{L}[¨©ª«¬¶¸¹»¼½¾][a-zà-ÿ]|[a-z][ÇÈÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ](?![A-Z])|[aA][ùøûõâåäáàãêèÙØÛÕÂÅÄÁÀÃÊÈ]|[eE][àâåäÀÂÅÄ]|[oO][âåäøõÂÅÄØÕ]|[uUyYôöÔÖ][ùøûõÙØÛÕ]/u;

/** One of them is in everything that the patterns above find, unless it is a pair of VNI. */
const SIGN = /[¨©ª«¬®µ¶·¸¹»¼½¾§ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]/;

/** Letters that only true Unicode Vietnamese has: about every second word of it. */
const UNICODE_VIETNAMESE = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/;

/** A text of at most this many words is judged by a single unmistakable word. */
const SHORT = 6;
/** Share of a line's words that must look encoded; real TCVN3 has 35 % and more, VNI 50 %. */
const SHARE = 0.15;

/**
 * Is the text, or one line of it, Vietnamese in an old font encoding (TCVN3, VNI) rather than Unicode?
 * Judged by how many words of a line carry the marks of either, against those that carry true Vietnamese letters.
 */
export function looksLegacyEncoded(text: string): boolean {
  return toNfc(text).split(/\r?\n/).some(lineLooksLegacyEncoded);
}

function lineLooksLegacyEncoded(line: string): boolean {
  // Nearly every line has none of these signs, and need not be taken apart.
  if (!SIGN.test(line) && !VNI.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const genuine = count(UNICODE_VIETNAMESE);
  if (genuine === 0 && words.length <= SHORT && count(UNMISTAKABLE) > 0) return true;
  const vni = count(VNI) === 0 ? 0 : words.filter((word) => VNI.test(word) || VNI_ALSO.test(word)).length;
  const suspicious = Math.max(count(TCVN3), vni);
  return suspicious >= 2 && suspicious >= words.length * SHARE && genuine * 2 <= suspicious;
}
