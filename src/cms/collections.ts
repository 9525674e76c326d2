/** Every kind of record as a collection of the form, and the files that stand alone. */
import type { z } from 'zod';
import { z as zod } from 'zod';
import type { Kind } from '#schema/fields.ts';
import { kinds, singles } from '#schema/kinds.ts';
import { fieldFromSchema, fieldsFromShape, formContext } from './field-from-schema.ts';
import { BODY, type BodyField, type FormField, type HiddenField, ORIGINAL, WHOLE_LIST } from './form-field.ts';
import { kindNames } from './kind-names.ts';
import { bare } from './schema-facts.ts';

export interface Collection {
  name: Kind;
  /** Name of our reader and writer of its files; by the ending the program knows that a text follows the fields. */
  format: string;
  label: string;
  label_singular: string;
  icon: string;
  folder: string;
  extension: 'mdx' | 'yaml';
  path: string;
  identifier_field: string;
  summary: string;
  slug: { template: string; editable: readonly ['create']; hint: string; pattern: readonly [string, string] };
  /** Empty: pictures lie beside the text. */
  media_folder?: '';
  public_folder?: '';
  nested?: { subfolders: false };
  meta?: { path: object };
  view_groups?: readonly { label: string; field: string }[];
  sortable_fields: readonly string[];
  thumbnail: false;
  aliases_field: false;
  editor: { preview: boolean };
  fields: readonly FormField[];
}

export interface SingleFile {
  name: keyof typeof singles;
  format: string;
  label: string;
  file: string;
  icon: string;
  editor: { preview: boolean };
  fields: readonly FormField[];
}

const FOLDER = 'content';

const body: BodyField = {
  name: BODY,
  label: 'Bài viết',
  hint: 'Đề mục bắt đầu bằng ##. Chỗ có số liệu thì ghi dấu nguồn [^mã-nguồn] ở cuối câu.',
  required: true,
  widget: 'markdown',
  // As it is typed: what a rich-text editor makes of source marks and of the site's own blocks is not what was meant.
  modes: ['raw'],
  buttons: [],
  editor_components: [],
  sanitize_preview: true,
};

/** What is asked for once the matter itself is written: what goes with it, then how the entry stands. */
const ASKED_LAST: readonly string[] = [
  'quotations',
  'editorNotes',
  'cover',
  'related',
  'caution',
  'waivers',
  'status',
  'gate',
  'publishedAt',
  'updatedAt',
  'loudspeakerApproved',
  'corrections',
  'withdrawn',
];

const original: HiddenField = { name: ORIGINAL, widget: 'hidden' };

/** The collection of one kind. */
export function collectionOf(kind: Kind): Collection {
  const { folder, pattern, schema } = kinds[kind];
  const { one, many, shownBy, slug, icon, groupedBy } = kindNames[kind];
  const isText = pattern.endsWith('.mdx');
  const record = fieldsOf(schema(formContext));
  const [first = ''] = shownBy;
  return {
    name: kind,
    format: isText ? `${kind}-frontmatter` : kind,
    label: many,
    label_singular: one,
    icon,
    folder: `${FOLDER}/${folder}`,
    extension: isText ? 'mdx' : 'yaml',
    path: pattern === '*/index.mdx' ? '{{slug}}/index' : '{{slug}}',
    identifier_field: first,
    summary: shownBy.map((name) => `{{${name}}}`).join(' – '),
    slug: {
      template: slug,
      editable: ['create'],
      hint: 'Mã là tên tệp và địa chỉ trang. Đã công bố thì không đổi.',
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Mã chỉ gồm chữ thường không dấu, số, gạch nối.'],
    },
    ...(pattern === '*/index.mdx' && { media_folder: '', public_folder: '' }),
    ...(pattern === '**/*.mdx' && { nested: { subfolders: false as const }, meta: { path: {} } }),
    ...(groupedBy && { view_groups: [{ label: labelOf(record, groupedBy), field: groupedBy }] }),
    sortable_fields: shownBy,
    thumbnail: false,
    aliases_field: false,
    // Records without a text are shown on pages of others: nothing to see beside the form.
    editor: { preview: isText },
    fields: [...(isText ? inOrderOfWriting(record) : record), original],
  };
}

/** The schema begins with what all entries share; who writes begins with the matter. */
function inOrderOfWriting(record: readonly FormField[]): FormField[] {
  const isAskedLast = ({ name }: FormField) => ASKED_LAST.includes(name);
  const last = ASKED_LAST.flatMap((name) => record.filter((field) => field.name === name));
  return [...record.filter((field) => !isAskedLast(field)), body, ...last];
}

/** A file that is one record, or one list. */
export function singleFileOf(name: keyof typeof singles, icon: string): SingleFile {
  const { label, file, schema } = singles[name];
  const whole: z.ZodType = schema();
  const fields = bare(whole) instanceof zod.ZodArray ? [fieldFromSchema(WHOLE_LIST, whole)] : fieldsOf(whole);
  return {
    name,
    format: name,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    file: `${FOLDER}/${file}`,
    icon,
    editor: { preview: false },
    fields: [...fields, original],
  };
}

function fieldsOf(schema: z.ZodType): FormField[] {
  if (!(schema instanceof zod.ZodObject)) throw new Error('A record is a group of fields');
  return fieldsFromShape(schema.shape as Record<string, z.ZodType>);
}

function labelOf(fields: readonly FormField[], name: string): string {
  const field = fields.find((each) => each.name === name);
  if (field === undefined || field.widget === 'hidden') throw new Error(`No field “${name}” to group by`);
  return field.label;
}
