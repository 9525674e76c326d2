/** What may have been meant by a word that the site does not have: Telex keys left as typed, a slip of the finger. */
import { fold } from '#vietnamese/fold.ts';
import { fromTelex } from '#vietnamese/telex.ts';
import { editDistance } from '#vietnamese/typos.ts';
import type { SiteIndex } from './index/site-index.ts';
import { keysBeginningWith } from './evidence.ts';
import type { Sought, SoughtWord } from './query.ts';

const MAX_GUESSES = 8;
/** A word this short has too many neighbours. */
const TOO_SHORT = 2;
const NEAREST = 3;

const isKnown = (key: string, index: SiteIndex) => index.count(key) > 0;

/** Does the site have nothing that this could be as it stands? */
export function isUnknown({ key, unfinished }: SoughtWord, index: SiteIndex): boolean {
  return !isKnown(key, index) && !(unfinished && keysBeginningWith(key, index).length > 0);
}

/** The word that these keys would have given, if the site has it. */
export function telexGuess({ words, optional }: Sought, index: SiteIndex): Sought | undefined {
  const typed = fromTelex(words[0]?.typed ?? '');
  if (typed === undefined || !isKnown(fold(typed), index)) return undefined;
  return { words: [{ typed, key: fold(typed), step: 1, unfinished: false }], optional };
}

/** What a mistyped word may stand for, the likeliest first. Usually one thing; where two words ran together, two. */
export function guesses(sought: Sought, index: SiteIndex): Sought[][] {
  const [word] = sought.words;
  if (word === undefined || sought.words.length > 1) return [];
  const { key } = word;
  if (key.length <= TOO_SHORT || /\d/.test(key)) return [];
  return [...slips(key, index), ...runTogether(key, index)].slice(0, MAX_GUESSES).map((parts) =>
    parts.map((part) => ({
      words: [{ typed: part, key: fold(part), step: 1, unfinished: false }],
      optional: sought.optional,
    })),
  );
}

/** Known words one slip away, those that most pages have first. */
function slips(key: string, index: SiteIndex): string[][] {
  const near = index.keys().filter((known) => Math.abs(known.length - key.length) <= 1 && !/\d/.test(known));
  return near
    .filter((known) => known.length > 1 && editDistance(key, known) === 1)
    .sort((a, b) => index.count(b) - index.count(a))
    .map((known) => [known]);
}

function runTogether(key: string, index: SiteIndex): string[][] {
  const cuts = Array.from({ length: Math.max(0, key.length - 3) }, (_, at) => at + 2);
  return cuts
    .map((cut) => [key.slice(0, cut), key.slice(cut)])
    .filter((parts) => parts.every((part) => isKnown(part, index)));
}

/** The spelling of a word that most pages have. */
export function usualSpelling(key: string, index: SiteIndex): string {
  const spellings = index.word(key)?.spellings ?? [];
  const [first] = [...spellings].sort((a, b) => b.postings.length - a.postings.length);
  return first?.spelling ?? key;
}

/** The spelling of a word on a page: that of its title and names before that of its text. */
export function spellingOn(page: number | undefined, key: string, index: SiteIndex): string {
  const there = (index.word(key)?.spellings ?? []).flatMap(({ spelling, postings }) =>
    postings
      .filter((posting) => posting.page === page)
      .map(({ fields, text }) => ({ spelling, worth: fields.size * 100 + text.length })),
  );
  const [first] = there.sort((a, b) => b.worth - a.worth);
  return first?.spelling ?? usualSpelling(key, index);
}

/** The words of the site that are nearest to one it does not have, without marks. */
export function nearestWords(word: SoughtWord | undefined, index: SiteIndex): string[] {
  if (word === undefined || word.key.length <= TOO_SHORT || !isUnknown(word, index)) return [];
  const near = index
    .keys()
    .filter((known) => known.length > TOO_SHORT && Math.abs(known.length - word.key.length) <= 2)
    .map((known) => ({ known, distance: editDistance(word.key, known) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || index.count(b.known) - index.count(a.known));
  return near.slice(0, NEAREST).map(({ known }) => known);
}
