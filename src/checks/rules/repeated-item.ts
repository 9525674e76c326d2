import { defineRule } from '../rule.ts';

/** An id twice in one list: the second is a slip, and would be listed, numbered or counted twice. */
export const repeatedItem = defineRule('repeated-item', 'Mỗi mã trong danh sách ghi một lần', function* (content) {
  for (const file of content.files) {
    const seen = new Set<string>();
    for (const { path, value, meta } of file.fields) {
      if (typeof path.at(-1) !== 'number' || typeof value !== 'string' || !(meta.ref || meta.options)) continue;
      const place = JSON.stringify([path.slice(0, -1), value]);
      if (seen.has(place)) {
        yield { file, at: { path }, found: value, expected: 'mỗi mã ghi một lần', mend: 'bỏ dòng này' };
      }
      seen.add(place);
    }
  }
});
