import { countSyllables } from '#vietnamese/reading-time.ts';
import { defineRule } from '../rule.ts';

/** "About 15 words": a few more are let pass, a whole sentence is not. */
const MOST = 20;

/** A quote proves a fact; it does not reprint the source. Sayings have a list of their own and may be longer. */
export const quoteLength = defineRule('quote-length', 'Câu trích ngắn', function* (content) {
  for (const file of content.files) {
    for (const { path, value, meta } of file.fields) {
      if (meta.format !== 'quote' || typeof value !== 'string' || path.at(-1) !== 'quote') continue;
      const count = countSyllables(value);
      if (count <= MOST) continue;
      const mend = `giữ lại phần có con số hoặc ý chính, bỏ bớt ${count - 15} chữ`;
      yield { file, at: { path }, found: value, expected: `câu trích khoảng 15 chữ (đang có ${count})`, mend };
    }
  }
});
