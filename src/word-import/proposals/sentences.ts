/** Sentences of a passage, and the few words of one that carry a thing. */
import { countSyllables } from '#vietnamese/reading-time.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop ends a sentence where a blank and a capital follow; "TP.HCM" and "7.252" have none. */
const SENTENCE_END = /[.!?…]["”’)]*\s+(?=["“(]*[\p{Lu}\d])|;\s+|\s\|\s/gu;

/** About 15 words are quoted, and no more characters than a quote may have. */
const MOST_WORDS = 15;
const WORDS_BEFORE = 5;
const MOST_CHARACTERS = 150;

export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    if (index >= end) return { start: from, end: index + mark.trimEnd().length };
    if (index + mark.length <= start) from = index + mark.length;
  }
  return { start: from, end: text.length };
}

/** The words around a thing within its sentence, as they stand there: its clause if it is short enough. */
export function quoteAround(text: string, span: Span): string {
  const sentence = sentenceAround(text, span);
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  let first = words.findLastIndex(({ start }) => start <= span.start);
  let last = words.findIndex(({ end }) => end >= span.end);
  if (first < 0 || last < 0) return text.slice(span.start, span.end);
  const quoted = () => text.slice(words[first]?.start, words[last]?.end);
  const fits = (from: number, to: number) => {
    const wider = text.slice(words[from]?.start, words[to]?.end);
    return countSyllables(wider) <= MOST_WORDS && wider.length <= MOST_CHARACTERS;
  };
  for (let before = 0; before < WORDS_BEFORE && first > 0 && fits(first - 1, last); before += 1) first -= 1;
  while (last < words.length - 1 && fits(first, last + 1)) last += 1;
  while (first > 0 && fits(first - 1, last)) first -= 1;
  return quoted()
    .replace(/^[\s,;:.)”\]–-]+/, '')
    .replace(/[\s,;:(“[–-]+$/, '')
    .trim();
}
