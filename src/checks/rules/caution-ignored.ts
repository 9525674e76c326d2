import { allows } from '#domain/caution.ts';
import { cautions } from '#schema/vocabularies.ts';
import { fold } from '#vietnamese/fold.ts';
import { addressesOf } from '../addresses.ts';
import { cautionsOf, type ContentFile, isNameOnly, itemsOf } from '../content.ts';
import { type Fault, defineRule } from '../rule.ts';

/** Words for a condemned faith; folded. Under this caution an entry goes by its neutral title alone. */
const JUDGING = /(?<![\p{L}\p{N}])(?:ta dao|ta giao|dao la|di giao)(?![\p{L}\p{N}])/gu;

/** Fields that a caution leaves out of an entry. */
const WITHHELD = {
  'ton-giao': ['originalName', 'steps', 'results', 'cover'],
  'ruou-bia': ['cover'],
} as const;

/** What a caution switches off is neither written nor linked to. */
export const cautionIgnored = defineRule('caution-ignored', 'Giữ đúng các điểm cần thận trọng', function* (content) {
  const addresses = addressesOf(content);
  for (const file of content.files) {
    yield* fieldFaults(file);
    for (const { url, kind, at } of file.links()) {
      if (kind !== 'link' || addresses.standingOf(url.split(/[?#]/)[0] ?? '') !== 'switched-off') continue;
      const expected = 'liên kết tới trang được mở; mục này cần thận trọng nên không có bộ nhân rộng, ảnh chia sẻ';
      const kit = /^(.+\/)nhan-rong\/$/.exec(url.split(/[?#]/)[0] ?? '');
      yield { file, at, found: url, expected, mend: kit ? `liên kết tới “${kit[1] ?? ''}”` : 'bỏ liên kết này' };
    }
  }
});

function* fieldFaults(file: ContentFile): Generator<Fault> {
  const entry = { caution: cautionsOf(file), nameOnly: isNameOnly(file) };
  for (const caution of ['ton-giao', 'ruou-bia'] as const) {
    if (!entry.caution.includes(caution)) continue;
    for (const field of WITHHELD[caution]) {
      if (file.data[field] === undefined || (Array.isArray(file.data[field]) && itemsOf(file, field).length === 0))
        continue;
      yield withheld(file, field, cautions[caution]);
    }
  }
  if (allows(entry, 'original-name')) return;
  for (const { text, at } of file.texts()) {
    for (const { 0: word, index } of fold(text).matchAll(JUDGING)) {
      const found = text.slice(index, index + word.length);
      yield { file, at: at(index), found, expected: 'tên trung tính, không nhắc tên đạo', mend: 'bỏ chữ này' };
    }
  }
}

function withheld(file: ContentFile, field: string, caution: string): Fault {
  const sentence = `Mục cần thận trọng “${caution}” không có trường này. Bỏ trường “${field}”.`;
  return {
    file,
    at: { path: [field] },
    found: field,
    expected: 'không có trường này',
    mend: `bỏ trường ${field}`,
    sentence,
  };
}
