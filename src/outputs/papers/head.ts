/** The head of a paper: who issues it under whom, the title of the system, number and place, kind and subject. */
import type { Block, Grid, Line, Piece, Run } from './blocks.ts';
import { filled, headLines, type Order, placeName } from './order.ts';
import { began, blank, bold, phrase, phrasesInLine, plain, SPACE, styled } from './phrases.ts';

/** Fixed by law, not by a profile: a profile says only which of them is its own. */
const TITLES = {
  dang: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  'quoc-hieu': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  doan: 'ĐOÀN TNCS HỒ CHÍ MINH',
} as const;
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Room for a number written by hand, and for a day and a month. */
const ROOM = SPACE.repeat(6);

const line = (runs: readonly Run[], size: number): Line => ({ kind: 'line', runs, size, align: 'center' });

export interface HeadOptions {
  /** `KH`, `BC`, `TTr`; none where the paper has no number. */
  readonly symbol?: string;
}

export function head(order: Order, { symbol }: HeadOptions): Grid {
  const { profile } = order;
  const bottomLeft = symbol === undefined ? [] : [line(numberLine(order, symbol), profile.numberSize)];
  return {
    kind: 'grid',
    widths: [profile.headLeft, profile.headRight],
    rows: [
      [names(order, symbol !== undefined), title(order)],
      [bottomLeft, [line(styled(dateLine(order), { italic: true }), profile.dateSize)]],
    ],
  };
}

function names(order: Order, numbered: boolean): Piece[] {
  const { profile } = order;
  const { superior, issuer } = headLines(order);
  const mark: Piece[] =
    profile.issuerMark === 'ke'
      ? [{ kind: 'rule', length: profile.issuerRule }]
      : [line([plain(profile.issuerMark === 'sao' ? '*' : '***')], profile.issuerSize)];
  return [
    ...superior.map((runs) => line(runs, profile.superiorSize)),
    ...issuer.map((runs) => line(styled(runs, { bold: true }), profile.issuerSize)),
    // The star belongs to numbered papers of the Party; a rule belongs to the name.
    ...(numbered || profile.issuerMark === 'ke' ? mark : []),
  ];
}

function title({ profile }: Order): Piece[] {
  const motto = profile.title === 'quoc-hieu' ? [line([bold(MOTTO)], profile.mottoSize)] : [];
  return [
    line([bold(TITLES[profile.title])], profile.titleSize),
    ...motto,
    { kind: 'rule', length: profile.titleRule },
  ];
}

/** `Số      -KH/CB`, with room for the number. */
function numberLine(order: Order, kind: string): Run[] {
  const pattern = order.profile.number.replace(/ ?⎵/, ROOM);
  return phrase(pattern, { loai: plain(kind), 'ky-hieu': filled(order, order.issuer.symbol) });
}

/** `Minh Sơn, ngày      tháng      năm 2026`; day and month are written when it is signed. */
function dateLine(order: Order): Run[] {
  const year = order.draft.values['year'] ?? '';
  return [
    placeName(order),
    plain(`, ngày${ROOM}tháng${ROOM}năm `),
    /^\d{4}$/.test(year) ? plain(year) : blank('năm ban hành'),
  ];
}

/** Kind and subject: `KẾ HOẠCH`, then what it is about, in phrases that are not broken where a line can hold them. */
export function caption(order: Order, kind: string, subject: readonly (readonly Run[])[]): Block[] {
  const { profile } = order;
  const runs = styled(began(phrasesInLine(subject), profile.subjectCase === 'hoa'), { bold: true });
  const mark: Piece =
    profile.subjectMark === 'ke'
      ? { kind: 'rule', length: profile.subjectRule }
      : line([plain('-----')], profile.subjectSize);
  return [
    { ...line([bold(kind)], profile.kindSize), gap: 14, keep: true },
    { ...line(runs, profile.subjectSize), keep: true },
    mark,
  ];
}

/** `Kính trình: …` */
export function addressee(order: Order, to: Run): Line {
  const { profile } = order;
  return { ...line([plain(`${profile.addressee} `), to], profile.bodySize), gap: 12 };
}
