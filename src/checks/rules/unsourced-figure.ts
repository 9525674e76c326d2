import { visible } from '../visible.ts';
import { bodyFigures } from '../body-figures.ts';
import { newlines, type Block, type Body } from '../body.ts';
import { isEntry } from '../content.ts';
import type { Issue } from '../issues.ts';
import { personalData } from '#vietnamese/personal-data.ts';
import { defineRule } from '../rule.ts';
import { isRecord, valueAt } from '../schema-walk.ts';

/** A figure in a record has its source and quote; a figure in a text has a source mark in its paragraph. */
export const unsourcedFigure = defineRule('unsourced-figure', 'Số liệu nào cũng có nguồn', function* (content) {
  for (const file of content.files) {
    for (const issue of file.issues()) {
      if (!isUnsourcedResult(issue)) continue;
      const result = valueAt(file.document.data, issue.path.slice(0, -1));
      const indicator = isRecord(result) && typeof result['indicator'] === 'string' ? result['indicator'] : '';
      const [lacks, mend] = issue.path.at(-1) === 'quote' ? LACKS_QUOTE : LACKS_SOURCE;
      const sentence = `Số liệu “${visible(indicator, 80)}” chưa có ${lacks}. ${mend}.`;
      yield { file, at: { path: issue.path }, found: '', expected: lacks, mend, sentence };
    }
    if (!isEntry(file) || !file.body) continue;
    for (const block of file.body.blocks) {
      if (!(block.type === 'paragraph' || block.type === 'tableCell') || isSourced(block, file.body)) continue;
      const personal = personalData(block.text);
      const isPersonal = (at: number) =>
        personal.some(({ offset, found }) => at >= offset && at < offset + found.length + 1);
      const [first, ...others] = bodyFigures(block.text).filter(({ offset }) => !isPersonal(offset));
      if (!first) continue;
      const more = others.length === 0 ? '' : ` và ${others.length} số nữa trong đoạn`;
      const mend = 'Thêm dấu nguồn [^mã-nguồn] ở cuối câu, hoặc bỏ con số';
      const sentence = `Số “${first.text}”${more} chưa có nguồn. ${mend}.`;
      const line = block.line + newlines(block.text.slice(0, first.offset));
      yield { file, at: { line }, found: first.text, expected: 'dấu nguồn trong đoạn', mend, sentence };
    }
  }
});

const LACKS_SOURCE = ['nguồn', 'Thêm mã nguồn, hoặc bỏ số liệu'] as const;
const LACKS_QUOTE = ['câu trích', 'Chép vài chữ của nguồn có con số đó, hoặc bỏ số liệu'] as const;

/** `results[n].source` or `.quote` is not there. */
export function isUnsourcedResult({ path, kind, value }: Issue): boolean {
  const [list, index, field] = path;
  const isProof =
    list === 'results' && typeof index === 'number' && path.length === 3 && (field === 'source' || field === 'quote');
  return isProof && (kind === 'missing' || kind === 'blank' || value === '');
}

/**
 * Is there a source mark in the same paragraph? A list or a table is one passage with the paragraph that opens it, so a
 * mark on that one, or on any of its items, will do.
 */
function isSourced({ group }: Block, { passages }: Body): boolean {
  const passage = passages[group];
  if (passage?.isMarked) return true;
  const isOpened = passage && ['list', 'table', 'blockquote'].includes(passage.type);
  return isOpened === true && passages[group - 1]?.isMarked === true;
}
