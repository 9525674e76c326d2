/**
 * A part of the index: of some words, one after another in the alphabet, all spellings and all places. First the length
 * of a text and the text itself, a line a word, its spellings parted by blanks; one that is the word itself is left
 * empty. Then how many places each spelling has, and the places, each as the step from the one before it. Written by
 * integrations/search-parts.ts.
 */

/** A spelling, and its places in the one long text (postings.ts). */
export type PackedSpelling = readonly [spelling: string, numbers: readonly number[]];

/** Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow. */
function numberReader(bytes: Uint8Array) {
  let at = 0;
  return {
    number(): number {
      let [value, shift] = [0, 0];
      for (;;) {
        const byte = bytes[at];
        if (byte === undefined) throw new RangeError('part of the index ends too early');
        at += 1;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
        shift += 7;
      }
    },
    bytes(length: number): Uint8Array {
      at += length;
      return bytes.subarray(at - length, at);
    },
    atEnd: () => at === bytes.length,
  };
}

/** The spellings of each word. Throws a RangeError or TypeError where the bytes are anything else than these words' part. */
export function readPart(bytes: Uint8Array, words: readonly string[]): PackedSpelling[][] {
  const reader = numberReader(bytes);
  const lines = new TextDecoder().decode(reader.bytes(reader.number())).split('\n');
  if (lines.length !== words.length) throw new TypeError('not a part of the index');
  const spellings = lines.map((line, at) => line.split(' ').map((spelling) => spelling || (words[at] ?? '')));
  const counts = spellings.map((list) => list.map(() => reader.number()));
  const read = spellings.map((list, word) =>
    list.map((spelling, at): PackedSpelling => {
      let last = -1;
      const step = () => (last += reader.number() + 1);
      return [spelling, Array.from({ length: counts[word]?.[at] ?? 0 }, step)];
    }),
  );
  if (!reader.atEnd()) throw new TypeError('not a part of the index');
  return read;
}
