/**
 * Hints of the schema, said for the form. Authors of files write quotation marks and ids; in the form one chooses, and
 * the marks are set when the file is written.
 */
import { EDITORS, silences } from '#schema/vocabularies.ts';

const QUOTES = /,? \(?(?:đặt )?trong ngoặc kép\)?/g;

/** The hint without what is true of files alone. */
export function forForm(hint: string): string {
  return hint.replace(QUOTES, '').replace(/"([^"]+)"/g, '$1');
}

/** The same where ids are chosen from a list and not typed. */
export function forChooser(hint: string): string {
  const labels = { ...silences, [EDITORS]: 'Gợi ý của ban biên tập' };
  return Object.entries(labels).reduce(
    (text, [id, label]) => text.replace(`ghi ${id}`, `chọn “${label}”`),
    forForm(hint),
  );
}
