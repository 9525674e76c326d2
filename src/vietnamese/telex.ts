/** Vietnamese typed in Telex with the input method switched off: "dduwowngf" for "đường". */
import { toNfc } from './normalize.ts';

/** Keys that put a tone on the word they follow. */
const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

const LETTERS: readonly (readonly [typed: RegExp, letter: string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/uwow|uow|uwo/, 'ươ'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw|w/, 'ư'],
];

/** A syllable with plain letters only: the one form in which raw Telex comes. */
const RAW = /^[a-z]{2,9}$/;
const VOWELS = /[aăâeêioôơuưy]+/;

/**
 * The syllable that these keys would have given, or undefined where they hold no Telex key at all. Keys for tones and
 * for letters may stand after the letter or at the end of the syllable, as both ways of typing are in use.
 */
export function fromTelex(typed: string): string | undefined {
  if (!RAW.test(typed)) return undefined;
  const { rest, tone } = takeTone(typed);
  const letters = lettersOf(rest);
  if (tone === '' && letters === typed) return undefined;
  return tone === '' ? letters : withTone(letters, tone);
}

/** The tone's key: the last one wins, and it may stand right after the vowel ("cafphee") or at the end ("caphef"). */
function takeTone(typed: string): { rest: string; tone: string } {
  const after = /^([^aeiouyw]*[aeiouyw]+[a-z]*?)([sfrxj])([a-z]*)$/.exec(typed);
  if (after === null) return { rest: typed, tone: '' };
  const [, before = '', key = '', end = ''] = after;
  return { rest: before + end, tone: TONES[key] ?? '' };
}

function lettersOf(typed: string): string {
  let text = late(typed);
  for (const [keys, letter] of LETTERS) text = text.replace(keys, letter);
  return text;
}

/** Moves a letter's key that was typed at the end of the syllable to its letter: "dond" is "đon", "tota" stays. */
function late(typed: string): string {
  const [, start = '', vowels = '', coda = '', key = ''] =
    /^([^aeiouy]*)([aeiouy]+)([a-z]*?)([aeodw])$/.exec(typed) ?? [];
  if (key === 'd' && start.startsWith('d') && !start.startsWith('dd')) return `d${start}${vowels}${coda}`;
  if (key === 'w') return start + vowels.replace(/uo|[aou]/, (vowel) => `${vowel}w`) + coda;
  if (coda !== '' && 'aeo'.includes(key) && vowels.includes(key)) return start + vowels.replace(key, key + key) + coda;
  return typed;
}

/** Puts a tone where it is written: on a marked vowel, else on the second of three or before a final consonant. */
function withTone(syllable: string, tone: string): string {
  const start = /^(?:qu|gi(?=[aăâeêoôơuưy]))/.exec(syllable)?.[0].length ?? 0;
  const found = VOWELS.exec(syllable.slice(start));
  if (found === null) return syllable;
  const [vowels] = found;
  const first = start + found.index;
  const at = first + toneSeat(vowels, syllable.length > first + vowels.length);
  return toNfc(syllable.slice(0, at + 1) + tone + syllable.slice(at + 1));
}

function toneSeat(vowels: string, closed: boolean): number {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3 || closed) return 1;
  return 0;
}
