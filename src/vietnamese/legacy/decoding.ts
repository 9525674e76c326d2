/** What the two decoders share: a text comes back in pieces that know where they were, for runs are cut anywhere. */

export interface Piece {
  /** First character of the piece in the encoded text. */
  readonly at: number;
  /** What it stands for in Unicode. */
  readonly text: string;
}

export type Decoder = (encoded: string) => Piece[];

/** The whole text, composed. */
export function decoded(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .normalize('NFC');
}

/** Some programs move the letters of old fonts into the range of symbols: U+F0B5 is the byte B5. */
export function withoutSymbolRange(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
}
