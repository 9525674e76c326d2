import { isSlug, slugify } from '#vietnamese/slug.ts';
import { singles } from '#schema/kinds.ts';
import { defineRule } from '../rule.ts';

/** The name of a folder or file is the record's id and part of its address. */
export const idFormat = defineRule('id-format', 'Tên thư mục, tên tệp là mã không dấu', function* (content) {
  for (const file of content.files) {
    if (Object.hasOwn(singles, file.kind)) continue;
    for (const part of file.id.split('/')) {
      if (isSlug(part)) continue;
      const slug = slugify(part);
      yield {
        file,
        at: { line: 1, label: '' },
        found: part,
        expected: 'tên chỉ có chữ thường không dấu, số, gạch nối',
        mend: slug === '' ? 'đặt lại tên' : `đổi tên thành “${slug}”`,
      };
    }
  }
});
