import { EDITORS } from '#schema/vocabularies.ts';
import type { Content, ContentFile } from '../content.ts';
import { textOf } from '../content.ts';
import { unitsAndPlaces } from '../library.ts';
import { type Fault, defineRule } from '../rule.ts';

/** Kinds of source that anybody could read before this site told of it. */
const PRINTED = ['bai-bao', 'cong-thong-tin'];

/** An hour of the day: "8 giờ", "14h30", "7:30". */
const HOUR = /(?<![\p{L}\d.,/])\d{1,2}\s?(?:giờ|h(?![\p{L}])|h\d{2}|:\d{2})(?![\p{L}\d])/iu;

/** A day: "ngày 15", "ngày 15/3", "15/3/2026"; "3/3" alone counts something. */
const DAY = /(?<![\p{L}\d/.-])(?:ngày\s+\d{1,2}(?:\/\d{1,2})?|\d{1,2}\/\d{1,2}\/\d{4})(?![\d-])/iu;

/**
 * The calendar knows quarters, no hour and no day: where a cell meets, and when, is nobody's business beforehand. What
 * it tells of real units was printed: findings come from the record's source, and those to improve, like anything of a
 * unit that keeps its place, from one that the public has read.
 */
export const calendarCare = defineRule(
  'calendar-care',
  'Lịch làm mẫu chỉ ghi theo quý, chỉ kể điều đã công bố',
  function* (content) {
    for (const kind of ['lich-lam-mau', 'chu-de-lam-mau'] as const) {
      for (const file of content.of(kind)) yield* timeFaults(file);
    }
    for (const file of content.of('lich-lam-mau')) yield* findingFaults(file, content);
  },
);

function* timeFaults(file: ContentFile): Generator<Fault> {
  for (const { text, meta, path, at } of file.texts()) {
    if (meta.format === 'quote') continue;
    const isSummary = file.kind === 'lich-lam-mau' && path[0] === 'summary';
    const found = HOUR.exec(text) ?? (isSummary ? DAY.exec(text) : null);
    if (found === null) continue;
    yield {
      file,
      at: at(found.index),
      found: found[0],
      expected: isSummary ? 'quý, không giờ, không ngày' : 'lời không có giờ',
      mend: isSummary
        ? 'bỏ chỗ này; quý ghi ở trường “Quý”'
        : 'viết khi nào, hoặc dài ngắn so với cả buổi, ví dụ “trước buổi”, “ngắn”',
    };
  }
}

function* findingFaults(file: ContentFile, content: Content): Generator<Fault> {
  const source = textOf(file, 'source') ?? '';
  const record = content.find('nguon', source);
  const isPrinted = record === undefined || PRINTED.includes(textOf(record, 'kind') ?? '');
  for (const { path, value } of file.fields) {
    if (path.at(-1) !== 'basis' || typeof value !== 'string' || value === source) continue;
    const expected =
      value === EDITORS
        ? 'điều nguồn nêu về buổi thật; gợi ý của ban biên tập để ở chủ đề làm mẫu'
        : 'mã ở trường “Nguồn” của chính buổi này';
    yield { file, at: { path }, found: value, expected, mend: `ghi ${source}, hoặc bỏ ý này` };
  }
  if (isPrinted) return;
  const expected = 'nguồn là bài báo hoặc trang của cơ quan (bai-bao, cong-thong-tin)';
  const mend = 'đổi nguồn đã công bố, hoặc ghi khong-neu';
  if (Array.isArray(file.data['improve'])) yield { file, at: { path: ['improve'] }, found: source, expected, mend };
  if (keepsItsPlace(file, content)) {
    yield { file, at: { path: ['source'] }, found: source, expected, mend: 'bỏ buổi này cho đến khi báo đã đăng' };
  }
}

function keepsItsPlace(file: ContentFile, content: Content): boolean {
  const cell = content.find('chi-bo-lam-mau', textOf(file, 'cell') ?? '');
  const unit = unitsAndPlaces(content).units.get((cell && textOf(cell, 'unit')) ?? '');
  return unit !== undefined && unit.secrecy !== 'khong';
}
