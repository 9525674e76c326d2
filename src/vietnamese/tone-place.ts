/** "hòa" and "hoà", "túy" and "tuý" are one word: where the tone stands after a glide is a matter of taste. */

const TONE = '[\u0300\u0301\u0303\u0309\u0323]';
/** At the end of a syllable: elsewhere nobody is in doubt. */
const END = String.raw`(?![\p{L}\p{M}])`;
const LATE = new RegExp(`([ou])([aey])(${TONE})${END}`, 'giu');
const EARLY = new RegExp(`([ou])(${TONE})([aey])${END}`, 'giu');

/** Every tone on the glide, "qúy" too: for comparing, not for reading. */
export const withToneEarly = (text: string): string => text.normalize('NFD').replace(LATE, '$1$3$2').normalize('NFC');

/** Every tone after the glide. */
export const withToneLate = (text: string): string => text.normalize('NFD').replace(EARLY, '$1$3$2').normalize('NFC');
