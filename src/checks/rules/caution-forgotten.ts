import { isMilitary } from '#domain/secrecy.ts';
import { hasCaution, isEntry, textOf } from '../content.ts';
import { unitsAndPlaces } from '../library.ts';
import { defineRule } from '../rule.ts';

/** What an armed unit did is neither read out on a commune's loudspeaker nor hung up on its walls. */
export const cautionForgotten = defineRule(
  'caution-forgotten',
  'Cách làm của đơn vị quân đội ghi điểm cần thận trọng “Quân sự”',
  function* (content) {
    const { units } = unitsAndPlaces(content);
    for (const file of content.files) {
      if (!isEntry(file) || hasCaution(file, 'quan-su')) continue;
      const field = textOf(file, 'originUnit') === undefined ? 'unit' : 'originUnit';
      const unit = units.get(textOf(file, field) ?? '');
      if (unit === undefined || !isMilitary(unit)) continue;
      const sentence = `“${unit.name}” là đơn vị quân đội mà mục “Cần thận trọng” chưa có “Quân sự”. Thêm quan-su vào caution: xã không phát thanh, không dán áp phích thay đơn vị ấy.`;
      yield {
        file,
        at: { path: [field] },
        found: unit.id,
        expected: 'caution có quan-su',
        mend: 'thêm quan-su vào caution',
        sentence,
      };
    }
  },
);
