/**
 * A session pack as a Word file, so that a cell can make it its own. It is no official paper: no number, no title of
 * Party or State; minutes and what is found are left to the pen.
 */
import type { FormProfile } from '#domain/form-profile.ts';
import type { SessionPhase, SessionSheet } from '#domain/session-sheet.ts';
import { type Block, blanksOf, type Column, type Line, type Run } from './blocks.ts';
import { aboveTable, heading, type Laid, note, paragraph, ruled, table } from './body.ts';
import type { Paper } from './paper.ts';
import { bold, dots, plain, SPACE } from './phrases.ts';
import { SUGGESTED } from './steps.ts';

export const PREPARATION = 'Tài liệu chuẩn bị nội bộ, không phải văn bản hành chính của Đảng.';

/** Only what is done in the session itself is counted in minutes. */
const workColumns = ({ time, timed }: SessionPhase): Column[] => [
  { title: 'TT', share: 0.07, centred: true },
  { title: 'Việc', share: timed ? 0.46 : 0.52 },
  { title: 'Ai', share: 0.19 },
  { title: time, share: timed ? 0.16 : 0.22 },
  ...(timed ? [{ title: 'Số phút', share: 0.12 }] : []),
];
const OBSERVED = [
  { title: 'TT', share: 0.07, centred: true },
  { title: 'Điều cần quan sát', share: 0.48 },
  { title: 'Ghi lại', share: 0.45 },
] as const;
const OUTCOMES = [
  { title: 'Được', share: 0.5 },
  { title: 'Cần rút kinh nghiệm', share: 0.5 },
] as const;

/** Rows and lines to write on. */
const ROWS = 5;
const LINES = 3;

const marked = (text: string, suggested: boolean): Run[] => [plain(suggested ? text + SUGGESTED : text)];
const number = (index: number): Run[] => [plain(String(index + 1))];
const room: Run[] = [plain(SPACE)];

export function sessionPaper(profile: FormProfile, sheet: SessionSheet): Paper {
  const laid: Laid = { profile };
  const centred = (runs: readonly Run[], size: number, gap = 0): Line => ({
    kind: 'line',
    runs,
    size,
    align: 'center',
    gap,
  });
  const byHand = (text: string, count: number): Line => ({
    ...paragraph(laid, [plain(text), dots(count)]),
    align: 'left',
    firstLine: 0,
  });
  const dashed = (text: string, suggested: boolean) => paragraph(laid, [plain('- '), ...marked(text, suggested)]);
  const blocks: Block[] = [
    centred([bold('CHUẨN BỊ BUỔI LÀM MẪU')], profile.kindSize),
    centred([bold(sheet.topic)], profile.subjectSize),
    { ...byHand('Chi bộ làm mẫu: ', 60), gap: 12 },
    byHand('Quý, năm: ', 66),
    heading(laid, 1, 'Mục đích'),
    paragraph(laid, marked(sheet.aim, true)),
    heading(laid, 2, 'Ai làm gì'),
    ...sheet.roles.map(({ who, does, suggested }) => dashed(`${who}: ${does}`, suggested)),
    heading(laid, 3, 'Thứ tự việc'),
    ...sheet.phases.flatMap((phase) => [
      aboveTable({ ...paragraph(laid, [{ text: phase.title, italic: true }]), keep: true }),
      table(
        laid,
        workColumns(phase),
        phase.work.map((each, index) => [
          number(index),
          [bold(`${each.title}. `), ...marked(each.detail, each.suggested)],
          [plain(each.who)],
          [plain(each.pace)],
          ...(phase.timed ? [room] : []),
        ]),
      ),
    ]),
    aboveTable(heading(laid, 4, 'Điều cần quan sát')),
    table(
      laid,
      OBSERVED,
      sheet.observe.map(({ text, suggested }, index) => [number(index), marked(text, suggested), room]),
    ),
    heading(laid, 5, 'Điều cần giữ'),
    ...sheet.care.map(({ text, suggested }) => dashed(text, suggested)),
    aboveTable(heading(laid, 6, 'Hai danh sách sau buổi')),
    table(laid, OUTCOMES, [
      ...questions(sheet.askAchieved, sheet.askImprove),
      ...Array.from({ length: ROWS }, () => [room, room]),
    ]),
    heading(laid, 7, 'Thống nhất áp dụng'),
    ...ruled(laid, LINES),
    ...[...sheet.notes, PREPARATION].map((text) => note(laid, text)),
  ];
  return {
    profile,
    blocks,
    blanks: blanksOf(blocks),
    laidOutBy: PREPARATION,
    warnings: [],
    title: `Chuẩn bị buổi làm mẫu: ${sheet.topic}`,
    fileName: `chuan-bi-lam-mau-${sheet.id}`,
  };
}

/** Questions of both lists beside each other; where one list has fewer, the pen has more room. */
function questions(achieved: readonly string[], improve: readonly string[]): Run[][][] {
  const ask = (text: string | undefined) => (text === undefined ? room : marked(text, true));
  return Array.from({ length: Math.max(achieved.length, improve.length) }, (_, index) => [
    ask(achieved[index]),
    ask(improve[index]),
  ]);
}
