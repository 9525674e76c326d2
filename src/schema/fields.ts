/**
 * Builders for the fields that the record schemas are made of. Every field carries a Vietnamese label and hint
 * as metadata: the checker, the editor form, the authors' field table and the JSON Schema all read them there.
 * The `error` of a format check is the phrase that completes "cần …" in an author's message.
 */
import { z } from 'zod';
import { EDITORS, silences } from './vocabularies.ts';

/** Kinds of record, named as their folders are. */
export type Kind =
  | 'chi-bo-lam-mau'
  | 'mo-hinh'
  | 'tin-tuc'
  | 'trang'
  | 'nguon'
  | 'van-ban'
  | 'don-vi'
  | 'dia-phuong'
  | 'nhan-rong'
  | 'lich-lam-mau'
  | 'bo-tieu-chi'
  | 'the-thuc';

/** What a string field holds beyond being text; the content rules go by it. */
export type Format = 'figure' | 'date' | 'partial-date' | 'date-span' | 'quarter' | 'url' | 'quote' | 'prose';

declare module 'zod' {
  interface GlobalMeta {
    /** Name of the field as authors know it. */
    label?: string;
    /** One sentence on what to write there. */
    hint?: string;
    /** Kinds of record that the value must name by id. */
    ref?: readonly Kind[];
    format?: Format;
    /** Labels of a vocabulary's ids, for pickers and tables. */
    options?: Readonly<Record<string, string>>;
    /** Not shown to readers. */
    internal?: boolean;
  }
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const PARTIAL = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

type Meta = z.GlobalMeta;

/** Free text, not blank. */
export function text(label: string, hint: string, limits: { min?: number; max?: number } & Meta = {}) {
  const { min = 1, max, ...meta } = limits;
  const base = z.string({ error: 'chữ' }).min(min, { error: min > 1 ? `ít nhất ${min} ký tự` : 'chữ, không để trống' });
  const bounded = max === undefined ? base : base.max(max, { error: `nhiều nhất ${max} ký tự` });
  return bounded.meta({ label, hint, ...meta });
}

/** The few words of a source that carry a fact, as printed there. */
export const quote = (hint = 'Vài chữ của nguồn (khoảng 15 chữ trở lại), chép nguyên văn.') =>
  text('Câu trích', hint, { max: 160, format: 'quote' });

/** One id of a vocabulary. */
export function choice<const V extends Readonly<Record<string, string>>>(vocabulary: V, label: string, hint: string) {
  const ids = Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
  return z.enum(ids, { error: `một trong: ${ids.join(', ')}` }).meta({ label, hint, options: vocabulary });
}

/** A list of ids of a vocabulary, empty if left out. */
export function choices<const V extends Readonly<Record<string, string>>>(vocabulary: V, label: string, hint: string) {
  return list(choice(vocabulary, label, hint), label, hint);
}

/** A list that may be left out. */
export function list<T extends z.ZodType>(item: T, label: string, hint: string, max?: number) {
  const items = z.array(item, { error: 'một danh sách, mỗi mục một dòng bắt đầu bằng “- ”' });
  const bounded = max === undefined ? items : items.max(max, { error: `nhiều nhất ${max} mục` });
  return bounded.default([]).meta({ label, hint });
}

/** A list with at least one item. */
export function someOf<T extends z.ZodType>(item: T, label: string, hint: string) {
  return z
    .array(item, { error: 'một danh sách, mỗi mục một dòng bắt đầu bằng “- ”' })
    .min(1, { error: 'ít nhất một mục' })
    .meta({ label, hint });
}

/** An object with exactly these fields. */
export function group<S extends z.ZodRawShape>(shape: S, label: string, hint: string) {
  return z.strictObject(shape, { error: 'một nhóm trường thụt vào, mỗi trường một dòng' }).meta({ label, hint });
}

/** The id of a record of one of these kinds; that it exists is seen to by the content checks. */
export function reference(kinds: readonly Kind[], label: string, hint: string) {
  return z
    .string({ error: 'mã của một bản ghi' })
    .regex(SLUG, { error: 'mã: chữ thường không dấu, số, gạch nối' })
    .meta({ label, hint, ref: kinds });
}

/** An entry of the site, as `folder/slug`. */
export function entryReference(label: string, hint: string) {
  return z
    .string({ error: 'địa chỉ mục, ví dụ mo-hinh/lam-choi-dot' })
    .regex(/^(mo-hinh|chi-bo-lam-mau|tin-tuc)\/[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'địa chỉ mục, ví dụ mo-hinh/lam-choi-dot',
    })
    .meta({ label, hint, ref: ['mo-hinh', 'chi-bo-lam-mau', 'tin-tuc'] });
}

/** Where a statement comes from: a source's id, or `bien-soan` for what the editors suggest. */
export const basis = (label = 'Căn cứ') =>
  z
    .string({ error: `mã nguồn, hoặc ${EDITORS}` })
    .regex(SLUG, { error: `mã nguồn, hoặc ${EDITORS}` })
    .meta({
      label,
      hint: `Mã nguồn đã nêu điều này; gợi ý của ban biên tập thì ghi ${EDITORS}.`,
      ref: ['nguon'],
      options: { [EDITORS]: 'Gợi ý của ban biên tập' },
    });

/** A figure as Vietnamese print has it, quoted: "62.000", "84,2". */
export const figure = (label: string, hint: string) =>
  z
    .string({ error: 'số đặt trong ngoặc kép, ví dụ "62.000"' })
    .regex(/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/, {
      error: 'số viết kiểu Việt Nam: chấm ngăn hàng nghìn, phẩy ngăn phần lẻ, ví dụ "62.000" hoặc "84,2"',
    })
    .meta({ label, hint, format: 'figure' });

function dated(pattern: string, format: Format, expected: string, label: string, hint: string) {
  return z
    .string({ error: expected })
    .regex(new RegExp(`^(${pattern})$`), { error: expected })
    .meta({ label, hint, format });
}

/** A whole day. */
export const day = (label: string, hint: string) => dated(DAY, 'date', 'ngày viết 2022-06-16', label, hint);

const UNKNOWN = 'khong-ro|khong-neu';

/** A date as exact as the source gives it (`2019`, `2019-04`, `2019-04-30`), or a silence. */
export const partialDate = (label: string, hint: string) =>
  dated(
    `${PARTIAL}|${UNKNOWN}`,
    'partial-date',
    'ngày "2022-06-16", tháng "2019-04", năm "2019" (trong ngoặc kép), khong-neu hoặc khong-ro',
    label,
    hint,
  );

/** A day, a month, a year or a span of days `2021-09-09/2021-09-13`, or a silence. */
export const dateSpan = (label: string, hint: string) =>
  dated(
    `${PARTIAL}|${DAY}/${DAY}|${UNKNOWN}`,
    'date-span',
    'ngày "2022-06-16", tháng "2022-06", khoảng "2021-09-09/2021-09-13", khong-neu hoặc khong-ro',
    label,
    hint,
  );

/** A quarter `2022-Q1`, or `khong-ro`. */
export const quarter = (label: string, hint: string) =>
  dated(String.raw`\d{4}-Q[1-4]|khong-ro`, 'quarter', 'quý viết 2022-Q1, hoặc khong-ro', label, hint);

/** Either a silence or the value. */
export function orSilence<T extends z.ZodType>(schema: T, label: string, hint: string) {
  const ids = Object.keys(silences) as (keyof typeof silences)[];
  return z
    .union([z.enum(ids, { error: ids.join(', ') }), schema], { error: `nội dung, hoặc một trong: ${ids.join(', ')}` })
    .meta({ label, hint, options: silences });
}

/** One statement with where it comes from. */
export const statement = () =>
  group(
    {
      text: text('Nội dung', 'Một ý, viết bằng lời của ban biên tập.', { format: 'prose' }),
      basis: basis(),
      quote: quote().optional(),
    },
    'Ý',
    'Một ý kèm căn cứ.',
  );

/** Statements, or a silence. */
export const statements = (label: string, hint: string) =>
  orSilence(someOf(statement(), label, hint), label, `${hint} Nguồn không nêu thì ghi khong-neu.`);
