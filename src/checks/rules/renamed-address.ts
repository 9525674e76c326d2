import { ENTRY_KINDS, type Content, type ContentFile } from '../content.ts';
import { defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';

/** An old address leads to one place, and no entry stands there any more. */
export const renamedAddress = defineRule('renamed-address', 'Địa chỉ cũ không còn mục nào', function* (content) {
  for (const file of content.of('doi-dia-chi')) {
    const seen = new Set<string>();
    for (const [index, from] of oldAddresses(file)) {
      const at = { path: [index, 'from'] };
      if (isTaken(content, from)) {
        const mend = 'bỏ mục này, hoặc đổi tên mục đang dùng địa chỉ ấy';
        yield { file, at, found: from, expected: 'địa chỉ không còn mục nào', mend };
      }
      if (seen.has(from)) yield { file, at, found: from, expected: 'mỗi địa chỉ cũ ghi một lần', mend: 'bỏ mục thừa' };
      seen.add(from);
    }
  }
});

function oldAddresses({ document }: ContentFile): [number, string][] {
  const items: unknown[] = Array.isArray(document.data) ? document.data : [];
  return items.flatMap((item, index): [number, string][] => {
    const from = isRecord(item) ? item['from'] : undefined;
    return typeof from === 'string' ? [[index, from]] : [];
  });
}

function isTaken(content: Content, address: string): boolean {
  const [folder, id = ''] = address.split('/');
  const kind = ENTRY_KINDS.find((name) => name === folder);
  return kind !== undefined && content.find(kind, id) !== undefined;
}
