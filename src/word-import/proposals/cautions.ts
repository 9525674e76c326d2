/** Delicate matters that a text touches, by the words that give them away: the author decides whether they are meant. */
import type { Caution } from '#schema/vocabularies.ts';
import { type Block, passages } from '../blocks.ts';

const WORDS: ReadonlyArray<readonly [Caution, RegExp]> = [
  ['ton-giao', /(?<!\p{L})(?:tôn giáo|tà đạo|tà giáo|giáo xứ|giáo dân|tín đồ|đạo lạ)(?!\p{L})/iu],
  ['dan-toc', /(?<!\p{L})(?:dân tộc thiểu số|đồng bào dân tộc)(?!\p{L})/iu],
  ['quan-su', /(?<!\p{L})(?:quân sự|quân khu|quân đội|bộ đội|dân quân|lữ đoàn|sư đoàn|lực lượng vũ trang)(?!\p{L})/iu],
  ['ruou-bia', /(?<!\p{L})(?:rượu|bia|đồ uống có cồn)(?!\p{L})/iu],
  ['quyen-gop', /(?<!\p{L})(?:quyên góp|gây quỹ|vận động ủng hộ|đóng góp tiền)(?!\p{L})/iu],
  ['dat-rung', /(?<!\p{L})(?:đất rừng|rừng phòng hộ|kiểm lâm|nương rẫy|lâm nghiệp)(?!\p{L})/iu],
  ['ca-nhan', /(?<!\p{L})(?:hộ nghèo|neo đơn|tàn tật|khuyết tật|hoàn cảnh (?:đặc biệt|khó khăn))(?!\p{L})/iu],
];

export function findCautions(blocks: readonly Block[]): Caution[] {
  const whole = [...passages(blocks)].join('\n');
  return WORDS.filter(([, words]) => words.test(whole)).map(([caution]) => caution);
}
