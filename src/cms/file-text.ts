/** Reads a content file into the form and writes it back. Runs in the browser and in tests alike. */
import { parseDocument } from 'yaml';
import { BODY, type FormField, ORIGINAL, WHOLE_LIST } from './form-field.ts';
import { type FormRecord, isRecord, toForm, toRecord } from './record-shape.ts';
import { changedYaml } from './yaml-text.ts';

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/;

/** Does the file have a text under its fields? */
const hasBody = (fields: readonly FormField[]) => fields.some(({ name }) => name === BODY);
/** Is the file one list? */
const isList = (fields: readonly FormField[]) => fields.some(({ name }) => name === WHOLE_LIST);

/** Throws where the YAML cannot be read: the form then leaves the file alone. */
export function readFile(fields: readonly FormField[], text: string): FormRecord {
  const { yaml, body } = partsOf(fields, text);
  return { ...toForm(fields, recordOf(fields, yaml)), ...(hasBody(fields) && { [BODY]: body }), [ORIGINAL]: text };
}

/** The text of the file for what the form holds. */
export function writeFile(fields: readonly FormField[], form: FormRecord): string {
  const ownFields = fields.filter(({ name }) => name !== BODY && name !== ORIGINAL);
  const original = form[ORIGINAL];
  const { yaml } = typeof original === 'string' ? partsOf(fields, original) : { yaml: '' };
  // Through the form and back: what the form would write if nothing had been touched.
  const before = toRecord(ownFields, toForm(ownFields, recordOf(fields, yaml)));
  const within = (record: FormRecord) => (isList(fields) ? (record[WHOLE_LIST] ?? []) : record);
  const written = changedYaml(yaml, within(before), within(toRecord(ownFields, form))).normalize('NFC');
  if (!hasBody(fields)) return written;
  return `---\n${written}---\n\n${bodyText(form[BODY])}\n`;
}

function partsOf(fields: readonly FormField[], text: string): { yaml: string; body: string } {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!hasBody(fields)) return { yaml: source, body: '' };
  const parts = FRONTMATTER.exec(source);
  if (parts === null) throw new Error('Không thấy các trường giữa hai dòng ---');
  return { yaml: parts[1] ?? '', body: (parts[2] ?? '').trim() };
}

function recordOf(fields: readonly FormField[], yaml: string): FormRecord {
  const document = parseDocument(yaml, { schema: 'core' });
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  const data: unknown = document.toJS();
  if (isList(fields)) return { [WHOLE_LIST]: data };
  return isRecord(data) ? data : {};
}

const bodyText = (body: unknown) =>
  typeof body === 'string' ? body.normalize('NFC').replace(/\r\n?/g, '\n').trim() : '';
