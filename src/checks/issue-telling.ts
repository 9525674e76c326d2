/** An issue of a field, told to its author: what is there, what should be, how to mend it. */
import { slugify } from '#vietnamese/slug.ts';
import type { ContentFile } from './content.ts';
import type { Issue } from './issues.ts';
import type { Telling } from './problem.ts';
import { fieldAt, fieldNames, isRecord, metaOf, branchFor } from './schema-walk.ts';
import { proposal, suggestionFor } from './suggestion.ts';
import { visible } from './visible.ts';
import { z } from 'zod';

/** The one place where zod's issues become sentences. */
export function tellIssue(file: ContentFile, issue: Issue): Telling {
  const { value, expected } = issue;
  if (issue.path.length === 0) return tellNoRecord(issue);
  switch (issue.kind) {
    case 'missing':
      return { found: '', expected, mend: `thêm dòng “${fieldName(issue)}: …” (${hintOf(issue)})` };
    case 'blank': {
      const mend = `viết sau dấu hai chấm, hoặc bỏ dòng này nếu trường không bắt buộc (${hintOf(issue)})`;
      return { found: '', expected, mend, sentence: `để trống, cần ${expected}. Sửa: ${mend}.` };
    }
    case 'bare':
      return tellBare(file, issue);
    case 'unknown':
      return tellUnknown(file, issue);
    case 'wrong':
      if (typeof value === 'string') return { found: value, expected, mend: mendText(value, issue) };
      return tellShape(file, issue);
  }
}

function tellNoRecord({ value }: Issue): Telling {
  const expected = 'các trường, mỗi trường một dòng “tên trường: giá trị”';
  const mend = 'chép các trường từ một bản ghi cùng loại';
  const found = value === null || value === undefined ? 'tệp không có trường nào' : 'tệp không phải là một nhóm trường';
  return { found: '', expected, mend, sentence: `${found}, cần ${expected}. Sửa: ${mend}.` };
}

function tellBare(file: ContentFile, { path, value, meta, expected }: Issue): Telling {
  const found = file.document.rawOf(path) ?? String(value);
  const decimal = meta.format === 'figure' && typeof value === 'number' && !/^\d{1,3}(\.\d{3})+$/.test(found);
  const typed = decimal ? found.replace('.', ',') : found;
  const read = String(value) === found ? '' : ` (YAML đọc thành ${value === null ? 'trống' : String(value)})`;
  return {
    found,
    expected: `chữ trong ngoặc kép${read}${meta.format || meta.options ? `: ${expected}` : ''}`,
    mend: `viết "${typed}"`,
  };
}

function tellUnknown(file: ContentFile, { path, label }: Issue): Telling {
  const { schema } = fieldAt(file.schema, file.document.data, path.slice(0, -1));
  const names = fieldNames(schema, {});
  const meant = suggestionFor(label, names) ?? names.find((name) => slugify(labelOf(schema, name)) === slugify(label));
  const mend =
    meant === undefined
      ? `bỏ trường này, hoặc dùng một trong các trường: ${names.join(', ')}`
      : `viết “${meant}” (${labelOf(schema, meant)})`;
  return { found: label, expected: 'tên trường có trong danh sách', mend };
}

function labelOf(schema: z.core.$ZodType | undefined, name: string): string {
  const group = schema && branchFor(schema, {});
  const field = group instanceof z.ZodObject ? group.shape[name] : undefined;
  return (field && metaOf(field)?.label) ?? name;
}

/** A list, a group or a bare word where something of another shape belongs. */
function tellShape(file: ContentFile, { path, value, expected, zod, meta }: Issue): Telling {
  const raw = file.document.rawOf(path) ?? '';
  if (zod.code === 'too_big' || zod.code === 'too_small') {
    const count = Array.isArray(value) ? value.length : 0;
    const mend = zod.code === 'too_big' ? 'bỏ bớt mục' : `thêm mục (${(meta.hint ?? '').replace(/\.$/, '')})`;
    return { found: `${count} mục`, expected, mend, sentence: `có ${count} mục, cần ${expected}. Sửa: ${mend}.` };
  }
  if (!Array.isArray(value) && !isRecord(value)) return { found: raw, expected, mend: 'viết lại theo mẫu trên' };
  const shape = Array.isArray(value) ? 'một danh sách' : 'một nhóm trường';
  const isBracket = /^[[{]/.test(raw);
  const mend = isBracket ? 'đặt cả giá trị trong ngoặc kép' : 'viết lại theo mẫu trên';
  return { found: raw, expected, mend, sentence: `ghi ${shape}, cần ${expected}. Sửa: ${mend}.` };
}

/** How to mend a text that is not as its field wants it. */
function mendText(value: string, { meta, zod, allowed }: Issue): string {
  const length = Array.from(value).length;
  if (zod.code === 'too_big') return `bớt ${length - Number(zod.maximum)} ký tự (đang có ${length})`;
  if (zod.code === 'too_small')
    return value === '' ? 'viết nội dung' : `thêm ${Number(zod.minimum) - length} ký tự (đang có ${length})`;
  if (zod.code === 'invalid_type' && zod.expected === 'array') return `xuống dòng, viết “- ${visible(value, 40)}”`;
  if (meta.format === 'figure') return mendFigure(value);
  if (meta.format?.includes('date')) return mendDate(value);
  if (allowed.length > 0 && !meta.ref) return proposal(value, allowed, 'chọn một mã trong các mã trên');
  if (meta.ref && !value.includes('/'))
    return slugify(value) === '' ? 'viết mã của bản ghi' : `viết “${slugify(value)}”`;
  return 'viết lại theo mẫu trên';
}

function mendFigure(value: string): string {
  const digits = /\d[\d.,\s]*/.exec(value)?.[0].trim().replace(/[.,]$/, '') ?? '';
  const grouped = digits.replace(/\s/g, '.');
  const figure = /^\d{1,3}(,\d{3})+$/.test(grouped)
    ? grouped.replaceAll(',', '.')
    : grouped.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(figure))
    return 'chỉ ghi con số; chữ “hơn”, “gần” ghi ở trường bound';
  const more = digits === value.trim() ? '' : '; chữ “hơn”, “gần” ghi ở trường bound, đơn vị ghi ở trường measure';
  return `viết "${figure}"${more}`;
}

function mendDate(value: string): string {
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (!match) return 'viết năm trước, rồi tháng, ngày';
  const [, day, month = '', year = ''] = match;
  return `viết "${[year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')}"`;
}

const fieldName = ({ path }: Issue) => String(path.at(-1) ?? '');
const hintOf = ({ meta, label }: Issue) => (meta.hint ?? label).replace(/\.$/, '');
