/** Checks the whole content of a project. The command line and the build both come in here. */
import { collectContent } from './collect.ts';
import type { Content } from './content.ts';
import { waitingIn } from './pending.ts';
import type { Problem } from './problem.ts';
import { type Report, reportOf } from './report.ts';
import type { Rule } from './rule.ts';
import { rules } from './rule-table.ts';
import { visible } from './visible.ts';
import { allWaivers, withoutWaived } from './waivers.ts';

export type { Problem } from './problem.ts';
export type { Report } from './report.ts';

/** Every problem of every file at once. `root` is the folder that holds `content/`, `today` as `2026-11-22`. */
export async function checkContent(root: string, today = thisDay()): Promise<Report> {
  return runRules(await collectContent(root), today);
}

/** Runs the rules on content that is already read. Only notices depend on the day. */
export function runRules(content: Content, today = thisDay()): Report {
  const waivers = allWaivers(content);
  const found = rules.flatMap((rule) => run(rule, content, today));
  const files = content.files.length + content.pictures.size + content.strays.length;
  return reportOf(files, withoutWaived(found, waivers), waivers, waitingIn(content.files));
}

const thisDay = () => new Date().toISOString().slice(0, 10);

/** A rule that fails is a fault of ours: it stops the build like any problem, but does not hide what the others found. */
function run(rule: Rule, content: Content, today: string): Problem[] {
  try {
    return rule.check(content, today);
  } catch (error) {
    const found = visible(error instanceof Error ? error.message : String(error), 200);
    const sentence = `Phép kiểm tra “${rule.title}” dừng giữa chừng (${found}). Báo người phụ trách kỹ thuật, kèm dòng này.`;
    return [
      {
        rule: 'checker-failed',
        severity: 'error',
        file: 'content',
        line: 1,
        field: '',
        label: '',
        found,
        expected: '',
        mend: '',
        sentence,
      },
    ];
  }
}
