import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { config } from './form-formats.ts';
import { collectionOf } from '#cms/collections.ts';
import { fieldFromSchema } from '#cms/field-from-schema.ts';
import { BODY, CONTENT, type FormField, ITEMS, ORIGINAL, WHOLE_LIST } from '#cms/form-field.ts';
import { bare } from '#cms/schema-facts.ts';
import { plainContext } from '#schema/entry.ts';
import { kinds, singles } from '#schema/kinds.ts';

/**
 * The form against zod's own account of the schemas (JSON Schema), which is made by other code than the form: a field,
 * a value, a limit or a rule that one has and the other has not is a difference.
 */
type Json = z.core.JSONSchema.BaseSchema;

interface Facts {
  required: boolean;
  label: unknown;
  /** Everything else that decides what may be written. */
  rules: readonly string[];
}

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Json;

/** Days are picked from a calendar and records from a list, addresses have a rule of the form's own. */
const hasTypedRule = (schema: Json) =>
  schema.pattern !== undefined &&
  schema['ref'] === undefined &&
  !['date', 'url', 'uri', 'email'].includes(String(schema.format));

const leafRules = (schema: Json): string[] => [
  ...(schema.enum ? [`one of ${schema.enum.join(' ')}`] : []),
  ...(schema.minLength !== undefined && schema.minLength > 1 ? [`min ${schema.minLength}`] : []),
  ...(schema.maxLength !== undefined ? [`max ${schema.maxLength}`] : []),
  ...(schema.type === 'boolean' ? ['boolean'] : []),
  ...(hasTypedRule(schema) ? [`matches ${schema.pattern}`] : []),
];

/** Every field of a schema by its path; `[]` steps into items, `|` into the content beside a silence. */
function factsOfSchema(schema: Json, path = ''): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const within = (inner: Json, at: string): string[] => {
    if (inner.anyOf) {
      const [silences, content] = inner.anyOf as [Json, Json];
      return [`silent: ${silences.enum?.join(' ')}`, ...within(content, `${at}|`)];
    }
    if (inner.type === 'array') {
      const items = within(inner.items as Json, `${at}[]`);
      const [min, max] = [inner.minItems, inner.maxItems];
      return [
        'list',
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
        ...items,
      ];
    }
    if (inner.type === 'object') {
      for (const [key, fact] of factsOfSchema(inner, at)) facts.set(key, fact);
      return ['group'];
    }
    return leafRules(inner);
  };
  for (const [name, field] of Object.entries(schema.properties ?? {}) as [string, Json][]) {
    const at = `${path}.${name}`;
    facts.set(at, {
      required: schema.required?.includes(name) === true,
      label: field['label'],
      rules: within(field, at).sort(),
    });
  }
  return facts;
}

function factsOfForm(fields: readonly FormField[], path = ''): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const limits = ({ min, max }: { min?: number; max?: number }) => [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ];
  const group = (inner: readonly FormField[], at: string) => {
    for (const [key, fact] of factsOfForm(inner, at)) facts.set(key, fact);
    return ['group'];
  };
  const within = (field: FormField, at: string): string[] => {
    switch (field.widget) {
      case 'object': {
        if ('fields' in field) return group(field.fields, at);
        const content = field.types.find(({ name }) => name === CONTENT)?.fields;
        // Editors or a record, or records of several kinds: one text in the schema.
        if (content === undefined) return [];
        const silences = field.types.filter(({ fields: own }) => own === undefined).map(({ name }) => name);
        const items = content.find(({ name }) => name === ITEMS);
        return [`silent: ${silences.join(' ')}`, ...(items ? within(items, `${at}|`) : group(content, `${at}|`))];
      }
      case 'list':
        if (field.fields) return ['list', ...limits(field), ...group(field.fields, `${at}[]`)];
        return [
          'list',
          ...limits(field),
          ...(field.pattern ? [`matches ${field.pattern[0]}`] : []),
          ...(field.field ? within(field.field, `${at}[]`) : []),
        ];
      case 'select':
      case 'relation': {
        const ids = field.widget === 'select' ? [`one of ${field.options.map(({ value }) => value).join(' ')}`] : [];
        return field.multiple ? ['list', ...limits(field), ...ids] : ids;
      }
      case 'string':
      case 'text':
        return [
          ...(field.minlength === undefined ? [] : [`min ${field.minlength}`]),
          ...(field.maxlength === undefined ? [] : [`max ${field.maxlength}`]),
          ...(field.pattern && field.type === undefined ? [`matches ${field.pattern[0]}`] : []),
        ];
      case 'boolean':
        return ['boolean'];
      case 'image':
        // Written so by record-shape.ts, as its own test sees.
        return [String.raw`matches ^\.\/`];
      default:
        return [];
    }
  };
  for (const field of fields) {
    if (field.widget === 'hidden' || field.name === BODY) continue;
    const at = `${path}.${field.name}`;
    facts.set(at, { required: field.required, label: field.label, rules: within(field, at).sort() });
  }
  return facts;
}

