/** Numbers from one to ten, as titles have them in words or in figures: "chi bộ bốn tốt", "chi bộ 4 tốt". */
import { fold } from './fold.ts';

const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;
const numerals = new Map<string, string>(
  WORDS.flatMap((word, index) => [word, fold(word)].map((form) => [form, String(index + 1)])),
);

/** `4` → `bốn`; `04` too. */
export function wordOf(figure: string): string | undefined {
  return /^0?\d{1,2}$/.test(figure) ? WORDS[Number(figure) - 1] : undefined;
}

/** `bốn` and `bon` → `4`. */
export function numeralOf(word: string): string | undefined {
  return numerals.get(word);
}
