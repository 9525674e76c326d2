import { foldedWords } from '#vietnamese/fold.ts';
import { kinds } from '#schema/kinds.ts';
import { ENTRY_KINDS, isPublic, textOf } from '../content.ts';
import { defineRule } from '../rule.ts';

/** In a list, two entries with one title cannot be told apart. */
export const titleUnique = defineRule('title-unique', 'Mỗi tiêu đề chỉ dùng cho một mục', function* (content) {
  for (const kind of [...ENTRY_KINDS, 'trang'] as const) {
    const files = content.of(kind).filter((file) => isPublic(file) && textOf(file, 'title'));
    const groups = Map.groupBy(files, (file) => foldedWords(textOf(file, 'title') ?? '').join(' '));
    for (const [first, ...others] of groups.values()) {
      for (const file of others) {
        yield {
          file,
          at: { path: ['title'] },
          found: textOf(file, 'title') ?? '',
          expected: `tiêu đề khác với ${kinds[kind].label} ${first?.file ?? ''}`,
          mend: 'thêm nơi làm hoặc điểm riêng vào tiêu đề',
        };
      }
    }
  }
});
