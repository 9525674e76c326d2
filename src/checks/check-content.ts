/** Checks the whole content of a project. The command line and the build both come in here. */
import { collectContent } from './collect.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { type Report, reportOf } from './report.ts';
import type { Rule } from './rule.ts';
import { rules } from './rule-table.ts';
import { visible } from './visible.ts';
import { withoutWaived } from './waivers.ts';

export type { Problem } from './problem.ts';
export type { Report } from './report.ts';

/** Every problem of every file at once. `root` is the folder that holds `content/`. */
export async function checkContent(root: string): Promise<Report> {
  return runRules(await collectContent(root));
}

/** Runs the rules on content that is already read. */
export function runRules(content: Content): Report {
  return reportOf(
    content.files.length + content.pictures.size + content.strays.length,
    withoutWaived(
      rules.flatMap((rule) => run(rule, content)),
      content,
    ),
  );
}

/** A rule that fails is a fault of ours: it stops the build like any problem, but does not hide what the others found. */
function run(rule: Rule, content: Content): Problem[] {
  try {
    return rule.check(content);
  } catch (error) {
    const found = visible(error instanceof Error ? error.message : String(error), 200);
    const sentence = `Phép kiểm tra “${rule.title}” dừng giữa chừng (${found}). Báo người phụ trách kỹ thuật, kèm dòng này.`;
    return [
      {
        rule: 'checker-failed',
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
