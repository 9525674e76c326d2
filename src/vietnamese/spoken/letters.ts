/** The names of letters, for the one case in which a document's sign itself has to be read: CT/TW → xê tê trên tê vê kép. */

const NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  Ă: 'á',
  Â: 'ớ',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  Ê: 'ê',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e-lờ',
  M: 'em-mờ',
  N: 'en-nờ',
  O: 'o',
  Ô: 'ô',
  Ơ: 'ơ',
  P: 'pê',
  Q: 'quy',
  R: 'e-rờ',
  S: 'ét',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'i dài',
  Z: 'dét',
  '-': 'gạch ngang',
  '/': 'trên',
};

/** What has no name (digits) stays: the caller's text is read again. */
export function spellSymbol(symbol: string): string {
  return [...symbol.toUpperCase()].map((sign) => NAMES[sign] ?? sign).join(' ');
}
