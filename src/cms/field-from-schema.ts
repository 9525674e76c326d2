/**
 * A zod schema as fields of the form. Whatever a schema may be made of has its place here; what is new to this file
 * stops the build, so that no field is ever left out in silence.
 */
import { z } from 'zod';
import type { Kind } from '#schema/fields.ts';
import {
  type ChoiceField,
  CONTENT,
  type FieldType,
  type FormField,
  ID,
  ITEMS,
  type ListField,
  type ReferenceField,
} from './form-field.ts';
import { forChooser, forForm } from './hint-text.ts';
import { kindNames } from './kind-names.ts';
import { bare, boundsOf, defaultOf, expectedBy, expressionOf, isOptional, metaOf } from './schema-facts.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Common = Pick<ListField, 'name' | 'label' | 'hint' | 'required'>;

/** Pictures beside the text, told apart from text by a class of their own. */
export const formContext = { image: (): z.ZodType => z.file() };

/** From this length on a text gets a box of several lines. */
const LONG_TEXT = 150;

const PICTURES = 'image/jpeg,image/png,image/webp,image/avif';

/** The fields of a group, in the order of the schema. */
export function fieldsFromShape(shape: Shape): FormField[] {
  return Object.entries(shape).map(([name, schema]) => fieldFromSchema(name, schema));
}

export function fieldFromSchema(name: string, schema: z.ZodType): FormField {
  const inner = bare(schema);
  const { label = name, hint = '' } = metaOf(schema);
  const common = { name, label, hint: forForm(hint), required: !isOptional(schema) };
  if (inner instanceof z.ZodUnion)
    return { ...common, hint: forChooser(hint), widget: 'object', types: kindsOfUnion(inner, label) };
  if (inner instanceof z.ZodObject)
    return { ...common, widget: 'object', fields: fieldsFromShape(inner.shape as Shape) };
  if (inner instanceof z.ZodArray) return listField(common, inner);
  if (inner instanceof z.ZodFile) return { ...common, widget: 'image', accept: PICTURES, choose_url: false };
  if (inner instanceof z.ZodBoolean) return { ...common, widget: 'boolean', default: defaultOf(schema) === true };
  if (inner instanceof z.ZodEnum) return choiceField(common, inner, defaultOf(schema));
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return textField(common, inner);
  throw new Error(`The form has no field for “${inner.def.type}” (${name})`);
}

function choiceField(common: Common, schema: z.ZodEnum, standard: unknown): ChoiceField {
  const labels = metaOf(schema).options ?? {};
  const options = schema.options.map((id) => ({ value: String(id), label: labels[String(id)] || String(id) }));
  return { ...common, widget: 'select', options, ...(typeof standard === 'string' && { default: standard }) };
}

function textField(common: Common, schema: z.ZodString | z.ZodStringFormat): FormField {
  const { ref, options, format, hint = '' } = metaOf(schema);
  if (ref !== undefined) return referenceField({ ...common, hint: forChooser(hint) }, ref, options);
  if (format === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const { min = 0, max } = boundsOf(schema);
  const expression = expressionOf(schema);
  const expected = forForm(expectedBy(schema));
  const isLong = format === 'prose' || format === 'quote' || (max ?? 0) >= LONG_TEXT;
  return {
    ...common,
    widget: isLong ? 'text' : 'string',
    ...(expression && { hint: `${common.hint} Cần ${expected}.`, pattern: [expression.source, `Cần ${expected}.`] }),
    ...(schema instanceof z.ZodURL && { type: 'url' }),
    ...(schema instanceof z.ZodEmail && { type: 'email' }),
    ...(min > 1 && { minlength: min }),
    ...(max !== undefined && { maxlength: max }),
  };
}

/** One record of one kind; or the editors themselves, or records of several kinds: then the kind is chosen first. */
function referenceField(common: Common, kinds: readonly Kind[], options: z.GlobalMeta['options']): FormField {
  const [kind, ...others] = kinds;
  if (kind !== undefined && others.length === 0 && options === undefined) return pickerOf(common, kind);
  const words = Object.entries(options ?? {}).map(([name, label]) => ({ name, label }));
  const records = kinds.map((each): FieldType => {
    const { one } = kindNames[each];
    return { name: each, label: one, fields: [pickerOf({ name: ID, label: one, hint: '', required: true }, each)] };
  });
  return { ...common, widget: 'object', types: [...words, ...records] };
}

const pickerOf = (common: Common, kind: Kind): ReferenceField => ({
  ...common,
  widget: 'relation',
  collection: kind,
  value_field: '{{slug}}',
  display_fields: kindNames[kind].shownBy,
  // Chosen from a list, never ticked: what is chosen keeps its order, and the order of sources is that of their marks.
  dropdown_threshold: 0,
});

/** Either a silence, which is a value by itself, or the content. */
function kindsOfUnion(union: z.ZodUnion, label: string): FieldType[] {
  const [silences, content, ...more] = union.options as z.ZodType[];
  if (!(silences instanceof z.ZodEnum) || content === undefined || more.length > 0)
    throw new Error(`The form knows unions of silences and one content only (${label})`);
  const words = metaOf(union).options ?? {};
  const fields =
    content instanceof z.ZodObject ? fieldsFromShape(content.shape as Shape) : [fieldFromSchema(ITEMS, content)];
  return [
    ...silences.options.map((id) => ({ name: String(id), label: words[String(id)] ?? String(id) })),
    { name: CONTENT, label: 'Có nội dung', fields },
  ];
}

function listField(common: Common, schema: z.ZodArray): FormField {
  const item = fieldFromSchema(ITEMS, schema.element as z.ZodType);
  const bounds = boundsOf(schema);
  if (item.widget === 'select' || item.widget === 'relation') return { ...item, ...common, multiple: true, ...bounds };
  if (item.widget === 'hidden') throw new Error(`A list of nothing (${common.name})`);
  const list = { ...common, widget: 'list' as const, label_singular: item.label, ...bounds };
  // One line an item, where an item is a short text.
  if (item.widget === 'string' && item.minlength === undefined && item.maxlength === undefined)
    return { ...list, ...(item.pattern && { pattern: item.pattern }) };
  if (item.widget !== 'object' || !('fields' in item)) return { ...list, field: item };
  return { ...list, collapsed: true, fields: item.fields, summary: `{{fields.${tellingField(item.fields)}}}` };
}

/** The field by which an item is known while it is folded: its first text. */
function tellingField(fields: readonly FormField[]): string {
  const text = fields.find(({ widget }) => widget === 'string' || widget === 'text');
  return (text ?? fields[0])?.name ?? '';
}
