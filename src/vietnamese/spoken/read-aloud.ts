/**
 * Reads a text for the loudspeaker: numbers, dates, signs and abbreviations in words, so that whoever reads it out has
 * nothing to work out. Where a place can be read in two ways, nothing is guessed: the writer is asked.
 */
import { calendarRules } from './calendar-rules.ts';
import { documentRules } from './document-rules.ts';
import { type Knowledge, noKnowledge } from './knowledge.ts';
import { nameRules } from './name-rules.ts';
import { defaultReading, type ReadingOptions } from './options.ts';
import { ask, type Doubt, type Piece, type Place, type Question, type Rule } from './place.ts';
import { quantityRules } from './quantity-rules.ts';
import { ratioRules } from './ratio-rules.ts';
import { romanRules } from './roman-rules.ts';
import { sequenceRules } from './sequence-rules.ts';
import { addressRules, signRules } from './sign-rules.ts';
import { spanRules } from './span-rules.ts';
import { timeRules } from './time-rules.ts';
import { itemsAsSentences, tidy } from './tidy.ts';
import { wordRules } from './word-rules.ts';

export type Reading =
  /** `doubts`: readings out of the records that are to be asked of people of the place. */
  | { readonly readable: true; readonly text: string; readonly doubts: readonly Doubt[] }
  | { readonly readable: false; readonly questions: readonly Question[] };

/** The first rule that knows the place reads it: what is more than a number (a date, a sign) comes before numbers. */
const rules: readonly Rule[] = [
  ...addressRules,
  ...nameRules,
  ...sequenceRules,
  ...documentRules,
  ...spanRules,
  ...calendarRules,
  ...timeRules,
  ...ratioRules,
  ...quantityRules,
  ...romanRules,
  ...wordRules,
  ...signRules,
];

/** Records may speak of one another (an issuer's name has an abbreviation in it), but not in circles. */
const DEEPEST = 3;

export function readAloud(
  text: string,
  options: ReadingOptions = defaultReading,
  knowledge: Knowledge = noKnowledge,
): Reading {
  return readWithin(itemsAsSentences(text.normalize('NFC')), options, knowledge, 0);
}

function readWithin(text: string, options: ReadingOptions, knowledge: Knowledge, depth: number): Reading {
  const inner = (words: string) => {
    if (depth >= DEEPEST) return undefined;
    const reading = readWithin(words.normalize('NFC'), options, knowledge, depth + 1);
    return reading.readable ? reading.text : undefined;
  };
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const piece = pieceAt({ text, at, options, knowledge, inner });
    pieces.push(piece);
    at += piece.length;
  }
  const questions = pieces.flatMap((piece) => ('question' in piece ? [piece.question] : []));
  if (questions.length > 0) return { readable: false, questions };
  const spoken = pieces.map((piece) => ('spoken' in piece ? piece.spoken : '')).join('');
  const doubts = pieces.flatMap((piece) => ('doubt' in piece ? [piece.doubt] : []));
  return { readable: true, text: tidy(spoken), doubts };
}

/** Numbers and signs that no rule knows, with all that clings to them. */
const UNKNOWN = /^(?:[\p{L}\p{N}]+(?:[.,:/–-][\p{L}\p{N}]+)*[%‰°]*|[^\p{L}\p{N}\s])/u;

function pieceAt(place: Place): Piece {
  for (const rule of rules) {
    const piece = rule(place);
    if (piece !== undefined) return piece;
  }
  const written = UNKNOWN.exec(place.text.slice(place.at))?.[0] ?? place.text.charAt(place.at);
  return ask(place, written.length, 'unreadable', () => ({
    why: `“${written}” không có quy tắc đọc.`,
    mend: 'Viết bằng chữ, đúng như muốn nghe.',
  }));
}
