import { z } from 'zod';
import { choice, day, partialDate, text } from './fields.ts';
import { sourceKinds } from './vocabularies.ts';

/** An article or report that facts come from. */
export function sourceSchema() {
  return z.strictObject({
    kind: choice(sourceKinds, 'Loại nguồn', 'Bài báo, báo cáo, trang của cơ quan…'),
    title: text('Tên bài', 'Đúng như nguồn in.'),
    outlet: text('Nơi đăng', 'Tên báo, trang. Không rõ thì ghi khong-ro.'),
    author: text('Tác giả', 'Như nguồn ghi. Không rõ thì ghi khong-ro.'),
    publishedAt: partialDate('Ngày đăng', 'Ngày nguồn đăng. Không rõ thì ghi khong-ro.'),
    dataAsOf: partialDate('Số liệu tính đến', 'Khi bài không ghi ngày đăng nhưng số liệu có ngày.').optional(),
    url: z
      .url({ protocol: /^https$/, error: 'địa chỉ bắt đầu bằng https://' })
      .meta({ label: 'Địa chỉ', hint: 'Địa chỉ trang gốc, nếu biết.', format: 'url' })
      .optional(),
    archive: text('Tệp lưu trữ', 'Tên tệp lưu của ban biên tập.', { internal: true }),
    accessedAt: day('Ngày lấy', 'Ngày lấy bài.').optional(),
    note: text('Ghi chú', 'Điều cần biết khi dùng nguồn này.', { format: 'prose' }).optional(),
  });
}

export type Source = z.output<ReturnType<typeof sourceSchema>>;
