import { z } from 'zod';
import { basis, choice, group, quote, reference, someOf, statement, statements, text } from './fields.ts';
import { sessionPhases, statuses } from './vocabularies.ts';

const role = () =>
  group(
    {
      who: text('Ai', 'Vai trò, không ghi tên người.', { max: 80 }),
      does: text('Làm gì', 'Một câu.', { format: 'prose' }),
      basis: basis(),
      quote: quote().optional(),
    },
    'Vai',
    'Một vai trong buổi làm mẫu.',
  );

const item = () =>
  group(
    {
      phase: choice(sessionPhases, 'Lúc nào', 'Trước, trong hay sau buổi.'),
      title: text('Việc', 'Một việc, bắt đầu bằng động từ.', { max: 90 }),
      detail: text('Chi tiết', 'Làm thế nào, một hai câu.', { format: 'prose' }),
      who: text('Ai làm', 'Vai trò, không ghi tên người.', { max: 80 }),
      pace: text(
        'Khi nào, bao lâu',
        'Việc trước, sau buổi: khi nào. Việc trong buổi: dài ngắn so với cả buổi. Không ghi giờ, không ghi số phút.',
        { max: 60 },
      ),
      basis: basis(),
      quote: quote().optional(),
    },
    'Việc của buổi',
    'Một việc của buổi làm mẫu.',
  );

const question = (label: string) => text(label, 'Một câu hỏi để người dự ghi theo.', { max: 160 });

/**
 * How a demonstration of one topic may be prepared ("bộ chuẩn bị buổi làm mẫu"); the file is named as the topic is.
 * General guidance: what a source does not tell is the editors' suggestion, and boards may change it.
 */
export function sessionPackSchema() {
  return z.strictObject({
    status: choice(statuses, 'Tình trạng bản ghi', 'nhap, tham-dinh, cong-bo hoặc rut.'),
    summary: text('Tóm tắt', 'Làm mẫu việc gì, cho ai học; một, hai câu.', { max: 220, format: 'prose' }),
    grounds: statements('Nguồn nói gì', 'Điều nguồn kể về chủ đề này.'),
    aim: text('Mục đích', 'Sau buổi này người dự làm được gì.', { format: 'prose' }),
    roles: someOf(role(), 'Các vai', 'Ai làm gì trong buổi.'),
    work: someOf(item(), 'Thứ tự việc', 'Việc trước, trong và sau buổi, theo thứ tự làm.'),
    observe: someOf(statement(), 'Điều cần quan sát', 'Câu hỏi cho người dự.'),
    askAchieved: someOf(question('Gợi để ghi “Được”'), 'Gợi để ghi “Được”', 'Câu hỏi giúp ghi điểm đạt được.'),
    askImprove: someOf(
      question('Gợi để ghi “Cần rút kinh nghiệm”'),
      'Gợi để ghi “Cần rút kinh nghiệm”',
      'Câu hỏi giúp ghi điểm cần rút kinh nghiệm.',
    ),
    care: someOf(statement(), 'Điều cần giữ', 'Điều không làm, không đưa ra ngoài.'),
    sources: someOf(reference(['nguon'], 'Nguồn', 'Mã nguồn.'), 'Nguồn', 'Các nguồn nêu chủ đề này.'),
  });
}

export type SessionPack = z.output<ReturnType<typeof sessionPackSchema>>;
