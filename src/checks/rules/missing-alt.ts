import { fold } from '#vietnamese/fold.ts';
import type { Issue } from '../issues.ts';
import { defineRule } from '../rule.ts';
import { valueAt } from '../schema-walk.ts';

const expected = 'lời tả ảnh cho người không nhìn thấy ảnh';
const mend = 'viết một câu: ai, làm gì, ở đâu trong ảnh';

/** Words that say only that there is a picture. */
const EMPTY_WORDS = new Set([
  'anh',
  'hinh',
  'hinh anh',
  'anh minh hoa',
  'hinh minh hoa',
  'image',
  'photo',
  'picture',
  'img',
]);

/** Every picture has words that take its place. */
export const missingAlt = defineRule('missing-alt', 'Ảnh có lời tả', function* (content) {
  for (const file of content.files) {
    for (const issue of file.issues()) {
      if (isMissingAlt(issue)) yield { file, at: { path: issue.path }, found: '', expected, mend };
    }
    const alt = valueAt(file.data, ['cover', 'alt']);
    if (typeof alt === 'string' && alt.trim() !== '' && saysNothing(alt)) {
      yield { file, at: { path: ['cover', 'alt'] }, found: alt, expected, mend };
    }
    for (const { kind, alt: words, at, url } of file.links()) {
      if (kind !== 'picture' || !(words.trim() === '' || saysNothing(words))) continue;
      yield { file, at, found: words, expected: `${expected} “${url}”`, mend: `${mend}, đặt giữa ![ và ]` };
    }
  }
});

/** The cover's words are missing, blank or empty. */
export function isMissingAlt({ path, kind, value }: Issue): boolean {
  const isAlt = path.length === 2 && path[0] === 'cover' && path[1] === 'alt';
  return isAlt && (kind === 'missing' || kind === 'blank' || value === '');
}

/** A file name, or a word for "picture". */
function saysNothing(alt: string): boolean {
  return EMPTY_WORDS.has(fold(alt).trim()) || /^[\w-]+\.(jpe?g|png|webp|avif|gif)$/i.test(alt.trim());
}
