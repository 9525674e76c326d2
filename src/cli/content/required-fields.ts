/** The fields that an entry cannot do without, read from its schema. */
import { z } from 'zod';
import { branchFor, metaOf } from '#checks/schema-walk.ts';
import type { ENTRY_KINDS } from '#checks/content.ts';
import { plainContext } from '#schema/entry.ts';
import type { Kind } from '#schema/fields.ts';
import { kinds } from '#schema/kinds.ts';

export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface RequiredField {
  readonly name: string;
  readonly field: z.ZodType;
  readonly label: string;
  readonly hint: string;
  readonly options: Readonly<Record<string, string>> | undefined;
  /** The kind of record whose id it holds. */
  readonly ref: Kind | undefined;
  /** Does it hold a list of such values? */
  readonly isList: boolean;
}

export function requiredFields(kind: EntryKind): RequiredField[] {
  const shape = kinds[kind].schema(plainContext).shape as Readonly<Record<string, z.ZodType>>;
  return Object.entries(shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault))
    .map(([name, field]) => {
      const listed = branchFor(field, []);
      const isList = listed instanceof z.ZodArray;
      const { label = name, hint = '', options } = metaOf(field) ?? {};
      const ref = metaOf(isList ? listed.element : field)?.ref?.[0];
      return { name, field, label, hint, options, ref, isList };
    });
}
