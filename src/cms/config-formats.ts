/** Every set of fields of the form, with the format that its files are read and written in. Imports no schema. */
import type { FormConfig } from './config.ts';
import type { FormField } from './form-field.ts';

export interface FileFormat {
  format: string;
  extension: string;
  fields: readonly FormField[];
}

export function formatsOf({ collections, singletons }: Pick<FormConfig, 'collections' | 'singletons'>): FileFormat[] {
  return [
    ...collections.flatMap((each) => ('fields' in each ? [each] : [])),
    ...singletons.map(({ format, fields }) => ({ format, extension: 'yaml', fields })),
  ];
}
