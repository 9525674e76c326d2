import { type Content, textOf } from '../content.ts';
import type { FileKind } from '../content.ts';
import { defineRule } from '../rule.ts';

/** Fields by which a record names the one above it, or the one it came from. */
const CHAINS: readonly { kind: FileKind; field: string; expected: string; mend: string }[] = [
  {
    kind: 'don-vi',
    field: 'parent',
    expected: 'cấp trên không quay lại chính đơn vị',
    mend: 'ghi lại đúng mã cấp trên',
  },
  {
    kind: 'dia-phuong',
    field: 'parent',
    expected: 'nơi cấp trên không quay lại chính địa phương',
    mend: 'ghi lại đúng mã cấp trên',
  },
  {
    kind: 'nhan-rong',
    field: 'from',
    expected: 'nơi làm trước không quay lại chính nơi này',
    mend: 'ghi lại đúng mã nơi làm trước',
  },
  {
    kind: 'bo-tieu-chi',
    field: 'replaces',
    expected: 'bản cũ không quay lại chính bản này',
    mend: 'ghi lại đúng mã bản cũ',
  },
];

/** No record stands above itself. */
export const circularReference = defineRule('circular-reference', 'Cấp trên không quay vòng', function* (content) {
  for (const { kind, field, expected, mend } of CHAINS) {
    for (const file of content.of(kind)) {
      if (!returns(content, kind, field, file.id)) continue;
      yield { file, at: { path: [field] }, found: textOf(file, field) ?? '', expected, mend };
    }
  }
});

function returns(content: Content, kind: FileKind, field: string, start: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const file = content.find(kind, id);
    id = file && textOf(file, field);
    if (id === start) return true;
  }
  return false;
}
