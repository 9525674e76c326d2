/** The monthly report and the review report ("sơ kết"). */
import { quoted } from '#vietnamese/quoted.ts';
import type { Block, Run } from './blocks.ts';
import { aboveTable, paragraph, part, passage, table, told, toldTogether } from './body.ts';
import { ended, signature } from './foot.ts';
import { caption, head } from './head.ts';
import { filled, given, type Order } from './order.ts';
import { blank, plain, typed } from './phrases.ts';
import { plannedSteps, type PlannedStep, suggestionNote } from './steps.ts';

const NO_FIGURE = 'không có số liệu';

const practiceName = ({ kit }: Order) => plain(quoted(kit.practice));

/** To the superior, who is the first of those that a plan goes to. */
const toSuperior = (order: Order) =>
  signature(
    order,
    order.issuer.recipients.slice(0, 1).map((each) => filled(order, each)),
  );

export function monthlyReport(order: Order): Block[] {
  const month = given(order, 'month', 'tháng báo cáo');
  const after = Number(month.text) % 12;
  const next = month.blank === undefined ? `tháng ${after + 1}` : 'tháng sau';
  const subject: Run[][] = [
    [plain('kết quả thực hiện mô hình '), practiceName(order)],
    [plain('tháng '), month, plain(' năm '), given(order, 'year', 'năm')],
  ];
  const steps = stepsOfMonth(order);
  return [
    head(order, { symbol: 'BC' }),
    ...caption(order, 'BÁO CÁO', subject),
    aboveTable(part(order, 1, 'Kết quả')),
    resultTable(order, steps),
    ...suggestionNote(order, steps),
    part(order, 2, 'Ưu điểm'),
    ...passage(order, 'good', 'ưu điểm'),
    part(order, 3, 'Hạn chế, nguyên nhân'),
    ...toldTogether(order, [
      ['Hạn chế', 'limits', 'hạn chế'],
      ['Nguyên nhân chủ quan', 'ownCauses', 'nguyên nhân chủ quan'],
      ['Nguyên nhân khách quan', 'otherCauses', 'nguyên nhân khách quan'],
    ]),
    part(order, 4, `Nhiệm vụ ${next}`),
    ...passage(order, 'nextTasks', `nhiệm vụ ${next}`),
    part(order, 5, 'Kiến nghị, đề xuất'),
    ...ended(passage(order, 'proposals', 'kiến nghị, đề xuất'), order),
    toSuperior(order),
  ];
}

/** What was typed of a step for this report. */
const TOLD = ['done', 'total', 'proof', 'met'] as const;

/**
 * Steps that something is told of, and those whose days fall into the month: the report has one page, and what is not
 * yet due is not asked for. Where neither days nor words tell, all of them, to be filled in by hand.
 */
function stepsOfMonth(order: Order): readonly PlannedStep[] {
  const { year = '', month = '' } = order.draft.values;
  const own = `${year}-${month.padStart(2, '0')}`;
  const all = plannedSteps(order);
  const isTold = ({ texts }: PlannedStep) => TOLD.some((field) => (texts[field] ?? '').trim() !== '');
  const isDue = ({ span }: PlannedStep) =>
    span !== undefined && span.from.slice(0, own.length) <= own && own <= span.to.slice(0, own.length);
  const shown = all.filter((step) => isTold(step) || (month !== '' && isDue(step)));
  return shown.length === 0 && (month === '' || all.every(({ span }) => span === undefined)) ? all : shown;
}

function resultTable(order: Order, steps: readonly PlannedStep[]) {
  const columns = [
    { title: 'TT', share: 0.07, centred: true },
    { title: 'Việc theo kế hoạch', share: 0.3 },
    { title: 'Kết quả trong tháng', share: 0.22 },
    { title: 'Lũy kế', share: 0.12 },
    { title: 'Minh chứng', share: 0.16 },
    { title: 'Đạt/chưa', share: 0.13 },
  ];
  const rows = steps.map(({ title, texts }, index) => [
    [plain(String(index + 1))],
    title,
    [typed(texts['done'], 'kết quả trong tháng')],
    [typed(texts['total'], 'lũy kế')],
    [typed(texts['proof'], 'minh chứng')],
    [typed(texts['met'], 'đạt hay chưa')],
  ]);
  const empty = columns.map(({ title }, index) => [index === 0 ? plain('1') : blank(title.toLowerCase())]);
  return table(order, columns, rows.length === 0 ? [empty] : rows);
}

