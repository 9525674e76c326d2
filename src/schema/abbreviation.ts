import { z } from 'zod';
import { group, someOf, text } from './fields.ts';

/** One abbreviation. `use: tim-kiem` = for search only, never expanded in a text. */
export function abbreviationSchema() {
  return group(
    {
      short: text('Chữ tắt', 'Ví dụ MTTQ.', { max: 20 }),
      full: someOf(
        text('Chữ đầy đủ', 'Ví dụ Mặt trận Tổ quốc.'),
        'Chữ đầy đủ',
        'Một hay nhiều cách đọc; không rõ thì ghi khong-ro.',
      ),
      use: z
        .enum(['khap-noi', 'tim-kiem'], { error: 'khap-noi hoặc tim-kiem' })
        .meta({ label: 'Dùng ở đâu', hint: 'khap-noi, hoặc tim-kiem khi chỉ dùng để tìm.' }),
      note: text('Ghi chú', 'Khi nào đọc thế nào.').optional(),
    },
    'Từ viết tắt',
    'Một từ viết tắt.',
  );
}

/** The whole file `tu-viet-tat.yaml`. */
export function abbreviationsSchema() {
  return someOf(abbreviationSchema(), 'Từ viết tắt', 'Danh sách từ viết tắt.');
}

export type Abbreviation = z.output<ReturnType<typeof abbreviationSchema>>;
