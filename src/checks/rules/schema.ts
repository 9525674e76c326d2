import { tellIssue } from '../issue-telling.ts';
import { defineRule } from '../rule.ts';
import { isBareValue } from './bare-number.ts';
import { isMissingAlt } from './missing-alt.ts';
import { isUnsourcedResult } from './unsourced-figure.ts';

/** Every field as its schema wants it; some faults have a rule, and a sentence, of their own. */
export const schema = defineRule('schema', 'Trường đúng loại, đủ, không thừa', function* (content) {
  for (const file of content.files) {
    for (const issue of file.issues()) {
      if (isBareValue(issue) || isMissingAlt(issue) || isUnsourcedResult(issue)) continue;
      yield { file, at: { path: issue.path }, ...tellIssue(file, issue) };
    }
  }
});
