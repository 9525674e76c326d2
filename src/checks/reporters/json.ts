/** The report for other programs. */
import { messageOf, type Problem } from '../problem.ts';
import type { Report } from '../report.ts';

/** One object: `ok`, how many `files`, every problem and notice with its parts and its whole `message`, and the waivers. */
export function jsonReport({ ok, files, problems, notices, waivers }: Report): string {
  return JSON.stringify({ ok, files, problems: problems.map(told), notices: notices.map(told), waivers }, null, 2);
}

const told = (problem: Problem) => ({ ...problem, message: messageOf(problem) });
