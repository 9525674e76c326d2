/** The fields of every kind of record as Markdown tables, made from the schemas: authors read what the checks ask. */
import { z } from 'zod';
import { entryShape, plainContext } from '#schema/entry.ts';
import { kinds, singles } from '#schema/kinds.ts';

const BEGIN = '<!-- Bảng trường: sinh tự động bằng `npm run field-tables`, không sửa tay. -->';
const END = '<!-- Hết bảng trường. -->';

type Shape = Readonly<Record<string, z.ZodType>>;

interface Table {
  heading: string;
  /** Where such a record lies; nothing for parts of records. */
  file?: string;
  shape: Shape;
}

const common: Shape = entryShape(plainContext);

/** Every table but those of the shared groups. */
const tables: readonly Table[] = [
  { heading: 'Trường chung của chi bộ, mô hình, tin', shape: common },
  ...Object.values(kinds).map(({ label, folder, pattern, schema }) => ({
    heading: capital(label),
    file: `content/${folder}/${pattern.replace('**/*', '<đường dẫn>').replace('*', '<mã>')}`,
    shape: ownFields(schema(plainContext)),
  })),
  ...Object.values(singles).map(({ label, file, schema }) => ({
    heading: capital(label),
    file: `content/${file}`,
    shape: ownFields(schema()),
  })),
];

/** The tables as Markdown. */
export function fieldTables(): string {
  const shared = sharedGroups();
  const parts = [...shared.values()].map(({ label, shape }) => ({ heading: groupHeading(label), shape }));
  return [...tables, ...parts].map((table) => markdownOf(table, shared)).join('\n\n');
}

/** The page with the tables in their place. Throws where the page has lost the marks. */
export function withFieldTables(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`Thiếu dòng “${BEGIN}” hoặc “${END}”`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${fieldTables()}\n\n${page.slice(end)}`;
}

function markdownOf({ heading, file, shape }: Table, shared: Groups): string {
  const place = file === undefined ? [] : [`Tệp \`${file}\`.`, ''];
  const rows = Object.entries(shape).flatMap(([name, field]) => rowsOf(`\`${name}\``, field, shared));
  return [
    `### ${heading}`,
    '',
    ...place,
    '| Trường | Tên | Bắt buộc | Ghi gì | Giá trị |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A field, then those of its group when the group stands nowhere else. */
function rowsOf(name: string, field: z.ZodType, shared: Groups): string[] {
  const { label = '', hint = '', internal = false } = metaOf(field);
  const note = internal ? ' Không hiện trên trang.' : '';
  const cells = [name, label, isRequired(field) ? 'có' : '', hint + note, valueOf(field, shared)];
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const group = groupIn(field);
  if (group === undefined || shared.has(signature(group))) return [row];
  return [row, ...Object.entries(group.shape).flatMap(([key, each]) => rowsOf(`${name} › \`${key}\``, each, shared))];
}

/** What may be written there, in the words of the schema's own messages. */
function valueOf(field: z.ZodType, shared: Groups): string {
  const { options, ref, format } = metaOf(field);
  const inner = bare(field);
  if (inner instanceof z.ZodUnion) {
    const [silences, content] = inner.options as [z.ZodType, z.ZodType];
    return `${valueOf(content, shared)}; hoặc ${idsOf(silences)}`;
  }
  if (inner instanceof z.ZodArray) return `danh sách: ${valueOf(inner.element as z.ZodType, shared)}`;
  if (inner instanceof z.ZodObject) {
    const group = shared.get(signature(inner));
    return group === undefined ? 'các trường dưới đây' : `nhóm ${linkTo(group.label)}`;
  }
  if (inner instanceof z.ZodEnum) {
    return inner.options.map((id) => withLabel(String(id), options?.[id])).join(' · ') + defaultOf(field);
  }
  const [kind, ...others] = ref ?? [];
  if (kind !== undefined && others.length === 0 && options === undefined) return `mã ${kinds[kind].label}`;
  return expectedBy(inner) + (format === 'figure' ? '' : lengthOf(inner)) + defaultOf(field);
}

const withLabel = (id: string, label: string | undefined) => `\`${id}\`${label ? ` ${label}` : ''}`;

const idsOf = (silences: z.ZodType) =>
  silences instanceof z.ZodEnum ? silences.options.map((id) => `\`${String(id)}\``).join(', ') : '';

/** The phrase that completes "cần …" in an author's message. */
function expectedBy(field: z.ZodType): string {
  // No field takes a symbol.
  return field.safeParse(Symbol('nothing')).error?.issues[0]?.message ?? '';
}

function lengthOf(field: z.ZodType): string {
  if (!(field instanceof z.ZodString)) return '';
  const { minLength, maxLength } = field;
  if (maxLength === null) return '';
  return minLength !== null && minLength > 1
    ? `, ${minLength} đến ${maxLength} ký tự`
    : `, nhiều nhất ${maxLength} ký tự`;
}

function defaultOf(field: z.ZodType): string {
  if (!(field instanceof z.ZodDefault)) return '';
  return `; không ghi là \`${String(field.def.defaultValue)}\``;
}

const isRequired = (field: z.ZodType) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);

