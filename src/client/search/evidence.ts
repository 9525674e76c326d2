/** Where on each page something that is sought stands, and how well it fits. */
import { agreement } from '#vietnamese/marks.ts';
import type { PagefindIndex } from './index/pagefind-index.ts';
import type { Posting } from './index/postings.ts';
import type { Sought, SoughtWord } from './query.ts';

/** First and last position of an occurrence. */
export type Span = readonly [from: number, to: number];

export interface PageEvidence {
  text: readonly Span[];
  fields: ReadonlyMap<number, readonly Span[]>;
  /** 1 where the marks agree with what was typed, less where they don't. */
  fit: number;
}

export type Evidence = ReadonlyMap<number, PageEvidence>;

const FIT = { same: 1, fewer: 0.97, other: 0.35 } as const;
/** A word of which only the beginning was typed. */
const BEGUN = 0.75;

/** The pages on which it stands. The index must have loaded its words. */
export function evidenceOf({ words }: Sought, index: PagefindIndex): Evidence {
  const [first, ...rest] = words;
  if (first === undefined) return new Map();
  return rest.reduce(
    (joined, next) => sideBySide(joined, wordEvidence(next, index), next.step),
    wordEvidence(first, index),
  );
}

function wordEvidence(sought: SoughtWord, index: PagefindIndex): Evidence {
  const pages = new Map<number, PageEvidence>();
  const plain = sought.typed === sought.key;
  for (const { spelling, postings } of index.word(sought.key)?.spellings ?? []) {
    const fit = plain ? 1 : FIT[agreement(sought.typed, spelling)];
    for (const posting of postings) add(pages, posting, fit);
  }
  if (sought.unfinished) addBeginnings(pages, sought, index);
  return pages;
}

function addBeginnings(pages: Map<number, PageEvidence>, sought: SoughtWord, index: PagefindIndex): void {
  for (const key of keysBeginningWith(sought.key, index)) {
    for (const { spelling, postings } of index.word(key)?.spellings ?? []) {
      if (agreement(sought.typed, spelling) === 'other') continue;
      for (const posting of postings) add(pages, posting, BEGUN);
    }
  }
}

export function keysBeginningWith(beginning: string, index: PagefindIndex): string[] {
  const keys = index.keys();
  const first = firstNotBelow(keys, beginning);
  const end = firstNotBelow(keys, `${beginning}\uffff`);
  return keys.slice(first, end).filter((key) => key !== beginning);
}

/** Place of the first key that is not below the text, in a sorted list. */
function firstNotBelow(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The best fit of a page counts, and the places of that fit alone: a page full of "dân" is no page about "đàn". */
function add(pages: Map<number, PageEvidence>, { page, text, fields }: Posting, fit: number): void {
  const known = pages.get(page);
  if (known !== undefined && known.fit > fit + 0.2) return;
  const keep = known !== undefined && known.fit >= fit - 0.2 ? known : undefined;
  const merged = new Map(keep?.fields);
  for (const [field, positions] of fields) merged.set(field, joinSpans(merged.get(field), positions));
  pages.set(page, { text: joinSpans(keep?.text, text), fields: merged, fit: Math.max(fit, keep?.fit ?? 0) });
}

const spans = (positions: readonly number[]): Span[] => positions.map((position) => [position, position] as const);

function joinSpans(known: readonly Span[] | undefined, positions: readonly number[]): readonly Span[] {
  if (known === undefined || known.length === 0) return spans(positions);
  if (positions.length === 0) return known;
  return [...known, ...spans(positions)].sort((a, b) => a[0] - b[0]);
}

/** Pages on which the second follows the first after so many steps. */
function sideBySide(left: Evidence, right: Evidence, step: number): Evidence {
  const pages = new Map<number, PageEvidence>();
  for (const [page, before] of left) {
    const after = right.get(page);
    if (after === undefined) continue;
    const text = following(before.text, after.text, step);
    const fields = new Map<number, Span[]>();
    for (const [field, list] of before.fields) {
      const found = following(list, after.fields.get(field) ?? [], step);
      if (found.length > 0) fields.set(field, found);
    }
    if (text.length > 0 || fields.size > 0) pages.set(page, { text, fields, fit: Math.min(before.fit, after.fit) });
  }
  return pages;
}

/** Spans of the one together with those of the other that begin so many steps after their end. */
export function following(left: readonly Span[], right: readonly Span[], step = 1): Span[] {
  const ends = new Map(right.map(([from, to]) => [from, to]));
  return left.flatMap(([from, to]) => {
    const end = ends.get(to + step);
    return end === undefined ? [] : [[from, end] as const];
  });
}
