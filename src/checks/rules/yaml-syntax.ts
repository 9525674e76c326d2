import { defineRule } from '../rule.ts';

/** What the parser of the fields stumbled over. */
export const yamlSyntax = defineRule('yaml-syntax', 'Các trường viết đúng cách', function* (content) {
  for (const file of content.files) {
    if (file.unreadable) continue;
    for (const problem of file.document.problems) yield { file, at: { line: problem.line, label: '' }, ...problem };
  }
});
