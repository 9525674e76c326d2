/** How long a text takes to read. */

/** Syllables ("tiếng") an unhurried adult reads silently in a minute; reading aloud is slower. */
const SYLLABLES_A_MINUTE = 220;

/** Vietnamese writes each syllable apart, so the words between spaces are syllables. */
export function countSyllables(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes, rounded up; 0 only for a text without a word. */
export function readingMinutes(text: string): number {
  return Math.ceil(countSyllables(text) / SYLLABLES_A_MINUTE);
}
