/** Signs put into the text while it is still Word's, and the words they become in the draft. */
import { pending } from '#checks/pending.ts';

/** Around a passage of which the encoding is unsure, and in the place of a letter that is lost. */
export const UNSURE_START = '\uE000';
export const UNSURE_END = '\uE001';
export const LOST = '\uE002';

const SIGNS = /\uE000([^\uE001]*)\uE001|[\uE000-\uE002]/g;

/** The signs as the author reads them. */
export function withPendingWords(text: string): string {
  return text.replace(SIGNS, (sign, unsure: string | undefined) => {
    if (unsure !== undefined) return pending('XEM', `chưa rõ bảng mã: ${unsure}`);
    return sign === LOST ? pending('XEM', 'chữ hỏng trong tệp') : '';
  });
}

/** Is something in the text that nobody can read for sure? */
export function isUnsure(text: string): boolean {
  return /[\uE000-\uE002]/.test(text);
}
