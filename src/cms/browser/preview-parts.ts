/** The fields of a record as lines to read, for the part of the preview that has no form of its own. */
import { silences } from '#schema/vocabularies.ts';
import { CONTENT, type FormField, ITEMS } from '../form-field.ts';
import { type FormRecord, isRecord } from '../record-shape.ts';

export interface Part {
  title: string;
  lines: readonly string[];
}

/** Every field that says something, by its label. */
export function partsOf(fields: readonly FormField[], record: FormRecord): Part[] {
  return fields.flatMap((field) => {
    if (field.widget === 'hidden') return [];
    const lines = linesOf(field, record[field.name]);
    return lines.length > 0 ? [{ title: field.label, lines }] : [];
  });
}

function linesOf(field: FormField, value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(field, item));
  if (isRecord(value)) return partsOf(groupOf(field), value).map(({ title, lines }) => `${title}: ${lines.join('; ')}`);
  return [wordFor(field, String(value))];
}

function itemLines(field: FormField, item: unknown): string[] {
  const fields = groupOf(field);
  if (!isRecord(item)) return [wordFor(field, String(item))];
  const texts = fields.flatMap((each) => (each.name in item ? linesOf(each, item[each.name]) : []));
  return [texts.join(' · ')];
}

/** The fields of a group: its own, those of its items, or those of its content where silence is possible. */
function groupOf(field: FormField): readonly FormField[] {
  if ('fields' in field && field.fields) return field.fields;
  if (!('types' in field)) return [];
  const content = field.types.find(({ name }) => name === CONTENT)?.fields ?? [];
  const items = content.find(({ name }) => name === ITEMS);
  return items ? groupOf(items) : content;
}

/** The word for a silence that stands in place of a text. */
export const sayingOf = (text: string): string => (silences as Readonly<Record<string, string>>)[text] ?? text;

/** The label of an id, where the field has a list of them. */
function wordFor(field: FormField, id: string): string {
  if ('options' in field) return field.options.find(({ value }) => value === id)?.label ?? id;
  return ('types' in field && field.types.find(({ name }) => name === id)?.label) || sayingOf(id);
}
