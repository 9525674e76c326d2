/** How to mend a text that is not as its field wants it: where possible, the very text to type instead. */
import { slugify } from '#vietnamese/slug.ts';
import type { Issue } from './issues.ts';
import { proposal } from './suggestion.ts';
import { visible } from './visible.ts';

export function mendText(value: string, { meta, zod, allowed }: Issue): string {
  const length = Array.from(value).length;
  if (zod.code === 'too_big') return `bớt ${length - Number(zod.maximum)} ký tự (đang có ${length})`;
  if (zod.code === 'too_small') {
    return value === '' ? 'viết nội dung' : `thêm ${Number(zod.minimum) - length} ký tự (đang có ${length})`;
  }
  if (zod.code === 'invalid_type' && zod.expected === 'array') return `xuống dòng, viết “- ${visible(value, 40)}”`;
  if (zod.code === 'invalid_type' && zod.expected === 'boolean') return 'viết true (có) hoặc false (không)';
  if (meta.format === 'figure') return mendFigure(value);
  if (meta.format === 'url') return mendUrl(value);
  if (meta.format?.includes('date')) return mendDate(value);
  if (allowed.length > 0 && !meta.ref) return proposal(value, allowed, 'chọn một mã trong các mã trên');
  return meta.ref ? mendReference(value, meta.ref) : 'viết lại theo mẫu trên';
}

function mendReference(value: string, ref: readonly string[]): string {
  const slug = slugify(value.split('/').at(-1) ?? '');
  if (slug === '') return 'viết mã của bản ghi';
  return `viết ${(ref.length > 1 ? ref.map((folder) => `“${folder}/${slug}”`) : [`“${slug}”`]).join(' hoặc ')}`;
}

const FIGURE = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/;

function mendFigure(value: string): string {
  const digits = /\d[\d.,\s]*/.exec(value)?.[0].trim().replace(/[.,]$/, '') ?? '';
  const dotted = digits.replace(/\s/g, '.');
  const isEnglish = /^\d{1,3}(,\d{3})+$/.test(dotted);
  const figure = isEnglish ? dotted.replaceAll(',', '.') : dotted.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  if (!FIGURE.test(figure)) return 'chỉ ghi con số; chữ “hơn”, “gần” ghi ở trường bound';
  const more = digits === value.trim() ? '' : '; chữ “hơn”, “gần” ghi ở trường bound, đơn vị ghi ở trường measure';
  return `viết "${figure}"${more}`;
}

function mendUrl(value: string): string {
  return /^http:/i.test(value)
    ? `viết “${value.replace(/^http:/i, 'https:')}” nếu trang đó có`
    : 'chép địa chỉ trang gốc';
}

function mendDate(value: string): string {
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (!match) return 'viết năm trước, rồi tháng, ngày';
  const [, day, month = '', year = ''] = match;
  const parts = day === undefined ? [year, month] : [year, month, day];
  return `viết "${parts.map((part) => part.padStart(2, '0')).join('-')}"`;
}
