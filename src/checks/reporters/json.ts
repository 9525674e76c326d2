/** The report for other programs. */
import { messageOf } from '../problem.ts';
import type { Report } from '../report.ts';

/** One object: `ok`, how many `files`, and every problem with its parts and its whole `message`. */
export function jsonReport({ ok, files, problems }: Report): string {
  return JSON.stringify(
    { ok, files, problems: problems.map((problem) => ({ ...problem, message: messageOf(problem) })) },
    null,
    2,
  );
}
