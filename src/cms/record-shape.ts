/**
 * A record as the file has it, and as the form holds it. They differ where a value comes in kinds: in the file
 * `problem: khong-neu` or a list, `basis: bien-soan` or a source's id; in the form a chosen kind with what belongs to it.
 * Runs in the browser and in tests alike.
 */
import { CONTENT, type FieldType, type FormField, ID, ITEMS, type KindsField } from './form-field.ts';

export type FormRecord = Readonly<Record<string, unknown>>;

/** The name under which the program keeps the chosen kind. */
const TYPE = 'type';

/** The fields of a file as the form holds them. */
export function toForm(fields: readonly FormField[], record: FormRecord): FormRecord {
  return mapFields(fields, record, valueToForm);
}

/** The fields of the form as the file has them; what is empty or says the default is left out. */
export function toRecord(fields: readonly FormField[], form: FormRecord): FormRecord {
  return mapFields(fields, form, valueToRecord);
}

type Change = (field: FormField, value: unknown) => unknown;

function mapFields(fields: readonly FormField[], values: FormRecord, change: Change): FormRecord {
  const changed = fields
    .filter(({ name }) => Object.hasOwn(values, name))
    .map((field) => [field.name, change(field, values[field.name])] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}

function valueToForm(field: FormField, value: unknown): unknown {
  switch (field.widget) {
    case 'object':
      if ('types' in field) return kindToForm(field, value);
      return isRecord(value) ? toForm(field.fields, value) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => itemThrough(field, item, valueToForm)) : value;
    case 'image':
      return typeof value === 'string' ? value.replace(/^\.\//, '') : value;
    default:
      return value;
  }
}

function valueToRecord(field: FormField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (field.widget) {
    case 'object': {
      if (!isRecord(value)) return undefined;
      return 'types' in field ? kindToRecord(field, value) : filled(toRecord(field.fields, value));
    }
    case 'list':
      return filledList(value, (item) => itemThrough(field, item, valueToRecord));
    case 'select':
    case 'relation':
      if (field.multiple) return filledList(value, asText);
      return 'default' in field && value === field.default ? undefined : asText(value);
    case 'image':
      return typeof value === 'string' && value !== '' ? `./${value.replace(/^\.?\//, '')}` : undefined;
    case 'boolean':
      return value === field.default ? undefined : value;
    default:
      return asText(value);
  }
}

const itemThrough = (
  { field, fields }: { field?: FormField; fields?: readonly FormField[] },
  item: unknown,
  change: Change,
) => {
  if (field !== undefined) return change(field, item);
  return fields !== undefined && isRecord(item) ? mapFields(fields, item, change) : asText(item);
};

function kindToForm({ types }: KindsField, value: unknown): unknown {
  if (typeof value === 'string') {
    if (types.some(({ name, fields }) => name === value && fields === undefined)) return { [TYPE]: value };
    const records = types.filter(isOfRecord);
    const [kind, ...rest] = value.split('/');
    const named = records.length > 1 ? records.find(({ name }) => name === kind) : records[0];
    return named && { [TYPE]: named.name, [ID]: records.length > 1 ? rest.join('/') : value };
  }
  const content = types.find(({ name }) => name === CONTENT)?.fields;
  if (content === undefined) return value;
  if (Array.isArray(value)) return { [TYPE]: CONTENT, ...toForm(content, { [ITEMS]: value }) };
  return isRecord(value) ? { [TYPE]: CONTENT, ...toForm(content, value) } : value;
}

function kindToRecord({ types }: KindsField, value: FormRecord): unknown {
  const chosen = types.find(({ name }) => name === value[TYPE]);
  if (chosen === undefined) return undefined;
  if (chosen.fields === undefined) return chosen.name;
  const record = toRecord(chosen.fields, value);
  if (!isOfRecord(chosen)) return chosen.fields.some(({ name }) => name === ITEMS) ? record[ITEMS] : filled(record);
  const id = record[ID];
  if (typeof id !== 'string') return undefined;
  return types.filter(isOfRecord).length > 1 ? `${chosen.name}/${id}` : id;
}

/** Does the kind name a record? */
const isOfRecord = ({ fields }: FieldType) => fields?.some(({ name }) => name === ID) === true;

const filled = (record: FormRecord) => (Object.keys(record).length > 0 ? record : undefined);

function filledList(value: unknown, change: (item: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(change).filter((item) => item !== undefined && !(isRecord(item) && !filled(item)));
  return items.length > 0 ? items : undefined;
}

/** Composed letters and plain line ends, without white space around. */
function asText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
