/** The logo: a small piece of the woven band, as strokes of one weight on a square of one colour. */
export const logo = {
  /** Side of its square, in the units of the others. */
  size: 34,
  corner: 7,
  stroke: 5,
  threads: 'M5 9h8m8 0h8M13 17h8M5 25h8m8 0h8M17 5v8M9 13v8m16-8v8m-8 0v8',
} as const;
