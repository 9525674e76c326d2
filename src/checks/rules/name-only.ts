import { EDITORS, isSilence } from '#schema/vocabularies.ts';
import { type ContentFile, isNameOnly, isPublic, itemsOf } from '../content.ts';
import { defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';

/** An entry of which the source tells no more than a name says so, and one of which it tells more does not. */
export const nameOnly = defineRule('name-only', 'Mục chỉ có tên được ghi là chỉ có tên', function* (content) {
  for (const file of [...content.of('mo-hinh'), ...content.of('chi-bo-lam-mau')]) {
    if (!isPublic(file) || file.fields.length === 0) continue;
    if (isNameOnly(file)) {
      const [field, index] = firstTold(file) ?? [];
      if (field === undefined || index === undefined) continue;
      const expected = 'mục “Chỉ có tên” không có bước, số liệu lấy từ nguồn';
      const mend = 'bỏ dòng nameOnly, hoặc ghi bien-soan nếu bước này là gợi ý';
      yield {
        file,
        at: { path: [field, index] },
        found: `${field}[${index}]`,
        expected,
        mend,
        seen: 'mục ghi “Chỉ có tên” mà nguồn có kể',
      };
    } else if (!tells(file) && (file.data['nameOnly'] ?? false) === false) {
      const expected = 'cách làm, số liệu hoặc kết quả; nguồn chỉ nêu tên thì ghi rõ';
      yield { file, at: { path: ['nameOnly'] }, found: '', expected, mend: 'thêm dòng “nameOnly: true”' };
    }
  }
});

/** The first step or figure that rests on a source. */
function firstTold(file: ContentFile): [string, number] | undefined {
  const step = itemsOf(file, 'steps').findIndex(
    (item) => isRecord(item) && typeof item['basis'] === 'string' && item['basis'] !== EDITORS,
  );
  if (step >= 0) return ['steps', step];
  const result = itemsOf(file, 'results').findIndex((item) => isRecord(item) && item['role'] === 'ket-qua');
  return result >= 0 ? ['results', result] : undefined;
}

/** Steps that the editors suggest do not make up for a source that tells none. */
function tells(file: ContentFile): boolean {
  const { outcomes } = file.data;
  const hasOutcomes = outcomes !== undefined && outcomes !== null && !isSilence(outcomes);
  return (
    firstTold(file) !== undefined ||
    itemsOf(file, 'results').length > 0 ||
    hasOutcomes ||
    itemsOf(file, 'demonstrations').length > 0
  );
}
