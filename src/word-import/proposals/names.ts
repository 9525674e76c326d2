/**
 * Units and places that a text names. One that the library knows, and that can be no other, is tied to its record; any
 * other is told with the records that are called most like it.
 */
import { fold, foldedWords } from '#vietnamese/fold.ts';
import { type Block, passages } from '../blocks.ts';
import type { KnownName } from './known.ts';
import { BEGINS_ANOTHER, PLACES, UNITS } from './name-patterns.ts';
import { quoteAround, type Span } from './sentences.ts';

export interface NameProposal {
  readonly name: string;
  readonly quote: string;
  readonly id?: string | undefined;
  /** Records that may be meant, the likeliest first. */
  readonly near: readonly string[];
}

interface Search {
  readonly pattern: RegExp;
  readonly known: readonly KnownName[];
  /** The latest day that the text speaks of: names change with the years. */
  readonly day: string | undefined;
}

export function findUnits(blocks: readonly Block[], known: readonly KnownName[], day?: string): NameProposal[] {
  return findNames(blocks, { pattern: UNITS, known, day });
}

export function findPlaces(blocks: readonly Block[], known: readonly KnownName[], day?: string): NameProposal[] {
  return findNames(blocks, { pattern: PLACES, known, day });
}

/** "Đảng ủy xã" is the committee of "Đảng bộ xã", and "Huyện ủy" that of "Đảng bộ huyện": one body to a record. */
function keyOf(name: string): string {
  return foldedWords(name)
    .join(' ')
    .replace(/^dang (?:bo|uy)(?= )/, 'dang bo')
    .replace(/^(huyen|tinh|thanh) uy(?= )/, 'dang bo $1');
}

interface Word extends Span {
  readonly key: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function findNames(blocks: readonly Block[], search: Search): NameProposal[] {
  const texts = [...passages(blocks)];
  const whole = ` ${foldedWords(texts.join(' ')).join(' ')} `;
  const records = recordsByKey(search.known);
  const longest = Math.max(0, ...[...records.keys()].map((key) => key.split(' ').length));
  const found = new Map<string, NameProposal>();
  for (const text of texts) {
    for (const span of spansIn(text, search.pattern, records, longest)) {
      const name = text.slice(span.start, span.end);
      const called = records.get(keyOf(name)) ?? [];
      const record = theOne(called, whole, search.day);
      const key = record?.id ?? keyOf(name);
      if (found.has(key)) continue;
      const near = record === undefined ? nearest(name, called, search.known) : [];
      found.set(key, { name, quote: quoteAround(text, span), id: record?.id, near });
    }
  }
  return [...found.values()];
}

/** A record goes by its name, without what stands in brackets, and by the part of it before what it belongs to. */
function recordsByKey(known: readonly KnownName[]): Map<string, KnownName[]> {
  const byKey = new Map<string, KnownName[]>();
  for (const record of known) {
    const bare = record.name.replace(/\s*\([^)]*\)\s*$/, '');
    for (const key of new Set([bare, bare.split(',')[0] ?? ''].map(keyOf))) {
      if (key.includes(' ')) byKey.set(key, [...(byKey.get(key) ?? []), record]);
    }
  }
  return byKey;
}

/** Names that the library knows, the longest first; then what looks like a name and is none of them. */
function spansIn(text: string, pattern: RegExp, records: ReadonlyMap<string, unknown>, longest: number): Span[] {
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let length = Math.min(longest, words.length - first); length > 1; length -= 1) {
      const part = words.slice(first, first + length);
      if (!records.has(keyOf(part.map(({ key }) => key).join(' ')))) continue;
      const span = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
      // A name does not go across a comma or a full stop, unless its record has one there.
      if (/[.;:!?()]/.test(text.slice(span.start, span.end)) || goesOn(text, span)) continue;
      spans.push(span);
      first += length - 1;
      break;
    }
  }
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const span = { start: index, end: index + name.length };
    if (!spans.some(({ start, end }) => start < span.end && span.start < end)) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Of several called alike: those of that time, and of these the one whose superior the text names. */
function theOne(records: readonly KnownName[], whole: string, day: string | undefined): KnownName | undefined {
  if (records.length <= 1) return records[0];
  const ofThen = records.filter(({ from, to }) => day === undefined || ((from ?? '') <= day && day <= (to ?? '9')));
  if (ofThen.length <= 1) return ofThen[0];
  const named = ofThen.filter(({ name, above }) =>
    above.some((each) => !keyOf(name).includes(keyOf(each)) && whole.includes(` ${foldedWords(each).join(' ')} `)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** "thôn Một Hai" is not "thôn Một": a capital after a capital belongs to the name, unless it begins another. */
function goesOn(text: string, { end }: Span): boolean {
  const last = /\S+$/.exec(text.slice(0, end))?.[0] ?? '';
  const next = /^ (\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return /^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(next) && !BEGINS_ANOTHER.test(next);
}

const MOST_NEAR = 3;
/** Half of the words in common. */
const NEAR = 0.5;

function nearest(name: string, called: readonly KnownName[], known: readonly KnownName[]): string[] {
  if (called.length > 0) return called.slice(0, MOST_NEAR).map(({ id }) => id);
  const words = new Set(foldedWords(name));
  return known
    .map((record) => {
      const names = [record.name, record.name.split(',')[0] ?? ''];
      return { record, score: Math.max(...names.map((each) => likeness(words, new Set(foldedWords(each))))) };
    })
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEAR)
    .map(({ record }) => record.id);
}

/** Words in common, of the words of both. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}