const sorted = (facts: ReadonlyMap<string, Facts>) => [...facts].sort(([left], [right]) => (left < right ? -1 : 1));

/** A file that is one list is a record with one field in the form. */
function schemaOfSingle(name: keyof typeof singles): z.ZodType {
  const schema: z.ZodType = singles[name].schema();
  return bare(schema) instanceof z.ZodArray ? z.strictObject({ [WHOLE_LIST]: schema }) : schema;
}

const collections = config.collections.flatMap((each) => ('fields' in each ? [each] : []));

describe('the form', () => {
  it('has every kind of record and every file that stands alone', () => {
    expect(collections.map(({ name }) => name).sort()).toEqual(Object.keys(kinds).sort());
    expect(config.singletons.map(({ name }) => name).sort()).toEqual(Object.keys(singles).sort());
  });

  it.each(collections.map(({ name, fields }) => ({ name, fields })))(
    'follows the schema of $name',
    ({ name, fields }) => {
      const facts = factsOfSchema(jsonOf(kinds[name].schema(plainContext)));
      expect(facts.size).toBeGreaterThan(3);
      expect(sorted(factsOfForm(fields))).toEqual(sorted(facts));
    },
  );

  it.each(config.singletons.map(({ name, fields }) => ({ name, fields })))(
    'follows the schema of $name',
    ({ name, fields }) => {
      expect(sorted(factsOfForm(fields))).toEqual(sorted(factsOfSchema(jsonOf(schemaOfSingle(name)))));
    },
  );

  it('looks for files where the checks do, and names them alike', () => {
    const places = collections.map(({ name, folder, path, extension }) => [name, `${folder}/${path}.${extension}`]);
    expect(Object.fromEntries(places)).toMatchObject({
      'mo-hinh': 'content/mo-hinh/{{slug}}/index.mdx',
      trang: 'content/trang/{{slug}}.mdx',
      nguon: 'content/du-lieu/nguon/{{slug}}.yaml',
    });
    for (const { name, folder } of collections) expect(folder).toBe(`content/${kinds[name].folder}`);
    for (const { name, file } of config.singletons) expect(file).toBe(`content/${singles[name].file}`);
  });

  it('is shown by, grouped by and named after fields that exist', () => {
    for (const { name, fields, summary, slug, view_groups: groups = [] } of collections) {
      const used = [...`${summary} ${slug.template}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, field]) => field);
      const names = fields.map((field) => field.name);
      expect(names, name).toEqual(expect.arrayContaining([...used, ...groups.map(({ field }) => field), ORIGINAL]));
    }
  });

  it('notices when a schema and the form part', () => {
    const { fields } = collectionOf('nguon');
    const grown = kinds.nguon.schema().extend({ moi: z.string().meta({ label: 'Mới', hint: '' }) });
    const shrunk = kinds.nguon.schema().omit({ note: true });
    const tightened = kinds.nguon.schema().extend({ title: z.string().max(9).meta({ label: 'Tên bài', hint: '' }) });
    for (const changed of [grown, shrunk, tightened])
      expect(sorted(factsOfForm(fields))).not.toEqual(sorted(factsOfSchema(jsonOf(changed))));
  });

  it('refuses a kind of schema that it has no field for', () => {
    expect(() => fieldFromSchema('so', z.number())).toThrow('no field for “number”');
    expect(() => fieldFromSchema('hai', z.union([z.string(), z.boolean()]))).toThrow('silences and one content');
  });
});
