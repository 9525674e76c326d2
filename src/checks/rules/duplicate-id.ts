import { routes, withoutBase } from '#routes';
import type { ContentFile } from '../content.ts';
import { defineRule } from '../rule.ts';

/** Pages that the site makes itself; a standing page may not take their address. */
const TAKEN = [
  routes.cells,
  routes.practices,
  routes.newsList,
  routes.search,
  routes.ledger,
  routes.calendar,
  routes.criteriaSets,
  routes.compare,
  routes.sources,
  routes.documents,
  routes.units,
  routes.places,
  routes.openData,
].map((route) => withoutBase(route()));

/** Two records of a kind never share an id, not even by case: on Windows and macOS they would be one file. */
export const duplicateId = defineRule('duplicate-id', 'Mỗi mã chỉ có một bản ghi', function* (content) {
  const groups = Map.groupBy(content.files, ({ kind, id }) => `${kind}/${id.toLowerCase().normalize('NFC')}`);
  for (const [first, ...others] of groups.values()) {
    for (const file of others) yield fault(file, `mã khác với tệp ${first?.file ?? ''}`);
  }
  for (const file of content.of('trang')) {
    const taken = TAKEN.find((path) => `/${file.id}/`.startsWith(path));
    if (taken) yield fault(file, `địa chỉ chưa dùng (${taken} là trang có sẵn)`);
  }
});

const fault = (file: ContentFile, expected: string) => ({
  file,
  at: { line: 1, label: '' },
  found: file.id,
  expected,
  mend: 'đổi tên, hoặc gộp hai bản ghi',
});
