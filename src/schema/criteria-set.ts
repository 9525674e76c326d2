import { z } from 'zod';
import { group, list, orSilence, quote, reference, someOf, text } from './fields.ts';

/** A criteria set ("bộ tiêu chí"), as far as a source lists its items. */
export function criteriaSetSchema() {
  return z.strictObject({
    name: text('Tên bộ tiêu chí', 'Ví dụ: Chi bộ bốn tốt.', { max: 90 }),
    summary: text('Tóm tắt', 'Bộ tiêu chí này dùng để làm gì.', { format: 'prose' }),
    practices: someOf(reference(['mo-hinh'], 'Mô hình', 'Mã mô hình.'), 'Mô hình', 'Mô hình dùng bộ tiêu chí này.'),
    version: text('Bản', 'Năm hoặc số của bản này. Nguồn không nêu thì ghi khong-neu.'),
    replaces: reference(['bo-tieu-chi'], 'Thay bản', 'Mã của bản cũ mà bản này thay, nếu có.').optional(),
    items: orSilence(
      someOf(
        group(
          {
            title: text('Tiêu chí', 'Một tiêu chí, theo lời nguồn.'),
            quote: quote().optional(),
          },
          'Tiêu chí',
          'Một tiêu chí.',
        ),
        'Các tiêu chí',
        'Theo thứ tự của nguồn.',
      ),
      'Các tiêu chí',
      'Theo thứ tự của nguồn. Nguồn không liệt kê thì ghi khong-neu.',
    ),
    sources: someOf(reference(['nguon'], 'Nguồn', 'Mã nguồn.'), 'Nguồn', 'Các nguồn nêu bộ tiêu chí.'),
    officialDocuments: list(reference(['van-ban'], 'Văn bản', 'Mã văn bản.'), 'Văn bản', 'Văn bản làm căn cứ.'),
    note: text('Ghi chú', 'Điều người đọc cần biết.', { format: 'prose' }).optional(),
  });
}

export type CriteriaSet = z.output<ReturnType<typeof criteriaSetSchema>>;
