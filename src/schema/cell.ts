import { z } from 'zod';
import { entryShape, type SchemaContext } from './entry.ts';
import { choice, choices, list, reference, statements } from './fields.ts';
import { assessments, lessons, outcomes, results, steps } from './parts.ts';
import { cellRoles, demonstrationTopics } from './vocabularies.ts';

/** A pilot cell ("chi bộ làm mẫu"), or the mechanism by which cells take turns. */
export function cellSchema(context: SchemaContext) {
  return z.strictObject({
    ...entryShape(context),
    role: choice(cellRoles, 'Vai trò', 'Làm mẫu, chi bộ điểm, sinh hoạt mẫu…'),
    unit: reference(['don-vi'], 'Chi bộ', 'Đơn vị của mục này.'),
    parentUnit: reference(['don-vi'], 'Cấp trên', 'Đảng bộ, đảng ủy cấp trên trực tiếp theo nguồn.').optional(),
    topics: choices(demonstrationTopics, 'Chủ đề làm mẫu', 'Những việc đã làm mẫu.'),
    demonstrations: list(
      reference(['lich-lam-mau'], 'Buổi làm mẫu', 'Mã buổi làm mẫu.'),
      'Buổi làm mẫu',
      'Các buổi làm mẫu của chi bộ.',
    ),
    practices: list(
      reference(['mo-hinh'], 'Mô hình', 'Mã mô hình.'),
      'Mô hình áp dụng',
      'Các mô hình mà chi bộ làm theo nguồn.',
    ),
    problem: statements('Vì sao làm', 'Thực trạng, lý do.'),
    steps: steps(),
    results: results(),
    outcomes: outcomes(),
    lessons: lessons(),
    assessments: assessments(),
  });
}

export type Cell = z.output<ReturnType<typeof cellSchema>>;
