import { z } from 'zod';
import { choice, day, text } from './fields.ts';
import { statuses } from './vocabularies.ts';

/** A standing page: about, accessibility, guide. */
export function standingPageSchema() {
  return z.strictObject({
    title: text('Tiêu đề', 'Tên trang.', { max: 90 }),
    summary: text('Tóm tắt', 'Một, hai câu, 80 đến 220 ký tự.', { min: 80, max: 220 }),
    status: choice(statuses, 'Tình trạng bài', 'nhap, tham-dinh, cong-bo hoặc rut.'),
    updatedAt: day('Ngày sửa gần nhất', 'Ngày sửa nội dung gần nhất.'),
    forEditors: z
      .boolean({ error: 'true hoặc false' })
      .default(false)
      .meta({ label: 'Dành cho người soạn', hint: 'true thì ô tìm kiếm của người đọc không tìm tới trang này.' }),
  });
}

export type StandingPage = z.output<ReturnType<typeof standingPageSchema>>;
