import { z } from 'zod';
import { choice, day, group, list, reference, text } from './fields.ts';
import { placeLevels } from './vocabularies.ts';

/** An administrative unit, with what it became. No coordinates, ever. */
export function placeSchema() {
  return z.strictObject({
    name: text('Tên', 'Có cấp ở đầu: xã Minh Ngọc, huyện Bắc Mê.'),
    code: z
      .string({ error: 'mã đơn vị hành chính, trong ngoặc kép' })
      .regex(/^\d{2}(\d{1,3})?$|^\d{5}$/, { error: 'mã đơn vị hành chính gồm 2, 3 hoặc 5 chữ số, trong ngoặc kép' })
      .meta({ label: 'Mã hành chính', hint: 'Mã của Tổng cục Thống kê, trong ngoặc kép. Thôn, làng không có mã.' })
      .optional(),
    level: choice(placeLevels, 'Cấp', 'Tỉnh, huyện, xã, thôn.'),
    parent: reference(['dia-phuong'], 'Thuộc', 'Địa phương cấp trên.').optional(),
    validFrom: day('Có từ ngày', 'Ngày bắt đầu, nếu lập từ 01/7/2025.').optional(),
    validTo: day('Đến hết ngày', 'Ngày cuối cùng còn tồn tại, nếu đã kết thúc.').optional(),
    successors: list(
      group(
        {
          to: reference(['dia-phuong'], 'Nay là', 'Địa phương kế thừa.'),
          by: text('Theo', 'Số nghị quyết, ví dụ 1684/NQ-UBTVQH15.'),
        },
        'Kế thừa',
        'Một địa phương kế thừa.',
      ),
      'Nay là',
      'Địa phương kế thừa và nghị quyết.',
    ),
    note: text('Ghi chú', 'Điều cần biết về địa phương này.', { format: 'prose' }).optional(),
  });
}

export type Place = z.output<ReturnType<typeof placeSchema>>;
