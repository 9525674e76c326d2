/** Asks on a terminal for what a new entry cannot do without; Ctrl-C leaves everything as it was. */
import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { type Content, textOf } from '#checks/content.ts';
import { kinds } from '#schema/kinds.ts';
import { fold } from '#vietnamese/fold.ts';
import type { Answers } from './entry-template.ts';
import { type EntryKind, type RequiredField, requiredFields } from './required-fields.ts';

/** What was answered, beside what was given; `undefined` when the author gave it up. */
export type Ask = (kind: EntryKind, given: Answers, content: Content) => Promise<Answers | undefined>;

class GivenUp extends Error {}

/** Said here because the library says it in English. */
const KEYS = '(phím lên, xuống để chọn; Enter để nhận)';
const FILTER = '(gõ để lọc; Enter để nhận)';
const FILTER_SOME = '(gõ để lọc; Tab để chọn; Enter để nhận)';

export const askOnTerminal: Ask = async (kind, given, content) => {
  const answers: Record<string, string | readonly string[]> = { ...given };
  try {
    for (const field of requiredFields(kind)) {
      if (field.name in given || !isAsked(field)) continue;
      const answer = await askFor(field, content);
      if (answer !== undefined) answers[field.name] = answer;
    }
    return answers;
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    throw error;
  }
};

/** What the template has no stand-in for, and the title, from which the id is made. */
function isAsked({ name, options, ref }: RequiredField): boolean {
  if (name === 'status') return false;
  const isChoice = options !== undefined && !('khong-neu' in options) && !('khong-ro' in options);
  return name === 'title' || isChoice || ref !== undefined;
}

async function askFor(field: RequiredField, content: Content): Promise<string | readonly string[] | undefined> {
  const { label, hint, options, ref, isList } = field;
  if (ref === undefined && options === undefined) {
    const validate = (typed: string | undefined) => faultOf(field, typed?.trim() ?? '');
    return answered(await text({ message: `${label}. ${hint}`, validate })).trim().normalize('NFC');
  }
  if (ref === undefined) {
    const choices = Object.entries(options ?? {}).map(([value, name]) => ({ value, label: name, hint: value }));
    return answered(await select<string>({ message: `${label} ${KEYS}`, options: choices, showInstructions: false }));
  }
  const records = content.of(ref).map((file) => ({
    value: file.id,
    label: textOf(file, 'title') ?? textOf(file, 'name') ?? file.id,
    hint: file.id,
  }));
  // Nothing to choose from: the field stays blank and the command says so.
  if (records.length === 0) return undefined;
  const message = `${label}: ${kinds[ref].label} đã có`;
  // Typed without marks, or by the id.
  const filter = (typed: string, option: { label?: string; value: string }) =>
    fold(`${option.label ?? ''} ${option.value}`).includes(fold(typed));
  if (!isList)
    return answered(await autocomplete<string>({ message: `${message} ${FILTER}`, options: records, filter, maxItems: 8 }));
  return answered(
    await autocompleteMultiselect<string>({
      message: `${message} ${FILTER_SOME}`,
      options: records,
      filter,
      maxItems: 8,
      required: true,
    }),
  );
}

function faultOf({ field }: RequiredField, typed: string): string | undefined {
  const message = field.safeParse(typed.normalize('NFC')).error?.issues[0]?.message;
  return message === undefined ? undefined : `Cần ${message}`;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new GivenUp();
  return answer as Exclude<T, symbol>;
}
