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
  });
}

export type StandingPage = z.output<ReturnType<typeof standingPageSchema>>;
