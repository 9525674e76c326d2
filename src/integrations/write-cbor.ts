/** Writes what client/search/index/cbor.ts reads. */
import type { Cbor } from '#client/search/index/cbor.ts';

const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
const NULL = 0xf6;

export function encodeCbor(value: Cbor): Buffer {
  const bytes: number[] = [];
  append(value, bytes);
  return Buffer.from(bytes);
}

/** An array of what is encoded already. */
export const encodedArray = (items: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from(head(ARRAY, items.length)), ...items]);

function append(value: Cbor, bytes: number[]): void {
  if (value === null) bytes.push(NULL);
  else if (typeof value === 'number') bytes.push(...(value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value)));
  else if (typeof value === 'string') {
    const text = Buffer.from(value);
    bytes.push(...head(TEXT, text.length), ...text);
  } else {
    bytes.push(...head(ARRAY, value.length));
    for (const item of value) append(item, bytes);
  }
}

/** What follows, and a number: its value, or how long it is. Numbers of an index have at most 32 bits. */
function head(kind: number, number: number): number[] {
  const type = kind << 5;
  if (number < 24) return [type | number];
  const size = number < 2 ** 8 ? 1 : number < 2 ** 16 ? 2 : 4;
  const bytes = Array.from({ length: size }, (_, at) => (number >>> (8 * (size - 1 - at))) & 0xff);
  return [type | (24 + Math.log2(size)), ...bytes];
}
