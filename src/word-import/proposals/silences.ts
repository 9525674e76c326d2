/** Of which fields a text speaks, by the words it uses for them; of the others it is silent, and the draft says so. */
import { fold } from '#vietnamese/fold.ts';
import { type Block, passages } from '../blocks.ts';
import { quoteAround } from './sentences.ts';

export type SpokenOf =
  | 'problem'
  | 'goals'
  | 'criteria'
  | 'scope'
  | 'conditions'
  | 'resources'
  | 'outcomes'
  | 'lessons'
  | 'assessments'
  | 'nextTasks'
  | 'sustainability';

/** Folded words by which reports tell of a field. */
const WORDS: Readonly<Record<SpokenOf, RegExp>> = {
  problem: /\b(?:thuc trang|truoc day|xuat phat tu|ly do|kho khan, vuong mac)\b/,
  goals: /\b(?:muc tieu|muc dich)\b/,
  criteria: /\btieu chi\b/,
  scope: /\b(?:dia ban|doi tuong|pham vi)\b/,
  conditions: /\b(?:dieu kien (?:ap dung|thuc hien)|phu hop voi noi)\b/,
  resources: /\b(?:kinh phi|vat tu|nguon luc|nguon von|trieu dong)\b/,
  outcomes: /\b(?:ket qua|hieu qua)\b/,
  lessons: /\b(?:han che|khuyet diem|rut kinh nghiem|bai hoc|ton tai)\b/,
  assessments: /\b(?:so ket|tong ket|giam sat|xep loai|khen thuong|cong nhan)\b/,
  nextTasks: /\b(?:thoi gian toi|phuong huong|nhiem vu tiep theo|de nghi|kien nghi)\b/,
  sustainability: /\b(?:nhan rong|duy tri)\b/,
};

/** For each field that the text speaks of, the words around the first mention. */
export function findMentions(blocks: readonly Block[]): ReadonlyMap<SpokenOf, string> {
  const texts = [...passages(blocks)].map((text) => ({ text, folded: fold(text) }));
  const found = new Map<SpokenOf, string>();
  for (const [field, words] of Object.entries(WORDS) as [SpokenOf, RegExp][]) {
    for (const { text, folded } of texts) {
      const match = words.exec(folded);
      // Folding keeps the length of composed Vietnamese; of other letters nobody writes reports.
      if (match === null || folded.length !== text.length) continue;
      found.set(field, quoteAround(text, { start: match.index, end: match.index + match[0].length }));
      break;
    }
  }
  return found;
}
