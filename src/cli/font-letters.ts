/**
 * The letters that the two font files hold. The whole alphabet rather than the letters in use: new text arrives
 * every day, and a letter that is missing would be drawn in another face in the middle of a word.
 */

const fromTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const ASCII = fromTo(0x20, 0x7e);

/** Vietnamese letters that stand in Latin-1. */
const LATIN_VOWELS = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý';

/** No-break space, soft hyphen, quotation marks, dashes, minus, signs that figures and titles use. */
const SIGNS = '\u00a0\u00ad“”‘’«»‹›–—−…·•×÷±°²³½%‰§©®†€';

/** Letters with horn, breve, stroke and tilde, the block of stacked marks, combining marks and the đồng sign. */
const VIETNAMESE = `ĂăĐđĨĩŨũƠơƯư${fromTo(0x1ea0, 0x1ef9)}\u0300\u0301\u0303\u0309\u0323\u20ab`;

/** One file a script block: the name of the file, the source it is cut from, and its letters. */
export const fontFiles = [
  { name: 'noto-sans-latin', source: 'noto-sans-latin-wght-normal.woff2', letters: ASCII + LATIN_VOWELS + SIGNS },
  { name: 'noto-sans-vietnamese', source: 'noto-sans-vietnamese-wght-normal.woff2', letters: VIETNAMESE },
] as const;

/** The part of the weight axis that the site uses; the rest is cut away. */
export const weightAxis = { min: 400, max: 700 } as const;
