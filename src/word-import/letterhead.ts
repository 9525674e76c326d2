/** Who issues a paper: the lower of the boards that stand in capitals on the left of its head. */
import { fold } from '#vietnamese/fold.ts';
import { type Block, type Inline, textOf } from './blocks.ts';

/** Folded words with which the name of a board begins. */
export const BOARD =
  /^(dang bo|dang uy|chi bo|huyen uy|tinh uy|thanh uy|ban (tuyen giao|to chuc|dan van|chap hanh|cong tac)|uy ban|ubnd|hoi|doan|mat tran)(?![a-z])/;

/** As they are written within a name; what else stands there is a name of its own. */
const WORDS = (
  'Ủy ban nhân dân|Ủy ban Mặt trận|Ban Công tác Mặt trận|Ban Chấp hành|Ban Tuyên giáo|Ban Tổ chức|Ban Dân vận|Dân vận|' +
  'Đảng ủy|Đảng bộ|chi bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Hội Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Đoàn Thanh niên|' +
  'tổ dân phố|khu phố|thị trấn|đặc khu|thôn|làng|bản|buôn|xóm|ấp|xã|phường|huyện|tỉnh|và|UBND'
).split('|');
const WORD = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.join('|')})(?!\p{L})`, 'giu');
const STATE = /\s*(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM).*$/u;

/** `head`: the paragraphs and tables of the letterhead, in order. */
export function issuerOf(head: readonly Block[]): string | undefined {
  const names = head.flatMap((block) => {
    if (block.type === 'paragraph') return [boardIn(block.inlines)];
    return block.type === 'table' ? block.rows.map(([left = []]) => boardIn(left)) : [];
  });
  const issuer = names.findLast((name) => BOARD.test(fold(name)));
  return issuer === undefined ? undefined : spelled(issuer);
}

/** Of two boards in one cell the lower is bold, or a cell. */
function boardIn(inlines: readonly Inline[]): string {
  const capitals = (some: readonly Inline[]) => {
    const words = textOf(some).replace(STATE, '').trim().split(/\s+/);
    const end = words.findIndex((word) => !/\p{Lu}/u.test(word) || word !== word.toUpperCase());
    return words.slice(0, end === -1 ? words.length : end).join(' ');
  };
  const bold = capitals(inlines.filter(({ strong }) => strong));
  const line = BOARD.test(fold(bold)) ? bold : capitals(inlines);
  return line.slice(Math.max(0, line.lastIndexOf('CHI BỘ')));
}

/** "CHI BỘ THÔN VÍ DỤ" as it is written in a sentence; for its author to look at. */
function spelled(capitals: string): string {
  const names = capitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const name = names.replace(
    WORD,
    (found) => WORDS.find((word) => word.toLowerCase() === found.toLowerCase()) ?? found,
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
}
