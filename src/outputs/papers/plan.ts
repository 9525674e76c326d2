/** The plan. What differs between bodies is who does what in its last part; all else is the form's. */
import { quoted } from '#vietnamese/quoted.ts';
import type { Block, Line, Run } from './blocks.ts';
import { aboveTable, heading, paragraph, part, passage } from './body.ts';
import { ended, signature } from './foot.ts';
import { groundsInSentence } from './grounds.ts';
import { caption, head } from './head.ts';
import { called, filled, given, isParty, type Order } from './order.ts';
import { phrase, plain, typed } from './phrases.ts';
import { plannedSteps, planTable, suggestionNote } from './steps.ts';

const DEMANDS =
  'Thiết thực, vừa sức, tự nguyện; rõ người, rõ việc, rõ thời gian, rõ kết quả; không chạy theo hình thức.';

/** Who does what, by issuer; `{lead}` is the office that answers for the whole. */
const DUTIES: Readonly<Record<string, readonly (readonly [who: string, what: string])[]>> = {
  'chi-bo': [
    ['Chi ủy, bí thư chi bộ', 'chỉ đạo, kiểm tra việc thực hiện; người phụ trách: {lead}.'],
    ['Đảng viên được phân công', 'làm phần việc ở mục II, báo kết quả tại sinh hoạt chi bộ.'],
    ['Đề nghị Ban Công tác Mặt trận, chi hội, chi đoàn, trưởng thôn', 'phối hợp vận động Nhân dân cùng làm.'],
    ['Chế độ', 'hằng tháng báo kết quả tại sinh hoạt chi bộ; sơ kết {review}; báo cáo {to} {every}.'],
  ],
  'dang-uy-xa': [
    ['Ban Thường vụ Đảng ủy', 'chỉ đạo, kiểm tra việc thực hiện; người phụ trách: {lead}.'],
    ['Các chi bộ trực thuộc', 'cụ thể hóa thành việc của chi bộ, phân công đảng viên, báo kết quả hằng tháng.'],
    ['Đề nghị Ủy ban nhân dân, Ủy ban MTTQ Việt Nam và các đoàn thể', 'phối hợp thực hiện.'],
    ['Chế độ', 'sơ kết {review}; báo cáo {to} {every}.'],
  ],
  'ubnd-xa': [
    ['Phòng Văn hóa - Xã hội', 'theo dõi, đôn đốc, tổng hợp kết quả; người phụ trách: {lead}.'],
    ['Phòng Kinh tế', 'hướng dẫn phần việc về kinh tế, kinh phí theo quy định.'],
    ['Trưởng các thôn', 'vận động Nhân dân tham gia, báo kết quả của thôn; sơ kết {review}.'],
  ],
  'mat-tran-xa': [
    ['Ban Thường trực', 'chủ trì, theo dõi, tổng hợp kết quả; người phụ trách: {lead}.'],
    ['Các tổ chức thành viên', 'vận động đoàn viên, hội viên tham gia.'],
    ['Ban Công tác Mặt trận các thôn', 'vận động Nhân dân thực hiện, báo kết quả của thôn; sơ kết {review}.'],
  ],
  'doan-xa': [
    ['Ban Thường vụ', 'chủ trì, theo dõi, tổng hợp kết quả; người phụ trách: {lead}.'],
    ['Các chi đoàn', 'phân công đoàn viên làm phần việc ở mục II, báo kết quả; sơ kết {review}.'],
    ['Đề nghị Ủy ban MTTQ Việt Nam và các đoàn thể', 'phối hợp thực hiện.'],
  ],
  hoi: [
    ['Ban Thường vụ', 'chủ trì, theo dõi, tổng hợp kết quả; người phụ trách: {lead}.'],
    ['Các chi hội', 'vận động hội viên làm phần việc ở mục II, báo kết quả; sơ kết {review}.'],
    ['Đề nghị Ủy ban MTTQ Việt Nam và các đoàn thể', 'phối hợp thực hiện.'],
  ],
};

/** Where the money comes from, said of every plan. */
const MONEY: Readonly<Record<string, string>> = {
  'ubnd-xa':
    'Kinh phí theo phân cấp ngân sách và nguồn hợp pháp khác; phần vận động đóng góp: tự nguyện, công khai thu chi.',
  'mat-tran-xa': 'Kinh phí từ nguồn hợp pháp, tự nguyện; phần vận động đóng góp: công khai thu chi.',
};
const VOLUNTARY = 'Nếu vận động đóng góp: tự nguyện, công khai thu chi.';

