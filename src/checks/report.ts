/** What a check of the content found, and the counts that its readers want. */
import type { Problem } from './problem.ts';
import type { FileWaiver } from './waivers.ts';

export interface Report {
  /** How many files were read. */
  readonly files: number;
  /** Errors, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What is worth a look and stops nothing, in the same order. */
  readonly notices: readonly Problem[];
  /** What the board lets stand, with its reasons. */
  readonly waivers: readonly FileWaiver[];
  /** How many places still wait to be written; what holds them is no error, and is not released. */
  readonly waiting: number;
  /** No errors. */
  readonly ok: boolean;
}

/** Sorts what was found and drops what several rules said alike. */
export function reportOf(
  files: number,
  found: readonly Problem[],
  waivers: readonly FileWaiver[] = [],
  waiting = 0,
): Report {
  const seen = new Set<string>();
  const sorted = found
    .filter(({ rule, file, line, field, sentence }) => {
      const key = JSON.stringify([rule, file, line, field, sentence]);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      (left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.rule, right.rule),
    );
  const problems = sorted.filter(({ severity }) => severity === 'error');
  const notices = sorted.filter(({ severity }) => severity === 'notice');
  return { files, problems, notices, waivers, waiting, ok: problems.length === 0 };
}

/** The problems of each file, in order. */
export function byFile({ problems }: Report): ReadonlyMap<string, readonly Problem[]> {
  return Map.groupBy(problems, ({ file }) => file);
}

const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
