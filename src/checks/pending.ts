/**
 * The mark of what a draft still waits for: `[[CẦN VIẾT: …]]`, `[[CẦN XEM: …]]`. A command puts it where only an author
 * can know; it may stand in a draft and nowhere else.
 */

import type { ContentFile } from './content.ts';

/** `VIẾT`: to be written · `XEM`: to be looked at. */
export type Task = 'VIẾT' | 'XEM';

export function pending(task: Task, what: string): string {
  // The mark ends at the first pair of brackets, so none may stand within it.
  return `[[CẦN ${task}: ${what.replaceAll(']]', '] ]').trim()}]]`;
}

const PENDING = /\[\[\s*CẦN\b[\s\S]*?(?:\]\]|$)/g;

/** Every mark of a text. */
export function pendingIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(PENDING)];
}

/** How many marks the files hold. */
export function waitingIn(files: readonly ContentFile[]): number {
  const texts = files.flatMap((file) => [...file.texts()]);
  return texts.reduce((sum, { text }) => sum + pendingIn(text).length, 0);
}

/** The text with what is marked blanked, letter for letter. */
export function withoutPending(text: string): string {
  return text.replace(PENDING, (mark) => mark.replace(/\S/g, ' '));
}