export function plan(order: Order): Block[] {
  const party = isParty(order);
  const { issuer } = order;
  const steps = plannedSteps(order);
  return [
    head(order, { symbol: 'KH' }),
    ...caption(order, 'KẾ HOẠCH', subject(order)),
    paragraph(order, opening(order)),
    part(order, 1, 'Mục đích, yêu cầu'),
    heading(order, 1, 'Mục đích'),
    ...passage(order, 'purpose', 'mục đích, vấn đề cần giải quyết'),
    heading(order, 2, 'Yêu cầu'),
    paragraph(order, [plain(DEMANDS)]),
    part(order, 2, party ? 'Nội dung và cách làm' : 'Nội dung'),
    heading(order, 1, 'Phạm vi, đối tượng'),
    ...passage(order, 'scope', 'phạm vi, đối tượng'),
    paragraph(order, phrase('Số người tham gia: {people}.', { people: given(order, 'people', 'số người tham gia') })),
    heading(order, 2, party ? 'Mục tiêu, cách đánh giá' : 'Chỉ tiêu'),
    ...passage(order, 'target', 'kết quả cần đạt, cách đánh giá'),
    aboveTable(heading(order, 3, party ? 'Các bước' : 'Nội dung, tiến độ')),
    planTable(order, steps),
    ...suggestionNote(order, steps),
    part(order, 3, party ? 'Nguồn lực' : 'Kinh phí'),
    ...passage(order, 'resources', 'người, ngày công, vật tư, kinh phí và nguồn'),
    paragraph(order, [plain(MONEY[issuer.id] ?? VOLUNTARY)]),
    part(order, 4, 'Tổ chức thực hiện'),
    ...duties(order),
    ...ended(party ? [sourceLine(order)] : [sourceLine(order), closing(order)], order),
    signature(
      order,
      issuer.recipients.map((each) => filled(order, each)),
    ),
  ];
}

/** `thực hiện mô hình “…” năm 2026`, at a commune also where. */
function subject(order: Order): Run[][] {
  const name = plain(`thực hiện mô hình ${quoted(order.kit.practice)}`);
  const year = given(order, 'year', 'năm');
  return [[name], [...filled(order, isParty(order) ? 'năm ' : 'trên địa bàn {xa} năm '), year]];
}

function opening(order: Order): Run[] {
  const month = order.draft.values['resolution'] ?? '';
  const resolution = order.issuer.id === 'chi-bo' && month !== '' ? ` và Nghị quyết chi bộ tháng ${month}` : '';
  const slots = { grounds: [groundsInSentence(order), plain(resolution)], called: called(order) };
  if (isParty(order)) return phrase('Thực hiện {grounds}, {called} xây dựng Kế hoạch như sau:', slots);
  return phrase('Thực hiện {grounds}, {called} ban hành Kế hoạch {subject} như sau:', {
    ...slots,
    subject: subject(order).flatMap((runs, index) => (index === 0 ? runs : [plain(' '), ...runs])),
  });
}

function duties(order: Order): Line[] {
  const { values } = order.draft;
  const slots = {
    lead: typed(values['lead'], 'người phụ trách (chức danh)'),
    review: typed(values['review'] && `tháng ${values['review']}`, 'thời gian sơ kết'),
    to: filled(order, order.issuer.reportsTo),
    every: typed(values['every'], 'kỳ báo cáo'),
  };
  return (DUTIES[order.issuer.id] ?? DUTIES['hoi'] ?? []).map(([who, what], index) =>
    paragraph(order, [{ text: `${index + 1}. ${who}: `, bold: true }, ...phrase(what, slots)]),
  );
}

/** Where the practice comes from; every plan says it. */
export function sourceLine(order: Order): Line {
  const { practice, unit, source } = order.kit;
  return paragraph(order, [plain(`Mô hình tham khảo: ${quoted(practice)}, ${unit}, theo ${source}.`)]);
}

function closing(order: Order): Line {
  const text =
    'Trên đây là Kế hoạch thực hiện mô hình {practice}, đề nghị các đơn vị triển khai thực hiện, định kỳ {every} báo cáo về {to} để tổng hợp.';
  return paragraph(
    order,
    phrase(text, {
      practice: plain(quoted(order.kit.practice)),
      every: typed(order.draft.values['every'], 'kỳ báo cáo'),
      to: filled(order, order.issuer.reportsTo),
    }),
  );
}
