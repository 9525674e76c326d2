/** An issue of a field, told to its author: what is there, what should be, how to mend it. */
import { slugify } from '#vietnamese/slug.ts';
import type { ContentFile } from './content.ts';
import type { Issue } from './issues.ts';
import type { Telling } from './problem.ts';
import { fieldAt, fieldNames, isRecord, metaOf, branchFor } from './schema-walk.ts';
import { mendText } from './text-mending.ts';
import { suggestionFor } from './suggestion.ts';
import { z } from 'zod';

/** The one place where zod's issues become sentences. */
export function tellIssue(file: ContentFile, issue: Issue): Telling {
  const { value, expected } = issue;
  if (issue.path.length === 0) return tellNoRecord(issue);
  switch (issue.kind) {
    case 'missing':
      return { found: '', expected, mend: `thêm dòng “${fieldName(issue)}: …” (${hintOf(issue)})` };
    case 'blank': {
      const mend = `viết sau dấu hai chấm${issue.isOptional ? ', hoặc bỏ dòng này' : ''} (${hintOf(issue)})`;
      return { found: '', expected, mend, seen: 'để trống' };
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
  const seen = value === null || value === undefined ? 'tệp không có trường nào' : 'tệp không phải là một nhóm trường';
  return { found: '', expected, mend, seen };
}

function tellBare(file: ContentFile, { path, value, meta, expected }: Issue): Telling {
  const found = file.document.rawOf(path) ?? String(value);
  const decimal = meta.format === 'figure' && typeof value === 'number' && !/^\d{1,3}(\.\d{3})+$/.test(found);
  const typed = decimal ? found.replace('.', ',') : found;
  const read = String(value) === found ? '' : ` (YAML đọc thành ${value === null ? 'trống' : String(value)})`;
  return {
    found,
    expected: `chữ trong ngoặc kép${read}${meta.options ? `, ${expected}` : ''}`,
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
    return { found: `${count} mục`, expected, mend, seen: count === 0 ? 'danh sách trống' : `có ${count} mục` };
  }
  if (!Array.isArray(value) && !isRecord(value)) return { found: raw, expected, mend: 'viết lại theo mẫu trên' };
  const seen = Array.isArray(value) ? 'ghi một danh sách' : 'ghi một nhóm trường';
  return { found: raw, expected, mend: mendShape(raw, zod), seen };
}

function mendShape(raw: string, zod: Issue['zod']): string {
  if (/^[[{]/.test(raw)) return 'đặt cả giá trị trong ngoặc kép';
  if (zod.code === 'invalid_type' && zod.expected === 'object') return 'bỏ dấu “- ” ở đầu, giữ các trường thụt vào';
  if (zod.code === 'invalid_type' && zod.expected === 'array') return 'thêm “- ” trước trường đầu tiên của mỗi mục';
  return 'viết trên cùng một dòng, sau dấu hai chấm';
}

const fieldName = ({ path }: Issue) => String(path.at(-1) ?? '');
const hintOf = ({ meta, label }: Issue) => (meta.hint ?? label).replace(/\.$/, '');
