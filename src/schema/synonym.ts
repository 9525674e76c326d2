import type { z } from 'zod';
import { group, someOf, text } from './fields.ts';

/** Words that readers use for the same thing, for the search alone. */
export function synonymSchema() {
  return group(
    {
      words: someOf(
        text('Cách nói', 'Ví dụ người cao tuổi.', { max: 60 }),
        'Các cách nói',
        'Từ hai cách trở lên, cùng chỉ một việc.',
      ),
      note: text('Ghi chú', 'Vì sao coi là cùng nghĩa.').optional(),
    },
    'Từ cùng nghĩa',
    'Các cách nói cùng một việc: gõ cách nào cũng tìm ra.',
  );
}

/** The whole file `tu-dong-nghia.yaml`. */
export function synonymsSchema() {
  return someOf(synonymSchema(), 'Từ cùng nghĩa', 'Danh sách từ cùng nghĩa.');
}

export type Synonym = z.output<ReturnType<typeof synonymSchema>>;
