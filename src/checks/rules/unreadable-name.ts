import { noKnowledge } from '#vietnamese/spoken/knowledge.ts';
import { defaultReading } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';
import { defineRule } from '../rule.ts';

/** A reading that itself has to be worked out helps nobody at the microphone. */
export const unreadableName = defineRule('unreadable-name', 'Cách đọc tên riêng đọc được ngay', function* (content) {
  for (const file of content.of('doc-ten-rieng')) {
    for (const { path, value } of file.fields) {
      if (path.at(-1) !== 'spoken' || typeof value !== 'string') continue;
      const reading = readAloud(value, defaultReading, noKnowledge);
      if (reading.readable) continue;
      const [question] = reading.questions;
      const expected = `chữ đọc được ngay (“${question?.excerpt ?? ''}” chưa đọc được)`;
      yield { file, at: { path }, found: value, expected, mend: 'viết bằng chữ, đúng như muốn nghe' };
    }
  }
});
