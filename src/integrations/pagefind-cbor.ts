/** Reads CBOR (RFC 8949) as far as Pagefind's files use it: whole numbers, texts, arrays of known length, null. */

export type Cbor = number | string | null | readonly Cbor[];

const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
const NULL = 0xf6;

/** Throws a RangeError or TypeError where the bytes are anything else, or end too early. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;

  function argument(low: number): number {
    if (low < 24) return low;
    const size = 1 << (low - 24);
    const start = at;
    at += size;
    if (low === 24) return view.getUint8(start);
    if (low === 25) return view.getUint16(start);
    if (low === 26) return view.getUint32(start);
    if (low === 27) return Number(view.getBigUint64(start));
    throw new TypeError(`CBOR argument ${low} at ${start}`);
  }

  function value(): Cbor {
    const head = view.getUint8(at);
    at += 1;
    if (head === NULL) return null;
    const kind = head >> 5;
    const number = argument(head & 31);
    if (kind === UNSIGNED) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === TEXT) {
      at += number;
      if (at > bytes.length) throw new RangeError('CBOR text beyond the end');
      return text.decode(bytes.subarray(at - number, at));
    }
    if (kind === ARRAY) {
      const items: Cbor[] = [];
      for (let index = 0; index < number; index += 1) items.push(value());
      return items;
    }
    throw new TypeError(`CBOR kind ${kind} at ${at}`);
  }

  return value();
}
