/** Walks a record by its zod schema, so that every value meets the label, reference and format of its field. */
import { z } from 'zod';
import type { Path } from './reader.ts';

/** A value of a record with what the schema says about its field. */
export interface Field {
  path: Path;
  value: unknown;
  /** The field's Vietnamese label, or its name when the schema does not know it. */
  label: string;
  meta: z.GlobalMeta;
}

type Schema = z.core.$ZodType;

/** Every value of a record, groups and lists too, in the order of the file. */
export function* walkFields(schema: Schema | undefined, value: unknown, path: Path = [], label = ''): Generator<Field> {
  const fitting = schema && branchFor(schema, value);
  const meta = (schema && metaOf(schema)) ?? {};
  const name = meta.label ?? label;
  yield { path, value, label: name, meta: { ...(fitting && metaOf(fitting)), ...meta } };
  if (Array.isArray(value)) {
    const element = fitting instanceof z.ZodArray ? fitting.element : undefined;
    for (const [index, item] of value.entries()) yield* walkFields(element, item, [...path, index], name);
  } else if (isRecord(value)) {
    const shape = fitting instanceof z.ZodObject ? fitting.shape : {};
    for (const [key, item] of Object.entries(value)) {
      yield* walkFields(Object.hasOwn(shape, key) ? shape[key] : undefined, item, [...path, key], key);
    }
  }
}

/** Schema and nearest label of a path, also of a field that the record lacks. */
export function fieldAt(
  schema: Schema,
  value: unknown,
  path: Path,
): { schema: Schema | undefined; label: string; meta: z.GlobalMeta } {
  let at: Schema | undefined = schema;
  let here = value;
  let label = metaOf(schema)?.label ?? '';
  for (const step of path) {
    const fitting: Schema | undefined = at && branchFor(at, here);
    at = undefined;
    if (fitting instanceof z.ZodArray && typeof step === 'number') at = fitting.element;
    else if (fitting instanceof z.ZodObject && Object.hasOwn(fitting.shape, step)) at = fitting.shape[step];
    label = (at && metaOf(at)?.label) ?? (typeof step === 'string' ? step : label);
    here = childOf(here, step);
  }
  return { schema: at, label, meta: (at && metaOf(at)) ?? {} };
}

/** The schema under `optional` and `default`, and the branch of a union that fits the value's shape. */
export function branchFor(schema: Schema, value: unknown): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return branchFor(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options.map((option) => branchFor(option, value));
  return options.find((option) => hasShapeOf(option, value)) ?? schema;
}

function hasShapeOf(schema: Schema, value: unknown): boolean {
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  if (schema instanceof z.ZodObject) return isRecord(value);
  return !Array.isArray(value) && !isRecord(value);
}

/** A field's metadata; `optional` and `default` pass on what they wrap. */
export function metaOf(schema: Schema): z.GlobalMeta | undefined {
  if (!known.has(schema)) known.set(schema, lookUpMeta(schema));
  return known.get(schema);
}

/** The registry puts the answer together anew each time, and is asked for every value of every record. */
const known = new WeakMap<Schema, z.GlobalMeta | undefined>();

function lookUpMeta(schema: Schema): z.GlobalMeta | undefined {
  const own = z.globalRegistry.get(schema);
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? metaOf(schema.unwrap()) : undefined;
}

/** Names of the fields that a group may have. */
export function fieldNames(schema: Schema | undefined, value: unknown): string[] {
  const fitting = schema && branchFor(schema, value);
  return fitting instanceof z.ZodObject ? Object.keys(fitting.shape) : [];
}

/** Is the value a group of fields? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a group, or an item of a list; `undefined` when there is none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at the end of a path. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(childOf, value);
}

/** `results[0].quote` */
export function pathName(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : (index > 0 ? '.' : '') + step)).join('');
}
