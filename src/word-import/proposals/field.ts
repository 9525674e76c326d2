/** Of which field a text speaks most; nothing where two come near one another. */
import type { fields } from '#schema/vocabularies.ts';
import { fold } from '#vietnamese/fold.ts';
import { type Block, passages } from '../blocks.ts';

type Field = keyof typeof fields;

/** Folded words that belong to one field; Party work speaks of itself in every report. */
const WORDS: Readonly<Partial<Record<Field, RegExp>>> = {
  'kinh-te': /\b(?:san xuat|thu nhap|trong trot|chan nuoi|trong rau|san luong|kinh te)\b/g,
  'moi-truong': /\b(?:rac|moi truong|canh quan|u phan|ve sinh|cay xanh)\b/g,
  'an-sinh': /\b(?:ho ngheo|thoat ngheo|an sinh|nha tinh nghia|giup do)\b/g,
  'an-ninh': /\b(?:an ninh|trat tu|quoc phong|dan quan|to giac)\b/g,
  'chuyen-doi-so': /\b(?:chuyen doi so|dich vu cong truc tuyen|vneid|phan mem|ung dung so)\b/g,
};
const FEWEST = 3;

export function fieldOf(blocks: readonly Block[]): Field | undefined {
  const text = fold([...passages(blocks)].join('\n'));
  const counts = (Object.entries(WORDS) as [Field, RegExp][])
    .map(([field, words]) => ({ field, count: text.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const isClear = first !== undefined && first.count >= FEWEST && first.count >= 2 * (second?.count ?? 0);
  return isClear ? first.field : undefined;
}
