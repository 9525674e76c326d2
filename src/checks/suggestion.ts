/** What was probably meant, for the "Sửa" part of a message. */
import { fold } from '#vietnamese/fold.ts';
import { nearest } from '#vietnamese/typos.ts';

/** The nearest known word, or the only one that begins as the typed one does (`duc-linh` for `duc-linh-2022`). */
export function suggestionFor(typed: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const near = nearest(typed, words);
  if (near !== undefined) return near;
  const start = fold(typed);
  const longer = start.length < 4 ? [] : words.filter((word) => fold(word).startsWith(start));
  return longer.length === 1 ? longer[0] : undefined;
}

/** `có phải “x”?`, or what else to do when nothing is near. */
export function proposal(typed: string, known: Iterable<string>, otherwise: string): string {
  const meant = suggestionFor(typed, known);
  return meant === undefined ? otherwise : `viết “${meant}”`;
}
