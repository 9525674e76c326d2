/** How far the marks of a typed word agree with those of a word in a text: people leave marks out, all or some. */

/** Tones; the other marks (circumflex, breve, horn) belong to the letter. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

export type Agreement = 'same' | 'fewer' | 'other';

interface Letter {
  base: string;
  shape: string;
  tone: string;
}

function letters(word: string): Letter[] {
  const parts =
    word
      .replaceAll('đ', 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? [];
  return parts.map((part) => {
    const marks = part.slice(1).split('');
    return {
      base: part.charAt(0),
      shape: marks.filter((mark) => !TONE.test(mark)).join(''),
      tone: marks.filter((mark) => TONE.test(mark)).join(''),
    };
  });
}

/**
 * Lower-case words of the same letters, or the first a beginning of the second. `fewer`: every mark that was typed is
 * there, some are not typed; `other`: one was typed that the word has not.
 */
export function agreement(typed: string, word: string): Agreement {
  if (typed === word) return 'same';
  const written = letters(word);
  const toneThere = written.find(({ tone }) => tone !== '')?.tone ?? '';
  const agrees = letters(typed).every(({ shape, tone }, index) => {
    const other = written[index];
    // Where a tone sits is a matter of taste ("hòa", "hoà"); which one it is, is not.
    return (shape === '' || shape === other?.shape) && (tone === '' || tone === toneThere);
  });
  return agrees ? 'fewer' : 'other';
}
