import type { Issue } from '../issues.ts';
import { tellIssue } from '../issue-telling.ts';
import { defineRule } from '../rule.ts';

/** A number, true/false or null without quotes where text is expected: YAML reads 62.000 as 62. */
export const bareNumber = defineRule('bare-number', 'Số, năm đặt trong ngoặc kép', function* (content) {
  for (const file of content.files) {
    for (const issue of file.issues()) {
      if (isBareValue(issue)) yield { file, at: { path: issue.path }, ...tellIssue(file, issue) };
    }
  }
});

export const isBareValue = ({ kind }: Issue) => kind === 'bare';
