import { z } from 'zod';
import { basis, choice, day, partialDate, reference, someOf, statements, text } from './fields.ts';
import { assessments, lessons, outcomes, results } from './parts.ts';
import { replicationStates, statuses } from './vocabularies.ts';

/** A unit that follows a practice ("nơi làm theo"). */
export function replicationSchema() {
  return z.strictObject({
    status: choice(statuses, 'Tình trạng bản ghi', 'nhap, tham-dinh, cong-bo hoặc rut.'),
    practice: reference(['mo-hinh'], 'Mô hình', 'Mô hình được làm theo.'),
    unit: reference(['don-vi'], 'Đơn vị làm theo', 'Mã đơn vị.'),
    from: reference(['nhan-rong'], 'Làm theo qua', 'Khi đơn vị làm theo một nơi làm theo khác.').optional(),
    place: reference(['dia-phuong'], 'Nơi', 'Địa phương; đơn vị cần giữ kín thì bỏ trống.').optional(),
    startedAt: partialDate('Từ khi nào', 'Bắt đầu từ khi nào, theo nguồn.'),
    state: choice(replicationStates, 'Tình trạng', 'Tình trạng tại ngày ghi ở ô sau.'),
    stateAsOf: partialDate('Tình trạng tính đến', 'Ngày của tình trạng.'),
    basis: basis('Căn cứ ghép'),
    adaptation: statements('Điều chỉnh', 'Đã đổi gì so với mô hình gốc.'),
    results: results(),
    outcomes: outcomes(),
    lessons: lessons(),
    assessments: assessments(),
    sources: someOf(reference(['nguon'], 'Nguồn', 'Mã nguồn.'), 'Nguồn', 'Các nguồn nêu nơi làm theo này.'),
    recordedAt: day('Ngày ghi vào sổ', 'Ngày trang công bố nơi làm theo này; tin RSS theo ngày ấy.').optional(),
    note: text('Ghi chú', 'Điều người đọc cần biết.', { format: 'prose' }).optional(),
  });
}

export type Replication = z.output<ReturnType<typeof replicationSchema>>;
