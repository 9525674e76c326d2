import { isSlug } from '#vietnamese/slug.ts';
import { type ContentFile, textsOf } from '../content.ts';
import { type Place, defineRule } from '../rule.ts';
import { fieldNames } from '../schema-walk.ts';

/** Every source that a record leans on is in its list, which is what readers see and what numbers the marks. */
export const basisListed = defineRule(
  'basis-listed',
  'Nguồn dùng trong bài có trong danh sách nguồn',
  function* (content) {
    for (const file of content.files) {
      if (!fieldNames(file.schema, {}).includes('sources')) {
        for (const { id, line } of file.body?.marks ?? []) {
          yield {
            file,
            at: { line },
            found: `[^${id}]`,
            expected: 'bài không có dấu nguồn (trang này không có trường “Nguồn”)',
            mend: 'bỏ dấu nguồn, hoặc viết liên kết',
          };
        }
        continue;
      }
      // Without the list there is nothing to compare with; that it is missing is the schema's to tell.
      if (!Array.isArray(file.data['sources'])) continue;
      const listed = new Set(textsOf(file, 'sources'));
      for (const { id, at } of sourcesUsed(file)) {
        if (listed.has(id) || !content.find('nguon', id)) continue;
        yield {
          file,
          at,
          found: id,
          expected: 'nguồn có trong trường “Nguồn” (sources)',
          mend: `thêm “- ${id}” vào sources`,
        };
      }
    }
  },
);

function* sourcesUsed(file: ContentFile): Generator<{ id: string; at: Place }> {
  for (const { path, value, meta } of file.fields) {
    const isUse = meta.ref?.includes('nguon') && path[0] !== 'sources';
    if (isUse && typeof value === 'string' && isSlug(value)) yield { id: value, at: { path } };
  }
  for (const { id, line } of file.body?.marks ?? []) yield { id, at: { line } };
}
