/** Runs of text from patterns and from what was typed; what was not typed becomes a blank. */
import { cleanText } from '#vietnamese/clean.ts';
import type { Run } from './blocks.ts';

export const BLANK = '[…]';
/** Does not break and does not shrink: room for a pen. */
export const SPACE = '\u00A0';

export const blank = (what: string): Run => ({ text: BLANK, blank: what });

/** Room for a pen. */
export const dots = (count: number): Run => ({ text: '.'.repeat(count) });

export const plain = (text: string): Run => ({ text: text.normalize('NFC') });

export const bold = (text: string): Run => ({ text: text.normalize('NFC'), bold: true });

/** What was typed, or a blank that says what is missing. */
export function typed(value: string | undefined, what: string): Run {
  const text = cleanText(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? blank(what) : { text };
}

/** A pattern with its `{slots}` filled by runs. Throws where a slot has no run: a paper must not show a slot. */
export function phrase(pattern: string, slots: Readonly<Record<string, Run | readonly Run[]>> = {}): Run[] {
  return pattern
    .split(/(\{[a-z-]+\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const name = /^\{([a-z-]+)\}$/.exec(part)?.[1];
      if (name === undefined) return [plain(part)];
      const runs = slots[name];
      if (runs === undefined) throw new Error(`No text for {${name}} in “${pattern}”`);
      return runs;
    });
}

/** The same runs in other letters. */
export function styled(runs: readonly Run[], style: Partial<Omit<Run, 'text' | 'blank'>>): Run[] {
  return runs.map((run) => ({ ...run, ...style }));
}

/** In capitals, as heads of papers are; a blank stays what it is. */
export function capitals(runs: readonly Run[]): Run[] {
  return runs.map((run) => (run.blank === undefined ? { ...run, text: upper(run.text) } : run));
}

export const upper = (text: string) => text.normalize('NFC').toLocaleUpperCase('vi').normalize('NFC');

/** With a small or a capital first letter; a blank is left alone. */
export function began(runs: readonly Run[], capital: boolean): Run[] {
  const [first, ...others] = runs;
  if (first === undefined || first.blank !== undefined) return [...runs];
  const letter = first.text.charAt(0);
  const text = (capital ? upper(letter) : letter.toLocaleLowerCase('vi')) + first.text.slice(1);
  return [{ ...first, text }, ...others];
}

/** Longer phrases than a line holds are broken wherever they must be. */
const ONE_LINE = 60;

/** Phrases one after the other, as a centred line is broken: between them, not within them. */
export function phrasesInLine(phrases: readonly (readonly Run[])[]): Run[] {
  return phrases.flatMap((runs, index) => {
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    const tied = length > ONE_LINE ? runs : runs.map((run) => ({ ...run, text: run.text.replaceAll(' ', SPACE) }));
    return index === 0 ? tied : [plain(' '), ...tied];
  });
}

/** The lines of a typed text, without empty ones. */
export function linesOf(value: string | undefined): string[] {
  return cleanText(value ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Ends in a full stop, unless it ends in a stop of its own or in a blank. */
export function stopped(runs: readonly Run[], stop = '.'): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (/[.;:?]$/.test(text)) return [...runs];
  return [...runs, plain(stop)];
}
