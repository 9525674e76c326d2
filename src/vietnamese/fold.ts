/** Vietnamese with its marks taken off: the key under which text is searched, filtered and compared. */

/**
 * Lower case, without tones and diacritics, `đ` as `d`. Digits, spaces and punctuation stay.
 * `ð` (U+00F0) goes the same way: old keyboards typed its capital for `Đ`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd')
    .normalize('NFC');
}

/** The folded words and numbers of a text, in order, without punctuation. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
