/** How large a title may be set in a box. Estimates: the letters' exact widths are satori's. */

/** Widths in ems of bold Noto Sans, by class of letter. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;()ijlJ’'-]/, 0.3],
  [/[ftrI“”–]/, 0.44],
  [/[mwMW%]/, 0.94],
  [/[A-ZĐ]/, 0.7],
];

/** Width of a line of bold text in ems. */
export function estimatedWidth(text: string): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.61), 0);
}

interface Room {
  width: number;
  height: number;
  lineHeight: number;
  largest: number;
  smallest: number;
}

/**
 * The size at which a title fills its room best: of all numbers of lines the one that allows the largest letters, but
 * fewer lines where that costs no more than a fifth of the size. Lines break at words, so each is taken as 8 % shorter.
 */
export function fittingSize(title: string, { width, height, lineHeight, largest, smallest }: Room): number {
  const whole = estimatedWidth(title);
  const sizes = [1, 2, 3, 4].map((lines) => {
    const byWidth = (lines * width * (lines === 1 ? 0.98 : 0.92)) / whole;
    return Math.floor(Math.min(largest, byWidth, height / (lines * lineHeight)));
  });
  const best = Math.max(...sizes);
  return Math.max(smallest, sizes.find((size) => size >= 0.8 * best) ?? best);
}
