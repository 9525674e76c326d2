import { z } from 'zod';
import { entryShape, type SchemaContext } from './entry.ts';
import { dateSpan, group, list, partialDate, reference, statements, text } from './fields.ts';

/** A news write-up ("tin tức"). Its figures are those of the records that cite the same source. */
export function newsSchema(context: SchemaContext) {
  return z.strictObject({
    ...entryShape(context),
    eventName: text('Việc', 'Việc diễn ra, hiện trước ngày: ví dụ Hội nghị sơ kết, Giám sát.', { max: 60 }).optional(),
    eventDate: dateSpan('Ngày diễn ra', 'Một ngày, một khoảng, một tháng, hoặc khong-ro.'),
    practices: list(reference(['mo-hinh'], 'Mô hình', 'Mã mô hình.'), 'Mô hình', 'Các mô hình nêu trong tin.'),
    cells: list(reference(['chi-bo-lam-mau'], 'Chi bộ', 'Mã chi bộ.'), 'Chi bộ', 'Các chi bộ nêu trong tin.'),
    officials: list(
      group(
        {
          name: text('Họ tên', 'Người giữ chức vụ công, như nguồn nêu.'),
          office: text('Chức vụ', 'Chức vụ lúc đó, như nguồn nêu.'),
          asOf: partialDate('Tại thời điểm', 'Chức vụ tính đến ngày nào.'),
          source: reference(['nguon'], 'Nguồn', 'Mã nguồn nêu chức vụ này.'),
        },
        'Cán bộ nêu tên',
        'Một người giữ chức vụ công.',
      ),
      'Cán bộ nêu tên',
      'Chỉ người giữ chức vụ công, kèm thời điểm.',
    ),
    nextTasks: statements('Việc tiếp theo', 'Nguồn nêu sẽ làm gì tiếp.'),
  });
}

export type News = z.output<ReturnType<typeof newsSchema>>;
