import { z } from 'zod';
import { choice, day, list, reference, someOf, text } from './fields.ts';
import { secrecies, unitKinds } from './vocabularies.ts';

/** An organisation: a cell, a Party committee, a brigade, a school. */
export function unitSchema() {
  return z.strictObject({
    name: text('Tên đơn vị', 'Tên đầy đủ như nguồn nêu.'),
    kind: choice(unitKinds, 'Loại đơn vị', 'Chi bộ, đảng bộ xã, đơn vị quân đội…'),
    parent: reference(['don-vi'], 'Cấp trên', 'Đơn vị cấp trên theo nguồn.').optional(),
    place: reference(['dia-phuong'], 'Nơi', 'Địa phương của đơn vị; đơn vị cần giữ kín thì bỏ trống.').optional(),
    secrecy: choice(secrecies, 'Giữ kín nơi', 'Đơn vị quân đội ghi khong-hien-noi.'),
    endedAt: day('Ngày kết thúc', 'Ngày đơn vị kết thúc hoạt động, nếu đã kết thúc.').optional(),
    endedBy: text('Kết thúc theo', 'Số nghị quyết, kết luận.').optional(),
    successors: list(
      reference(['don-vi'], 'Đơn vị kế thừa', 'Mã đơn vị kế thừa.'),
      'Đơn vị kế thừa',
      'Đơn vị làm tiếp việc của đơn vị này.',
    ),
    sources: someOf(reference(['nguon'], 'Nguồn', 'Mã nguồn.'), 'Nguồn', 'Các nguồn nêu đơn vị này.'),
    note: text('Ghi chú', 'Điều cần biết về đơn vị này.', { format: 'prose' }).optional(),
  });
}

export type Unit = z.output<ReturnType<typeof unitSchema>>;
