/** What zod knows of a schema: read here once, so that the rest of the form needs none of zod's inner side. */
import { z } from 'zod';

/** The schema under `optional` and `default`. */
export function bare(schema: z.ZodType): z.ZodType {
  return isOptional(schema) ? bare((schema as z.ZodOptional | z.ZodDefault).unwrap() as z.ZodType) : schema;
}

export const isOptional = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The value of a field that is left out. */
export function defaultOf(schema: z.ZodType): unknown {
  return schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
}

/** Label, hint, vocabulary and references: nearest to the outside, as `optional` and `default` have none of their own. */
export function metaOf(schema: z.ZodType): z.GlobalMeta {
  const own = schema.meta();
  if (own !== undefined) return own;
  return isOptional(schema) ? metaOf((schema as z.ZodOptional | z.ZodDefault).unwrap() as z.ZodType) : {};
}

interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
}

const checksOf = (schema: z.ZodType): Check[] =>
  (schema.def.checks ?? []).map((check) => (check as { _zod: { def: Check } })._zod.def);

/** Fewest and most letters of a text, or items of a list. */
export function boundsOf(schema: z.ZodType): { min?: number; max?: number } {
  const checks = checksOf(schema);
  const min = checks.find(({ check }) => check === 'min_length')?.minimum;
  const max = checks.find(({ check }) => check === 'max_length')?.maximum;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The regular expression of a text; of an address, as far as one can say it. */
export function expressionOf(schema: z.ZodType): RegExp | undefined {
  if (!(schema instanceof z.ZodURL)) return checksOf(schema).find(({ check }) => check === 'string_format')?.pattern;
  const { protocol: rule } = schema.def as { protocol?: RegExp };
  const protocol = rule?.source.replace(/^\^|\$$/g, '') ?? 'https?';
  return new RegExp(`^${protocol}://\\S+$`);
}

/** The phrase that completes "cần …" in an author's message. */
export function expectedBy(schema: z.ZodType): string {
  // No field takes a symbol.
  return schema.safeParse(Symbol('nothing')).error?.issues[0]?.message ?? '';
}
