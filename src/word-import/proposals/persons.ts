/** Does a text call persons by their names? Whether they may stand on a page only its author can ask them. */
import { type Block, passages } from '../blocks.ts';

const PERSON =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí|[Đđ]\/c)\s+(?!(?:Bí thư|Phó|Chủ|Trưởng|Tổng|Ủy|Chính|Chi|Đảng|Đội|Hội|Rịa|Nà|Đen|Trưng|Triệu)(?!\p{L}))\p{Lu}\p{L}*/u;

export function namesPersons(blocks: readonly Block[]): boolean {
  return [...passages(blocks)].some((text) => PERSON.test(text));
}
