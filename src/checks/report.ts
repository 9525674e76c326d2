/** What a check of the content found, and the counts that its readers want. */
import type { Problem } from './problem.ts';

export interface Report {
  /** How many files were read. */
  readonly files: number;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly ok: boolean;
}

/** Sorts the problems and drops what several rules said alike. */
export function reportOf(files: number, problems: readonly Problem[]): Report {
  const seen = new Set<string>();
  const sorted = problems
    .filter(({ rule, file, line, field, sentence }) => {
      const key = JSON.stringify([rule, file, line, field, sentence]);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      (left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.rule, right.rule),
    );
  return { files, problems: sorted, ok: sorted.length === 0 };
}

/** The problems of each file, in order. */
export function byFile({ problems }: Report): ReadonlyMap<string, readonly Problem[]> {
  return Map.groupBy(problems, ({ file }) => file);
}

const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));
