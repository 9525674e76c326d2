/** What was typed, as words to look for. */
import { fold } from '#vietnamese/fold.ts';
import { functionWords } from '#vietnamese/function-words.ts';

/** A word, or several that must stand side by side in this order. */
export interface Sought {
  words: readonly SoughtWord[];
  /** May be missing from a page: it only holds the question together. */
  optional: boolean;
  /** Typed without marks it may be a function word, which the index does not have ("roi" for "rồi"), or another word. */
  doubtful?: boolean;
}

export interface SoughtWord {
  /** As typed, in small letters, with the marks that were typed. */
  typed: string;
  /** Without marks: what the index is ordered by. */
  key: string;
  /** How many words after the one before it; more than one where a function word stands between. */
  step: number;
  /** The last word may still be being typed: words that begin with it count too. */
  unfinished: boolean;
}

export interface Query {
  /** What was typed, tidied: one form of Unicode, single blanks, nothing that cannot be seen. */
  text: string;
  sought: readonly Sought[];
}

/** Longer input is a mistake, or mischief. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

const bareFunctionWords: ReadonlySet<string> = new Set(functionWords.map(fold));
const notIndexed: ReadonlySet<string> = new Set(functionWords);
const optionalWords: ReadonlySet<string> = new Set([...functionWords, 'cách']);

/** Questions begin and end like this; typed without marks, only the whole turn of phrase is unmistakable. */
const BEGINNINGS = /^(?:lam (?:sao|the nao)(?: de)?|the nao la|vi sao|tai sao)(?= \S+ \S)/;
const ENDINGS = / (?:(?:nhu )?the nao|ra sao|la (?:gi|sao)|cai gi|gi|o dau|khi nao|bao gio|lam sao)$/;

/** The text in the one form in which it is searched and shown: nothing in it can do more than be read. */
export function tidy(typed: string): string {
  return typed
    .slice(0, MAX_LENGTH)
    .replace(/\p{C}+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

export function parseQuery(typed: string): Query {
  const text = tidy(typed);
  const unfinished = !/[\s"”»]$/.test(typed);
  const sought: Sought[] = [];
  for (const [, quoted, plain = ''] of text.matchAll(/["“”«»]([^"“”«»]+)["“”«»]|([^\s"“”«»]+)/g)) {
    if (quoted === undefined) sought.push(...tokenWords(plain).map((words) => ({ words, optional: false })));
    else sought.push({ words: sequence(quoted), optional: false });
  }
  const kept = sought.filter(({ words }) => words.length > 0).slice(0, MAX_WORDS);
  const last = kept.at(-1)?.words.at(-1);
  if (last !== undefined && unfinished) last.unfinished = true;
  return { text, sought: withOptional(kept) };
}

const word = (typed: string): SoughtWord => ({ typed, key: fold(typed), step: 1, unfinished: false });

/** Words that are to stand side by side. The index has no function words: they are stepped over. */
export function sequence(text: string): SoughtWord[] {
  const found: SoughtWord[] = [];
  let step = 1;
  for (const each of text.split(' ').flatMap((token) => tokenWords(token).flat())) {
    if (notIndexed.has(each.typed)) step += 1;
    else {
      found.push({ ...each, step });
      step = 1;
    }
  }
  return found;
}

/** The words of one token, as the indexer would see them: "7.252" is one word, "05-CT/TW" are three. */
function tokenWords(token: string): SoughtWord[][] {
  const parts = token.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isFigure = parts.every((part) => /^\d+$/.test(part));
  return parts.length === 0 ? [] : isFigure ? [[word(parts.join(''))]] : parts.map((part) => [word(part)]);
}

/** Marks what only asks; where everything would be such a word, nothing is. */
function withOptional(sought: readonly Sought[]): Sought[] {
  const keys = sought.map(({ words }) => words.map(({ key }) => key).join(' '));
  const line = keys.join(' ');
  const count = (turn: RegExp) => turn.exec(line)?.[0].trim().split(' ').length ?? 0;
  const [first, last] = [count(BEGINNINGS), keys.length - count(ENDINGS)];
  const marked = sought.map((each, at) => ({
    ...each,
    optional: each.words.every(({ typed }) => optionalWords.has(typed)) || at < first || (at >= last && last > 1),
    doubtful: each.words.every(({ typed, key }) => typed === key && bareFunctionWords.has(key)),
  }));
  return marked.some(({ optional }) => !optional) ? marked : [...sought];
}
