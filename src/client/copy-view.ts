/** What the page says about the copy of the whole site, and which buttons it has. Pure. */
import type { Status, Wish } from '#saved-copy/messages.ts';
import { fill } from '#words/fill.ts';
import { savedPageWords as words } from '#words/saved-page.ts';

export interface Choice {
  /** What the worker is asked for; the other two only open and close the question before everything is removed. */
  readonly wish: Wish | 'ask' | 'keep';
  readonly label: string;
  readonly quiet: boolean;
}

export interface CopyView {
  readonly say: string;
  readonly detail: string;
  /** From 0 to 1, where something is on its way. */
  readonly progress?: number;
  readonly choices: readonly Choice[];
}

const MEGABYTE = 1_000_000;

/** `0,5`: never less than a tenth. */
export const megabytes = (bytes: number): string =>
  Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10)
    .toFixed(1)
    .replace('.', ',')
    .replace(/,0$/, '');

const choice = (wish: Choice['wish'], label: string, quiet = true): Choice => ({ wish, label, quiet });

const saveAll = (label: string) => choice('save-all', label, false);
const removal = choice('ask', words['offline.remove']);

function question({ saved = [] }: Status): CopyView {
  return {
    say: fill(words['offline.remove.confirm'], { n: saved.length }),
    detail: '',
    choices: [choice('remove', words['offline.remove.yes'], false), choice('keep', words['offline.remove.no'])],
  };
}

function beforehand({ newest, saved = [] }: Status): CopyView {
  const choices = saved.length > 0 ? [removal] : [];
  if (newest === undefined) return { say: words['offline.needsNetwork'], detail: '', choices };
  return {
    say: fill(words['offline.saveAll.size'], { n: megabytes(newest.transfer) }),
    detail: fill(words['offline.saveAll.stored'], { n: megabytes(newest.stored) }),
    choices: [saveAll(words['offline.saveAll']), ...choices],
  };
}

function complete({ day = '', newest, outdated }: Status): CopyView {
  const held = fill(words['offline.edition'], { date: day });
  const update = outdated ? [saveAll(words['offline.refresh'])] : [];
  const newer = outdated && newest ? ` ${fill(words['offline.newer'], { date: newest.day })}` : '';
  return { say: words['offline.done'], detail: held + newer, choices: [...update, removal] };
}

/** `asking`: the reader wants to remove all and is asked whether she means it. */
export function copyView(status: Status, asking = false): CopyView {
  const { copy, pages, bytes } = status;
  if (asking) return question(status);
  const count = fill(words['offline.progress'], { done: pages[0], total: pages[1] });
  const progress = bytes[1] > 0 ? bytes[0] / bytes[1] : 0;
  switch (copy) {
    case 'none':
      return beforehand(status);
    case 'loading':
      return {
        say: pages[1] > 0 ? count : words['offline.starting'],
        detail: '',
        progress,
        choices: [choice('stop', words['offline.stop'])],
      };
    case 'paused':
      return {
        say: words['offline.paused'],
        detail: count,
        progress,
        choices: [saveAll(words['offline.continue']), removal],
      };
    case 'stopped':
      return {
        say: words['offline.stopped'],
        detail: count,
        progress,
        choices: [saveAll(words['offline.continue']), removal],
      };
    case 'full':
      return { say: words['offline.full'], detail: count, choices: [saveAll(words['offline.continue']), removal] };
    case 'complete':
      return complete(status);
  }
}
