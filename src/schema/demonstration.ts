import { z } from 'zod';
import { choice, quarter, reference, statements, text } from './fields.ts';
import { demonstrationTopics, statuses } from './vocabularies.ts';

/** One demonstration ("buổi làm mẫu"): a quarter, a cell, a topic, and what was found. No hour, no venue. */
export function demonstrationSchema() {
  return z.strictObject({
    status: choice(statuses, 'Tình trạng bản ghi', 'nhap, tham-dinh, cong-bo hoặc rut.'),
    quarter: quarter('Quý', 'Ví dụ 2022-Q1, hoặc khong-ro.'),
    cell: reference(['chi-bo-lam-mau'], 'Chi bộ', 'Mục chi bộ làm mẫu.'),
    topic: choice(demonstrationTopics, 'Chủ đề', 'Làm mẫu việc gì.'),
    summary: text('Tóm tắt', 'Một, hai câu.', { format: 'prose' }),
    achieved: statements('Được', 'Điều đạt được mà nguồn nêu.'),
    improve: statements('Cần rút kinh nghiệm', 'Chỉ ghi khi nguồn đã công bố.'),
    unified: statements('Thống nhất áp dụng', 'Điều thống nhất làm trong toàn đảng bộ.'),
    source: reference(['nguon'], 'Nguồn', 'Mã nguồn.'),
  });
}

export type Demonstration = z.output<ReturnType<typeof demonstrationSchema>>;
