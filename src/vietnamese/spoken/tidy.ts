/** Lines, rests and spaces as a reader needs them. */

const BULLET = /^[ \t]*[-–—•*+][ \t]+/u;
const ENDED = /[.,;:?!…]\s*$/u;

/** An item of a list is a sentence of its own. */
export function itemsAsSentences(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (!BULLET.test(line)) return line;
    const item = line.replace(BULLET, '');
    return ENDED.test(item) || item.trim() === '' ? item : `${item.trimEnd()}.`;
  });
  return lines.join('\n');
}

const RESTS = /[.,;:?!](?:\s*[.,;:?!])+/gu;

/** Of several rests in a row the longest is kept: a full stop before a colon before a comma. */
const longestRest = (run: string) => /[.?!]/.exec(run)?.[0] ?? /[;:]/.exec(run)?.[0] ?? ',';

/** One rest where several met, a space after it and none before, no comma at either end of a line. */
export function tidy(spoken: string): string {
  const lines = spoken.split('\n').map((line) =>
    line
      .replace(/[\s\u00A0]+/gu, ' ')
      .replace(RESTS, longestRest)
      .replace(/ (?=[.,;:?!])/gu, '')
      .replace(/([.,;:?!])(?=\p{L})/gu, '$1 ')
      .replace(/^[\s,]+|[\s,]+$/gu, ''),
  );
  return lines.join('\n');
}
