import { isNfc, looksLegacyEncoded, toNfc } from '#vietnamese/normalize.ts';
import type { ContentFile } from '../content.ts';
import { withoutPending } from '../pending.ts';
import { type Fault, defineRule } from '../rule.ts';
import type { TextRun } from '../texts.ts';
import { codePoint } from '../visible.ts';

/** Characters that no eye sees: they break search, copying and the reader's trust. Line ends and tabs are fine. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]--[\n\t]]/gv;
const LOST = '\uFFFD';

/** Text is Unicode, composed, and holds nothing but what is seen. */
export const textEncoding = defineRule('text-encoding', 'Chữ Unicode dựng sẵn, không có ký tự ẩn', function* (content) {
  for (const file of content.files) {
    for (const run of file.texts()) yield* faultsOf(file, run);
  }
});

function* faultsOf(file: ContentFile, { text, meta, at }: TextRun): Generator<Fault> {
  const lost = text.indexOf(LOST);
  if (lost >= 0) {
    const mend = 'gõ lại chữ ở chỗ này; tệp đã bị lưu sai bảng mã';
    yield {
      file,
      at: at(lost),
      found: wordAt(text, lost),
      expected: 'chữ đọc được, không có dấu thay thế U+FFFD',
      mend,
    };
  }
  const hidden = text.match(INVISIBLE) ?? [];
  if (hidden.length > 0) {
    const offset = text.search(INVISIBLE);
    const names = [...new Set(hidden)].map(codePoint).join(', ');
    const mend = `xóa ký tự ẩn ${names}${hidden.length > 1 ? ` (${hidden.length} chỗ)` : ''}, hoặc gõ lại từ này`;
    yield { file, at: at(offset), found: wordAt(text, offset), expected: 'chữ không lẫn ký tự ẩn', mend };
  }
  if (!isNfc(text)) {
    const offset = firstDifference(text, toNfc(text));
    const mend = 'chọn bảng mã “Unicode” (dựng sẵn) trong UniKey rồi gõ lại, hoặc chuyển mã bằng công cụ của UniKey';
    yield { file, at: at(offset), found: wordAt(text, offset), expected: 'chữ Unicode dựng sẵn (NFC)', mend };
  }
  // What a draft marks as unsure is told by another rule, once the draft is to be shown.
  if (meta.format !== 'url' && looksLegacyEncoded(withoutPending(text))) {
    const mend = 'chuyển mã sang Unicode bằng công cụ của UniKey (Ctrl+Shift+F6)';
    yield {
      file,
      at: at(0),
      found: text.slice(0, 60),
      expected: 'chữ Unicode, không phải phông TCVN3 (.VnTime) hay VNI',
      mend,
    };
  }
}

/** The word around an offset. */
function wordAt(text: string, offset: number): string {
  const start = /\S*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
  return text.slice(offset - start, offset) + (/^\S*/.exec(text.slice(offset))?.[0] || text.charAt(offset));
}

function firstDifference(text: string, composed: string): number {
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index += 1;
  return Math.max(0, index - 1);
}
