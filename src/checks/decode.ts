/** Bytes of a file to text: UTF-8 and nothing else. */
import type { ReadProblem } from './reader.ts';

/** The text, or where it stops being UTF-8. */
export function decode(bytes: Uint8Array): string | ReadProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
    return {
      line: before.split('\n').length,
      found: '',
      seen: 'chữ không ở dạng UTF-8',
      expected: 'tệp lưu ở dạng UTF-8',
      mend: 'mở tệp bằng trình soạn thảo, chọn “Lưu thành”, bảng mã UTF-8',
    };
  }
}
