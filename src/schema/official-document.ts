import { z } from 'zod';
import { choice, day, partialDate, reference, someOf, text } from './fields.ts';
import { documentTypes, standings } from './vocabularies.ts';

/** A numbered Party or State document, only as far as the press printed it. */
export function officialDocumentSchema() {
  return z.strictObject({
    type: choice(documentTypes, 'Loại văn bản', 'Nghị quyết, chỉ thị, kế hoạch…'),
    number: text('Số hiệu', 'Ví dụ 05-CT/TW. Không có thì ghi khong-neu.'),
    issuer: text('Cơ quan ban hành', 'Như nguồn nêu. Không nêu thì ghi khong-neu.'),
    date: partialDate('Ngày ban hành', 'Như nguồn nêu. Không nêu thì ghi khong-neu.'),
    subject: text('Trích yếu', 'Về việc gì, theo nguồn.', { format: 'prose' }),
    standing: choice(standings, 'Hiệu lực', 'Chưa kiểm tra thì ghi khong-ro.'),
    standingCheckedAt: day('Ngày kiểm tra hiệu lực', 'Ngày kiểm tra gần nhất.').optional(),
    sources: someOf(reference(['nguon'], 'Nguồn', 'Mã nguồn.'), 'Nguồn', 'Các nguồn nêu văn bản này.'),
    note: text('Ghi chú', 'Điều cần biết về văn bản này.', { format: 'prose' }).optional(),
  });
}

export type OfficialDocument = z.output<ReturnType<typeof officialDocumentSchema>>;
