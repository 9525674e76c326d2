import { EDITORS } from '#schema/vocabularies.ts';
import { defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';

/** What the editors suggest is nobody's fact: it quotes no source, and no figure rests on it. */
export const editorsBasis = defineRule(
  'editors-basis',
  'Gợi ý của ban biên tập không mang danh nguồn',
  function* (content) {
    for (const file of content.files) {
      for (const { path, value, meta } of file.fields) {
        if (isRecord(value) && value['basis'] === EDITORS && value['quote'] !== undefined) {
          const mend = 'ghi mã nguồn ở trường basis, hoặc bỏ câu trích';
          const found = typeof value['quote'] === 'string' ? value['quote'] : '';
          yield {
            file,
            at: { path: [...path, 'quote'] },
            found,
            expected: `câu trích chỉ đi với mã nguồn, không đi với ${EDITORS}`,
            mend,
          };
        }
        if (value !== EDITORS || !meta.ref?.includes('nguon') || Object.hasOwn(meta.options ?? {}, EDITORS)) continue;
        yield {
          file,
          at: { path },
          found: EDITORS,
          expected: 'mã nguồn; điều này không thể là gợi ý của ban biên tập',
          mend: 'ghi mã nguồn, hoặc bỏ mục này',
        };
      }
    }
  },
);
