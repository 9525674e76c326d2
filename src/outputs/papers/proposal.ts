/** The proposal for praise ("tờ trình"), by the Party's own way or by the Law on Emulation and Commendation. */
import type { Block } from './blocks.ts';
import { aboveTable, heading, item, paragraph, passage, table } from './body.ts';
import { ended, signature } from './foot.ts';
import { groundLines } from './grounds.ts';
import { addressee, caption, head } from './head.ts';
import { called, given, type Order } from './order.ts';
import { quoted } from '#vietnamese/quoted.ts';
import { phrase, plain, typed } from './phrases.ts';

const ATTACHED = [
  'Báo cáo thành tích có xác nhận',
  'Biên bản bình xét (số dự họp, tỷ lệ phiếu)',
  'Danh sách tập thể, cá nhân đề nghị',
];

export function proposal(order: Order): Block[] {
  const to = given(order, 'to', 'nơi nhận tờ trình');
  const name = [
    'khen thưởng tập thể, cá nhân có thành tích',
    `trong thực hiện mô hình ${quoted(order.kit.practice)}`,
  ] as const;
  return [
    head(order, { symbol: 'TTr' }),
    ...caption(order, 'TỜ TRÌNH', [[plain(`đề nghị ${name[0]}`)], [plain(name[1])]]),
    addressee(order, to),
    ...groundLines(order),
    paragraph(
      order,
      phrase('{called} đề nghị xem xét {name} như sau:', { called: called(order), name: plain(name.join(' ')) }),
    ),
    heading(order, 1, 'Tóm tắt thành tích'),
    ...passage(order, 'summary', 'một, hai câu tóm tắt thành tích'),
    aboveTable(heading(order, 2, 'Danh sách đề nghị')),
    praiseTable(order),
    heading(order, 3, 'Hồ sơ kèm theo'),
    ...ATTACHED.map((text) => item(order, [plain(text)])),
    ...ended([paragraph(order, phrase('Kính trình {to} xem xét, quyết định.', { to }))], order),
    signature(order, [[to]]),
  ];
}

function praiseTable(order: Order) {
  const columns = [
    { title: 'TT', share: 0.07, centred: true },
    { title: 'Tập thể, cá nhân (chức vụ, đơn vị)', share: 0.31 },
    { title: 'Tóm tắt thành tích', share: 0.36 },
    { title: 'Hình thức đề nghị', share: 0.26 },
  ];
  const rows = order.draft.rows['praise'] ?? [];
  return table(
    order,
    columns,
    (rows.length === 0 ? [{}] : rows).map((row: Readonly<Record<string, string>>, index) => [
      [plain(String(index + 1))],
      [typed(row['who'], 'tập thể, cá nhân đề nghị')],
      [typed(row['merit'], 'tóm tắt thành tích')],
      [typed(row['form'], 'hình thức đề nghị')],
    ]),
  );
}
