import { namesDistrict } from '#domain/kit-data.ts';
import { sureValue } from '#domain/form-profile.ts';
import { type ContentFile, textOf } from '../content.ts';
import { defineRule } from '../rule.ts';

/** A form profile keeps to one system: no State signs in papers of the Party, none of the Party's elsewhere. */
export const mixedForms = defineRule('mixed-forms', 'Hồ sơ thể thức không trộn hệ', function* (content) {
  for (const file of content.of('the-thuc')) {
    const system = valueIn(file, 'title') ?? '';
    // A title that is none is told by the schema.
    if (!['dang', 'quoc-hieu', 'doan'].includes(system)) continue;
    const isParty = system === 'dang';
    const [sign, wrong] = isParty ? ['T/M', /\b(?:TM|KT|TL|TUQ|Q)\./] : ['TM.', /\b[TK]\/[MTL]\b/];
    for (const { path, value } of file.fields) {
      if (typeof value !== 'string') continue;
      const field = path.at(-1);
      if (field === 'authority' && wrong.test(value)) {
        yield {
          file,
          at: { path },
          found: value,
          expected: `quyền hạn ký của hệ này, ví dụ “${sign}”`,
          mend: `viết “${sign}”`,
        };
      }
      if (path[0] === 'number' && isParty && value.includes(':')) {
        yield { file, at: { path }, found: value, expected: 'chữ “Số” không có dấu hai chấm', mend: 'bỏ dấu hai chấm' };
      }
      const isHead = path.includes('superior') || path.includes('issuer');
      if (isHead && namesDistrict(value)) {
        yield {
          file,
          at: { path },
          found: value,
          expected: 'tên không thuộc cấp huyện, vì cấp huyện kết thúc ngày 01/7/2025',
          mend: 'ghi cấp trên trực tiếp hiện nay',
        };
      }
    }
  }
});

function valueIn(file: ContentFile, field: string): string | undefined {
  return sureValue(textOf(file, field) ?? '')?.value;
}