export function reviewReport(order: Order): Block[] {
  const { values } = order.draft;
  const [from, to] = [Number(values['fromYear']), Number(values['toYear'])];
  const count = to >= from && from > 0 ? plain(String(to - from + 1)) : blank('số năm');
  const span: Run[] = [given(order, 'fromYear', 'năm bắt đầu'), plain('-'), given(order, 'toYear', 'năm sơ kết')];
  const subject: Run[][] = [
    [plain('sơ kết '), count, plain(' năm ('), ...span, plain(') thực hiện mô hình')],
    [practiceName(order)],
  ];
  return [
    head(order, { symbol: 'BC' }),
    ...caption(order, 'BÁO CÁO', subject),
    part(order, 1, 'Đặc điểm tình hình'),
    ...told(order, 'Thuận lợi', 'favourable', 'thuận lợi'),
    ...told(order, 'Khó khăn', 'difficult', 'khó khăn'),
    part(order, 2, 'Công tác lãnh đạo, chỉ đạo'),
    ...told(order, 'Quán triệt', 'study', 'việc quán triệt'),
    ...told(order, 'Văn bản đã ban hành', 'issued', 'văn bản đã ban hành'),
    ...told(order, 'Tuyên truyền', 'publicity', 'việc tuyên truyền'),
    ...told(order, 'Kiểm tra, giám sát', 'control', 'việc kiểm tra, giám sát'),
    aboveTable(part(order, 3, 'Kết quả')),
    figureTable(order),
    aboveTable(part(order, 4, 'Đánh giá')),
    assessmentTable(order),
    ...told(order, 'Nguyên nhân', 'causes', 'nguyên nhân'),
    part(order, 5, 'Bài học kinh nghiệm'),
    ...passage(order, 'lessons', 'bài học kinh nghiệm'),
    part(order, 6, 'Phương hướng, nhiệm vụ'),
    ...passage(order, 'direction', 'duy trì, nhân rộng ở đâu, điều chỉnh gì'),
    part(order, 7, 'Kiến nghị, đề xuất'),
    ...ended(passage(order, 'proposals', 'kiến nghị, đề xuất'), order),
    toSuperior(order),
    { ...paragraph(order, [{ text: 'PHỤ LỤC', bold: true }]), align: 'center', firstLine: 0, gap: 18, keep: true },
    paragraph(order, [plain('1. Số liệu kèm theo báo cáo.')]),
    paragraph(order, [plain('2. Danh sách tập thể đề nghị biểu dương.')]),
  ];
}

function figureTable(order: Order) {
  const columns = [
    { title: 'TT', share: 0.07, centred: true },
    { title: 'Chỉ tiêu', share: 0.27 },
    { title: 'Trước khi làm', share: 0.16 },
    { title: 'Đến nay', share: 0.15 },
    { title: 'Kỳ', share: 0.13 },
    { title: 'Nguồn số liệu', share: 0.22 },
  ];
  const typedRows = order.draft.rows['figures'] ?? [];
  const rows = (typedRows.length === 0 ? [{}] : typedRows).map((row: Readonly<Record<string, string>>, index) => [
    [plain(String(index + 1))],
    [typed(row['indicator'], 'chỉ tiêu')],
    // A missing figure is not a nought.
    [plain((row['before'] ?? '').trim() === '' ? NO_FIGURE : (row['before'] ?? ''))],
    [typed(row['now'], 'số liệu đến nay')],
    [typed(row['period'], 'kỳ')],
    [typed(row['source'], 'nguồn số liệu')],
  ]);
  return table(order, columns, rows);
}

function assessmentTable(order: Order) {
  const columns = [
    { title: 'Được', share: 0.3 },
    { title: 'Cần rút kinh nghiệm', share: 0.32 },
    { title: 'Cách khắc phục, ai, bao giờ', share: 0.38 },
  ];
  const typedRows = order.draft.rows['assessment'] ?? [];
  const rows = (typedRows.length === 0 ? [{}] : typedRows).map((row: Readonly<Record<string, string>>) => [
    [typed(row['good'], 'điều được')],
    [typed(row['improve'], 'điều cần rút kinh nghiệm')],
    [typed(row['remedy'], 'cách khắc phục')],
  ]);
  return table(order, columns, rows);
}