/** The label and hint nearest to the outside: `optional` and `default` have none of their own. */
function metaOf(field: z.ZodType): z.GlobalMeta {
  const own = field.meta();
  if (own !== undefined) return own;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? metaOf(field.unwrap() as z.ZodType) : {};
}

function bare(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? bare(field.unwrap() as z.ZodType) : field;
}

/** The group of fields in a field, whether alone, in a list or beside a silence. */
function groupIn(field: z.ZodType): z.ZodObject<Shape> | undefined {
  const inner = bare(field);
  if (inner instanceof z.ZodObject) return inner as z.ZodObject<Shape>;
  if (inner instanceof z.ZodArray) return groupIn(inner.element as z.ZodType);
  if (inner instanceof z.ZodUnion) return (inner.options as z.ZodType[]).map(groupIn).find((group) => group);
  return undefined;
}

type Groups = ReadonlyMap<string, { label: string; shape: Shape }>;

/** The groups that stand in more than one place: they get a table of their own. */
function sharedGroups(): Groups {
  const met = new Map<string, { label: string; shape: Shape; times: number }>();
  const visit = (field: z.ZodType) => {
    const group = groupIn(field);
    if (group === undefined) return;
    const key = signature(group);
    const times = (met.get(key)?.times ?? 0) + 1;
    met.set(key, { label: metaOf(group).label ?? '', shape: group.shape, times });
    if (times === 1) Object.values(group.shape).forEach(visit);
  };
  tables.forEach(({ shape }) => Object.values(shape).forEach(visit));
  return new Map([...met].filter(([, { times }]) => times > 1));
}

/** Two groups with the same name and the same fields are the same group, though each use builds its own. */
function signature(group: z.ZodObject): string {
  const fields = Object.entries(group.shape).map(([name, field]) => [name, metaOf(field as z.ZodType).label]);
  return JSON.stringify([metaOf(group).label, fields]);
}

/** The fields of a record, without those that its kind shares with the other entries. */
function ownFields(schema: z.ZodType): Shape {
  const group = groupIn(schema);
  if (group === undefined) throw new Error('A record is a group of fields, or a list of such groups');
  const entries = Object.entries(group.shape);
  const isEntry = Object.keys(common).every((name) => name in group.shape);
  return Object.fromEntries(isEntry ? entries.filter(([name]) => !(name in common)) : entries);
}

function groupHeading(label: string): string {
  return `Nhóm ${label}`;
}

/** A link to the table of a group: addresses of headings are in small letters, with hyphens. */
function linkTo(label: string): string {
  return `[${label}](#${groupHeading(label).toLowerCase().replaceAll(' ', '-')})`;
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
