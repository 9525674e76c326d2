/**
 * Which encoding a text is in, by its letters and by the font it is set in. A text is turned into Unicode only where both
 * agree, or where there is no font to ask and the letters leave no doubt; the rest is said to be unsure.
 */
import { looksLegacyEncoded } from '../normalize.ts';
import { isSyllable } from '../syllable.ts';
import { type Decoder, decoded } from './decoding.ts';
import { decodeTcvn3, isTcvn3Font } from './tcvn3.ts';
import { decodeVni, isVniFont } from './vni.ts';

export type Encoding = 'tcvn3' | 'vni';

/** `plain`: no letter of it differs between the encodings. */
export type Verdict = Encoding | 'unicode' | 'plain' | 'unsure';

export const decoders: Readonly<Record<Encoding, Decoder>> = { tcvn3: decodeTcvn3, vni: decodeVni };

export function encodingOfFont(font: string): Encoding | undefined {
  return isTcvn3Font(font) ? 'tcvn3' : isVniFont(font) ? 'vni' : undefined;
}

/** Signs that print has in every encoding, and what stands for a blank. */
const SIGNS = /[\u00A0°²³×÷“”‘’„…–—−•●○▪■□→⇒≥≤±✓✔€\u200B-\u200F\uFEFF]/gu;
/** Letters that no old font can show. */
const UNICODE_ONLY = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]|\p{M}/u;
/** A share of letters in proper syllables that leaves room for names from elsewhere: Đăk, Rve. */
const CLEAR = 0.85;
/** The same, in a document of which the encoding is known. */
const CLEAR_AS_USUAL = 0.7;
/** How much better one reading must be than the other. */
const MARGIN = 0.2;
/** Without a font a single word proves nothing. */
const ENOUGH_WORDS = 3;

interface Likeness {
  /** Words with a letter beyond ASCII. */
  readonly words: number;
  /** Share of those letters that stand in proper Vietnamese syllables. */
  readonly share: number;
}

function likeness(text: string): Likeness {
  let [words, all, proper] = [0, 0, 0];
  for (const word of text.replace(SIGNS, ' ').split(/[\s!-/:-@[-`{-~0-9]+/)) {
    const beyond = word.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
    if (beyond === 0) continue;
    words += 1;
    all += beyond;
    if (isSyllable(word)) proper += beyond;
  }
  return { words, share: all === 0 ? 0 : proper / all };
}

const otherOf = (encoding: Encoding): Encoding => (encoding === 'tcvn3' ? 'vni' : 'tcvn3');
const readingIn = (encoding: Encoding, text: string) => decoded(decoders[encoding](text));

/**
 * `font` is the encoding of the font the text is set in, or nothing where the font shows Unicode. `usual` is what other
 * passages of the document were found to be in: a short one is read as they are.
 */
export function judge(text: string, font: Encoding | undefined, usual?: Encoding): Verdict {
  const asWritten = likeness(text.normalize('NFC'));
  if (asWritten.words === 0) return 'plain';
  return font === undefined ? byLetters(text, asWritten, usual) : byFont(text, font, asWritten);
}

function byFont(text: string, font: Encoding, asWritten: Likeness): Verdict {
  if (UNICODE_ONLY.test(text)) return asWritten.share >= CLEAR ? 'unicode' : 'unsure';
  const { share } = likeness(readingIn(font, text));
  const other = likeness(readingIn(otherOf(font), text));
  const isOther = other.share >= CLEAR && other.share - share >= MARGIN;
  return share >= asWritten.share && !isOther ? font : 'unsure';
}

function byLetters(text: string, asWritten: Likeness, usual: Encoding | undefined): Verdict {
  if (asWritten.share >= CLEAR) return usual !== undefined && alsoReadsIn(usual, text) ? 'unsure' : 'unicode';
  if (UNICODE_ONLY.test(text)) return looksLegacyEncoded(text) ? 'unsure' : 'unicode';
  const [best, other] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, reading: readingIn(encoding, text) }))
    .map((each) => ({ ...each, ...likeness(each.reading) }))
    .sort((a, b) => b.share - a.share || Number(b.encoding === usual) - Number(a.encoding === usual));
  if (best === undefined || other === undefined || best.reading === text) return 'unicode';
  const clear = best.encoding === usual ? CLEAR_AS_USUAL : CLEAR;
  const isBetter = best.share >= clear && best.share - asWritten.share >= MARGIN;
  const isClear = best.words >= ENOUGH_WORDS && best.share - other.share >= MARGIN;
  if (isBetter && (isClear || best.encoding === usual)) return best.encoding;
  return isBetter || looksLegacyEncoded(text) ? 'unsure' : 'unicode';
}

/** Would the text read as well, and otherwise, if it were in that encoding? "Long Hoà" is "Long Hồ" in VNI. */
function alsoReadsIn(encoding: Encoding, text: string): boolean {
  const reading = readingIn(encoding, text);
  return !UNICODE_ONLY.test(text) && reading !== text && likeness(reading).share >= CLEAR;
}

/** Would the text, set in an old font, read as well without being decoded? */
export function readsAsWritten(text: string): boolean {
  const { words, share } = likeness(text.normalize('NFC'));
  return words > 0 && share === 1;
}
