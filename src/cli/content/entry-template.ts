/**
 * The text of a new entry, made from its schema: every required field with its label and hint above it, the others as
 * comments below. Where the schema has a legal value for "not known yet" it is written, and what only an author can
 * write is marked; both keep the draft from going out until somebody has looked.
 */
import { stringify } from 'yaml';
import { z } from 'zod';
import { pending } from '#checks/pending.ts';
import { branchFor, metaOf } from '#checks/schema-walk.ts';
import { plainContext } from '#schema/entry.ts';
import { kinds } from '#schema/kinds.ts';
import { silences, type Status } from '#schema/vocabularies.ts';
import { requiredFields, type EntryKind } from './required-fields.ts';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

const DRAFT: Status = 'nhap';
const WRITE_HERE = 'Viết bằng lời của ban biên tập, theo nguồn.';

/** `today` as `2026-11-22`. */
export function entryTemplate(kind: EntryKind, answers: Answers, today: string): string {
  const { shape } = kinds[kind].schema(plainContext);
  const required = new Set(requiredFields(kind).map(({ name }) => name));
  const fields = Object.entries(shape as Readonly<Record<string, z.ZodType>>);
  const written = fields.filter(([name]) => required.has(name) || name in answers);
  const others = fields.filter(([name]) => !required.has(name) && !(name in answers));
  const seen = new Set<string>();
  return [
    '---',
    `# ${capital(kinds[kind].label)}: bản nháp. Dòng bắt đầu bằng dấu # là lời nhắc, xóa được.`,
    '# “khong-neu”, “khong-ro” ở dưới là máy tạm ghi: đọc lại nguồn, nguồn có nói thì thay.',
    ...written.flatMap(([name, field]) => [
      '',
      ...remarkOf(field),
      ...(maySayNothing(field) ? sampleOf(name, field, seen).slice(1) : []),
      lineOf(name, field, answers, today),
    ]),
    '',
    '# Các trường sau không bắt buộc; dùng thì bỏ dấu # ở đầu các dòng của trường.',
    ...others.flatMap(([name, field]) => ['#', ...remarkOf(field), ...sampleOf(name, field, seen)]),
    '---',
    '',
    pending('VIẾT', `Bài viết. ${WRITE_HERE} Câu có số liệu thì ghi dấu nguồn ở cuối câu.`),
    '',
    pending('XEM', 'Các trường đang ghi khong-neu, khong-ro: có đúng là nguồn không nêu không.'),
    '',
  ].join('\n');
}

const maySayNothing = (field: z.ZodType) => metaOf(field)?.options === silences;

/** Label, hint and the values that may be chosen. */
function remarkOf(field: z.ZodType): string[] {
  const { label = '', hint = '', options, ref } = metaOf(field) ?? {};
  // The silences are told once, above all fields.
  const values = Object.entries(maySayNothing(field) ? {} : (options ?? {})).map(([id, name]) => (name === '' ? id : `${id} (${name})`));
  const records = (ref ?? []).map((kind) => kinds[kind].label).join(', ');
  return [
    `# ${label}. ${hint}${records === '' ? '' : ` Ghi mã ${records}.`}`,
    ...(values.length > 0 ? [`#   ${values.join(' · ')}`] : []),
  ];
}

function lineOf(name: string, field: z.ZodType, answers: Answers, today: string): string {
  const value = name === 'status' ? DRAFT : (answers[name] ?? standIn(field, today));
  if (value === undefined) return `${name}:`;
  return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
}

/** A legal value for the time being; nothing where only an author can choose. */
function standIn(field: z.ZodType, today: string): string | readonly string[] | undefined {
  const { format, label = '', hint = '', ref } = metaOf(field) ?? {};
  if (format === 'date') return today;
  const plain = branchFor(field, '');
  if (plain instanceof z.ZodEnum) return ['khong-neu', 'khong-ro'].find((id) => plain.safeParse(id).success);
  if (format === 'partial-date' || format === 'date-span') return 'khong-neu';
  if (!(plain instanceof z.ZodString) || ref !== undefined) return undefined;
  const short = pending('VIẾT', `${label}. ${hint}`);
  return short.length >= (plain.minLength ?? 0) ? short : pending('VIẾT', `${label}. ${hint} ${WRITE_HERE}`);
}

/** How the field is written, as comments: a group is spelled out where it is first met. */
function sampleOf(name: string, field: z.ZodType, seen: Set<string>): string[] {
  return spell(name, field, seen, 0).map((line) => `# ${line}`);
}

function spell(name: string, field: z.ZodType, seen: Set<string>, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const listed = branchFor(field, []);
  const item = listed instanceof z.ZodArray ? (listed.element as z.ZodType) : undefined;
  const group = branchFor(item ?? field, {});
  if (!(group instanceof z.ZodObject)) return item === undefined ? [`${indent}${name}: …`] : [`${indent}${name}:`, `${indent}  - …`];
  const shape = group.shape as Readonly<Record<string, z.ZodType>>;
  const signature = Object.keys(shape).join(' ');
  if (seen.has(signature)) return [`${indent}${name}: … (viết như trên)`];
  seen.add(signature);
  const within = Object.entries(shape).flatMap(([key, each]) => spell(key, each, seen, depth + (item === undefined ? 1 : 2)));
  if (item !== undefined) within[0] = `${indent}  - ${(within[0] ?? '').trimStart()}`;
  return [`${indent}${name}:`, ...within];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
