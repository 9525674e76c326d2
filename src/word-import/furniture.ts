/**
 * What stands on the paper or on the page of a newspaper and belongs to neither: letterhead, signatures, counters, teasers
 * of other articles. Taken out of the draft and told about, never in silence.
 */
import { fold } from '#vietnamese/fold.ts';
import { type Block, passages, textOf } from './blocks.ts';
import { BOARD, issuerOf } from './letterhead.ts';

export interface Cleared {
  readonly blocks: readonly Block[];
  /** What was taken out, line by line. */
  readonly dropped: readonly string[];
  /** Of these, the lines that only say when, but for those beside other articles. */
  readonly moments: readonly string[];
  /** Who issues the paper, by its letterhead. */
  readonly issuer: string | undefined;
}

/** Whole lines, folded and without their punctuation at the ends. */
const LINES: readonly RegExp[] = [
  /^dang cong san viet nam$/,
  /^cong hoa xa hoi chu nghia viet nam$/,
  /^doc lap - tu do - hanh phuc$/,
  /^[*_\-–—=. ]+$/,
  /^trang \d+( ?(\/|tren) ?\d+)?$/,
  /^\d{1,3}$/,
  /^a- a a\+/,
  /^(chia se|gui|in|luu)( bai( viet)?)?( (len|qua|cho) .*)?$/,
  /^(tang|giam) tuong phan( (tang|giam) tuong phan)?$/,
  /^theo doi( tren| chung toi.*)?$/,
  /^[\d.]+ luot xem$/,
  /^(powered by|copyright|©) .*$/,
  /^[\w-]+\.(jpe?g|png|gif|webp)$/,
];

/** Heads under which a page of a newspaper shows what is not the article: nothing after them is. */
const TEASERS =
  /^(\(\d+\) )?(binh luan|phan hoi|bai lien quan|bai viet tuong tu|bai viet lien quan|tin lien quan|tin tuc lien quan|cac tin khac|tin khac|tin moi|tin xem nhieu|xem nhieu nhat|moi nhat|tin noi bat|thong ke truy cap|dung bo lo)$/;

/** Words with which the list of recipients or the signature at the foot of a paper begins. */
const FOOT = /^(noi nhan|t\/m |tm\. |t\.m |k\/t |kt\. |tl\. )/;
/** At the foot of a paper there is room for so many lines. */
const LONGEST_FOOT = 14;

/** A line that only says when: "10/05/2022, 05:12", "Thứ năm, 16/06/2022, 12:58 (GMT+7)". */
const MOMENT =
  /^((thu (hai|ba|tu|nam|sau|bay)|chu nhat)[, ]+)?(ngay )?(\d{1,2}:\d{2}[,| -]*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}([,| -]*\d{1,2}:\d{2})?( ?\(?gmt ?\+7\)?)?$/;

/** "Xã Mẫu, ngày 5 tháng 10 năm 2026" and "Số 12-BC/CB": the head of a paper. */
const PLACE_AND_DAY = /^[^.:;]{2,40}, ngay \d{1,2} thang \d{1,2} nam \d{4}$/;
const OWN_NUMBER = /^so ?:? ?[\d….]*[-/ ]*(bc|kh|tb|ctr|qd|nq|cv|tt|hd)\b[^ ]*$/;
const KIND = /^(bao cao|ke hoach|thong bao|chuong trinh|to trinh|de an)( |$)/;
const STATE = /^(dang cong san viet nam|cong hoa xa hoi chu nghia viet nam)$/;
/** Lines of a paper's head are found among the first. */
const HEAD_LINES = 14;

const bare = (text: string) =>
  fold(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s|]+|[\s|:.]+$/g, '');

function isMoment(text: string): boolean {
  return MOMENT.test(bare(text)) || PLACE_AND_DAY.test(bare(text));
}

function isFurniture(text: string, index: number): boolean {
  const line = bare(text);
  if (line === '' || LINES.some((pattern) => pattern.test(line)) || MOMENT.test(line)) return true;
  return index < HEAD_LINES && (PLACE_AND_DAY.test(line) || OWN_NUMBER.test(line));
}

/** Where the head of a paper ends: a page without one has none, and its title may well begin with "CHI BỘ". */
function headEnd(blocks: readonly Block[]): number {
  return blocks.slice(0, HEAD_LINES).findLastIndex((block) => {
    if (block.type !== 'paragraph') return isLetterhead(block, 0);
    const line = bare(textOf(block.inlines));
    return [PLACE_AND_DAY, OWN_NUMBER, STATE].some((pattern) => pattern.test(line)) || isKind(block);
  });
}

const isKind = (block: Block) =>
  block.type === 'paragraph' && KIND.test(bare(textOf(block.inlines))) && isCapital(block);

function isCapital(block: Block): boolean {
  const text = block.type === 'paragraph' ? textOf(block.inlines) : '';
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

const isBoard = (block: Block) =>
  block.type === 'paragraph' && isCapital(block) && BOARD.test(bare(textOf(block.inlines)));

export function withoutFurniture(blocks: readonly Block[]): Cleared {
  const end = Math.min(teasersFrom(blocks), footFrom(blocks));
  const head = headEnd(blocks);
  const kept: Block[] = [];
  const dropped: string[] = [];
  for (const [index, block] of blocks.slice(0, end).entries()) {
    const isHead = index < head && isBoard(block);
    if (block.type === 'paragraph' && (isHead || isFurniture(textOf(block.inlines), index)))
      dropped.push(textOf(block.inlines));
    else if (isLetterhead(block, index)) dropped.push(...cellsOf(block));
    else kept.push(block);
  }
  const moments = dropped.filter(isMoment);
  const letterhead = blocks.slice(0, head + 1).filter((block) => isBoard(block) || isLetterhead(block, 0));
  return { blocks: kept, dropped: [...dropped, ...passages(blocks.slice(end))], moments, issuer: issuerOf(letterhead) };
}

/** The state's or the Party's name beside that of the board: a table without lines, at the top. */
function isLetterhead(block: Block, index: number): boolean {
  if (block.type !== 'table' || index >= HEAD_LINES) return false;
  return cellsOf(block).some((cell) => /dang cong san viet nam|cong hoa xa hoi chu nghia viet nam/.test(fold(cell)));
}

function cellsOf(block: Block): string[] {
  if (block.type !== 'table') return [];
  return block.rows.flatMap((row) => row.map(textOf).filter((cell) => cell !== ''));
}

/** The first head of teasers in the last two thirds: a report may well have a chapter on its "tin nổi bật". */
function teasersFrom(blocks: readonly Block[]): number {
  const first = blocks.findIndex(
    (block, index) => index >= blocks.length / 3 && 'inlines' in block && TEASERS.test(bare(textOf(block.inlines))),
  );
  return first === -1 ? blocks.length : first;
}

function footFrom(blocks: readonly Block[]): number {
  const near = blocks.length - LONGEST_FOOT;
  const first = blocks.findIndex((block, index) => {
    if (index < near || index === 0) return false;
    const [line = ''] = passages([block]);
    return FOOT.test(bare(line));
  });
  return first === -1 ? blocks.length : first;
}
