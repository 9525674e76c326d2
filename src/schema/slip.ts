/** A slip ("phiếu nhân rộng") that a unit sends to say that it followed a practice. Written by the builder on the kit page. */
import { z } from 'zod';
import { choice, day, figure, group, list, partialDate, reference, text } from './fields.ts';
import { replicationStates, slipUnitKinds } from './vocabularies.ts';

/** Slips of another form carry another number. */
export const SLIP_VERSION = 1;

const said = (label: string) => list(text('Ý', 'Một ý.', { max: 600 }), label, 'Mỗi ý một dòng.', 12);

export function slipSchema() {
  return z.strictObject({
    kind: z.literal('phieu-nhan-rong', { error: 'phiếu nhân rộng' }),
    version: z.literal(SLIP_VERSION, { error: `phiếu bản ${SLIP_VERSION}` }),
    practice: reference(['mo-hinh'], 'Mô hình', 'Mã mô hình.'),
    madeOn: day('Ngày lập phiếu', 'Ngày tải phiếu.'),
    unit: group(
      {
        name: text('Tên đơn vị', 'Tên đầy đủ.', { max: 120 }),
        kind: choice(slipUnitKinds, 'Loại đơn vị', 'Chi bộ, đảng bộ xã…'),
      },
      'Đơn vị',
      'Đơn vị làm theo.',
    ),
    commune: text('Xã, phường, đặc khu', 'Có cấp ở đầu.', { max: 80 }),
    province: text('Tỉnh, thành phố', 'Có cấp ở đầu.', { max: 80 }),
    startedAt: partialDate('Từ khi nào', 'Bắt đầu từ khi nào.'),
    state: choice(replicationStates, 'Tình trạng', 'Tình trạng hiện nay.'),
    adaptation: said('Điều chỉnh'),
    outcomes: said('Kết quả bằng lời'),
    achieved: said('Được'),
    improve: said('Cần rút kinh nghiệm'),
    causes: said('Nguyên nhân'),
    remedy: said('Cách khắc phục'),
    results: list(
      group(
        {
          indicator: text('Chỉ tiêu', 'Con số này đếm gì.', { max: 160 }),
          before: figure('Trước khi làm', 'Chỉ ghi khi có.').optional(),
          value: figure('Giá trị', 'Con số.'),
          measure: text('Đơn vị đo', 'Ví dụ: hộ, %.', { max: 40 }),
          period: text('Thời gian', 'Của kỳ nào.', { max: 80 }),
        },
        'Số liệu',
        'Một con số.',
      ),
      'Số liệu',
      'Các con số của đơn vị.',
      12,
    ),
  });
}

export type SlipRecord = z.output<ReturnType<typeof slipSchema>>;
