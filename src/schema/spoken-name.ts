import type { z } from 'zod';
import { choice, group, list, text } from './fields.ts';
import { certainties } from './vocabularies.ts';

/** How one proper name is said over the loudspeaker, where its letters do not tell. */
export function spokenNameSchema() {
  return group(
    {
      written: text('Tên viết', 'Đúng như bài viết, ví dụ Kho K1.', { max: 80 }),
      spoken: text('Đọc là', 'Viết bằng chữ, đúng như muốn nghe; số đọc từng chữ thì viết cách nhau: 4 7 4.', {
        max: 120,
      }),
      certainty: choice(certainties, 'Chắc chưa', 'Chưa hỏi người địa phương, người trong đơn vị thì ghi chua-chac.'),
      note: text('Ghi chú', 'Ai cho biết cách đọc, vì sao chưa chắc.').optional(),
    },
    'Tên riêng',
    'Cách đọc một tên riêng.',
  );
}

/** The whole file `doc-ten-rieng.yaml`. */
export function spokenNamesSchema() {
  return list(spokenNameSchema(), 'Cách đọc tên riêng', 'Danh sách cách đọc tên riêng.');
}

export type SpokenName = z.output<ReturnType<typeof spokenNameSchema>>;
