/** How a text is read aloud where two ways are both heard; the first of each list is the default. Never mixed in a text. */

export const readingChoices = {
  /** 1.000: the North's and the South's word. */
  thousand: ['nghìn', 'ngàn'],
  /** 105: một trăm linh năm, một trăm lẻ năm. */
  zeroTens: ['linh', 'lẻ'],
  /** 24: after "mươi" only; 14, ordinals and months are not touched. */
  four: ['tư', 'bốn'],
  /** 25: after "mươi" only; 15 is always "mười lăm". */
  five: ['lăm', 'nhăm'],
  seven: ['bảy', 'bẩy'],
  /** Before the days 1 to 10 of a month; may be left out. */
  earlyDay: ['mùng', 'mồng', ''],
  /** The comma before decimals: one way only, named here with the others. */
  decimal: ['phẩy'],
  /** The zero that a document's number begins with (05-CT/TW); may be left out. */
  documentZero: ['không', ''],
} as const;

export type ReadingOptions = {
  readonly [Choice in keyof typeof readingChoices]: (typeof readingChoices)[Choice][number];
};

export const defaultReading: ReadingOptions = {
  thousand: 'nghìn',
  zeroTens: 'linh',
  four: 'tư',
  five: 'lăm',
  seven: 'bảy',
  earlyDay: 'mùng',
  decimal: 'phẩy',
  documentZero: 'không',
};
