/** A member's registration: no administrative paper, no number; to be printed and filled in by hand. */
import type { Block, Grid, Line } from './blocks.ts';
import { aboveTable, heading, paragraph, passage, table } from './body.ts';
import { caption, head } from './head.ts';
import { filled, given, type Order } from './order.ts';
import { dots, plain, SPACE } from './phrases.ts';

const ROWS_BY_HAND = 4;

export function registration(order: Order): Block[] {
  const subject = [
    [plain('học tập và làm theo tư tưởng, đạo đức,')],
    [plain('phong cách Hồ Chí Minh năm '), given(order, 'year', 'năm')],
  ];
  const by = (text: string, count: number): Line => ({
    ...paragraph(order, [plain(text), dots(count)]),
    align: 'left',
  });
  return [
    head(order, {}),
    ...caption(order, 'BẢN ĐĂNG KÝ', subject),
    by('Họ và tên: ', 86),
    {
      ...paragraph(order, [plain('Chức vụ: '), dots(40), plain(' Sinh hoạt tại: '), ...filled(order, '{ten}')]),
      align: 'left',
    },
    heading(order, 1, 'Nội dung học tập (chuyên đề năm)'),
    ...passage(order, 'topic', 'chuyên đề năm'),
    aboveTable(heading(order, 2, 'Việc làm theo')),
    workTable(order),
    heading(order, 3, 'Hạn chế tự khắc phục'),
    by('', 104),
    heading(order, 4, 'Tự đánh giá'),
    by('Giữa năm: ', 88),
    by('Cuối năm: ', 88),
    signatures(order),
  ];
}

function workTable(order: Order) {
  const columns = [
    { title: 'TT', share: 0.07, centred: true },
    { title: 'Việc cụ thể', share: 0.31 },
    { title: 'Làm ở đâu, với ai', share: 0.22 },
    { title: 'Thời gian', share: 0.17 },
    { title: 'Kết quả thấy được', share: 0.23 },
  ];
  const rows = (order.draft.rows['works'] ?? []).filter((row) => Object.values(row).some((text) => text.trim() !== ''));
  const lines = rows.length === 0 ? Array.from({ length: ROWS_BY_HAND }, () => ({})) : rows;
  return table(
    order,
    columns,
    lines.map((row: Readonly<Record<string, string>>, index) => [
      [plain(String(index + 1))],
      ...['work', 'where', 'when', 'result'].map((field) => [plain(row[field] ?? SPACE)]),
    ]),
  );
}

function signatures({ profile }: Order): Grid {
  const line = (text: string, bold: boolean): Line => ({
    kind: 'line',
    runs: [{ text, bold }],
    size: profile.signSize,
    align: 'center',
    keep: true,
  });
  const room = Array.from({ length: profile.signGap }, () => line('', false));
  return {
    kind: 'grid',
    widths: [profile.signLeft, profile.signRight],
    rows: [
      [
        [{ ...line('XÁC NHẬN CỦA CHI ỦY', true), gap: 12 }, ...room],
        [{ ...line('NGƯỜI ĐĂNG KÝ', true), gap: 12 }, ...room],
      ],
    ],
  };
}
