/** What is worth an author's look and stops nothing. */
import type { Content } from '#checks/content.ts';
import { pendingIn } from '#checks/pending.ts';
import type { Problem } from '#checks/problem.ts';
import type { Report } from '#checks/report.ts';
import { defineRule } from '#checks/rule.ts';
import { waiversOf } from '#checks/waivers.ts';
import { say } from './words.ts';

const waiting = defineRule('waiting', 'Chỗ chờ viết', function* (content) {
  for (const file of content.files) {
    for (const run of file.texts()) {
      for (const mark of pendingIn(run.text)) {
        const what = mark[0].replace(/^\[\[\s*|\s*\]\]$/g, '');
        const sentence = say('waiting', { what });
        yield { file, at: run.at(mark.index), found: mark[0], expected: '', mend: '', sentence };
      }
    }
  }
});

const waived = defineRule('waived', 'Phép kiểm tra đã miễn', function* (content) {
  for (const file of content.files) {
    for (const { rule, reason } of waiversOf(file)) {
      const sentence = say('waived', { rule, reason });
      yield { file, at: { path: ['waivers'] }, found: rule, expected: '', mend: '', sentence };
    }
  }
});

/** Neither of the two asks for the day. */
const NO_DAY = '';

/** Of all files: what the checks would have looked at, what waits, what the board lets stand. */
export function remindersOf(content: Content, { notices }: Report): Problem[] {
  return [...notices, ...[waiting, waived].flatMap((rule) => rule.check(content, NO_DAY))];
}
