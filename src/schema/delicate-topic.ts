import type { z } from 'zod';
import { choice, group, someOf, text } from './fields.ts';
import { cautions } from './vocabularies.ts';

/** Words that ask the board for a second look before an entry goes out. */
export function delicateTopicSchema() {
  return group(
    {
      topic: text('Đề tài', 'Ví dụ Ma túy, tội phạm.', { max: 60 }),
      words: someOf(
        text('Chữ', 'Viết đủ dấu, ví dụ cai nghiện.', { max: 60 }),
        'Các chữ',
        'Bài có một trong các chữ này thì máy nhắc xem lại.',
      ),
      why: text('Vì sao', 'Điều gì có thể gây hại, cho ai.', { max: 160 }),
      mend: text('Xem lại thế nào', 'Bỏ gì, sửa gì.', { max: 160 }),
      caution: choice(cautions, 'Điểm cần thận trọng', 'Bài đã ghi điểm này thì coi như đã xem.').optional(),
    },
    'Đề tài nhạy cảm',
    'Một đề tài, các chữ nhận ra nó.',
  );
}

/** The whole file `de-tai-nhay-cam.yaml`. */
export function delicateTopicsSchema() {
  return someOf(delicateTopicSchema(), 'Đề tài nhạy cảm', 'Danh sách đề tài phải xem lại trước khi đưa bài ra.');
}

export type DelicateTopic = z.output<ReturnType<typeof delicateTopicSchema>>;
