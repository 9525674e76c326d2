import { defineRule } from '../rule.ts';
import { formatNumber } from '#vietnamese/numbers.ts';

const MOST_BYTES = 1_000_000;
const MOST_PIXELS = 4000;

/** Pictures that a cheap phone, and the folder that is carried on a stick, can bear. */
export const oversizedPicture = defineRule('oversized-picture', 'Ảnh vừa cỡ', function* (content) {
  for (const { file, bytes, size } of content.pictures.values()) {
    if (bytes > MOST_BYTES) {
      const mend = 'thu nhỏ ảnh, lưu .jpg chất lượng vừa';
      yield {
        file,
        at: {},
        found: `${formatNumber(Math.ceil(bytes / 1000))} KB`,
        expected: `ảnh không quá ${formatNumber(MOST_BYTES / 1000)} KB`,
        mend,
      };
    }
    if (size && Math.max(size.width, size.height) > MOST_PIXELS) {
      const expected = `mỗi cạnh không quá ${formatNumber(MOST_PIXELS)} điểm ảnh`;
      yield { file, at: {}, found: `${size.width} × ${size.height}`, expected, mend: 'thu nhỏ ảnh' };
    }
  }
});
