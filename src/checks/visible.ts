/** Text of a file as it may be printed: one line, no character that a terminal obeys or an eye cannot see. */

const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Cuts at `limit` characters, and names invisible characters as `‹U+200B›`. */
export function visible(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed();
  const characters = Array.from(line.slice(0, limit * 2 + 2));
  const cut =
    characters.length > limit || line.length > limit * 2 + 2 ? `${characters.slice(0, limit - 1).join('')}…` : line;
  return cut.replace(ODD, (character) => `‹${codePoint(character)}›`);
}

/** `U+200B` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
