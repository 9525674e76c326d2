/** One fault of the content, and the sentence an author reads about it. */
import { visible } from './visible.ts';

/** An error stops the build. A notice never does: it says what is worth a look, and may come with mere time. */
export type Severity = 'error' | 'notice';

export interface Problem {
  /** Stable English id of the rule. */
  rule: string;
  severity: Severity;
  /** Path from the root of the project, with `/`. */
  file: string;
  line: number;
  /** Path of the field, as `results[0].quote`; `body` for the text; empty when the fault is the file's. */
  field: string;
  /** Name of the field as authors know it. */
  label: string;
  /** As typed; empty when it is missing. */
  found: string;
  expected: string;
  mend: string;
  /** What happened, what is expected and how to mend it. */
  sentence: string;
}

/** What a rule has to say: `ghi “{found}”, cần {expected}. Sửa: {mend}.` */
export interface Telling {
  found: string;
  expected: string;
  mend: string;
  /** What is there, when it is not a text that was typed: takes the place of `ghi “…”`. */
  seen?: string | undefined;
  /** Takes the place of the whole sentence. */
  sentence?: string | undefined;
}

/** The middle of a message: found against expected, then the mend. */
export function sentenceOf({ found, expected, mend, seen, sentence }: Telling): string {
  if (sentence !== undefined) return visible(sentence, 600);
  const typed = found === '' ? 'thiếu' : `ghi “${visible(found, 80)}”`;
  return `${seen === undefined ? typed : visible(seen, 160)}, cần ${visible(expected, 300)}. Sửa: ${visible(mend, 300)}.`;
}

/** The whole message: `{tệp}, dòng {n}, trường “{nhãn}”: … [rule-id]`. */
export function messageOf({ file, line, label, sentence, rule }: Problem): string {
  const field = label === '' ? '' : `, trường “${visible(label, 60)}”`;
  return `${visible(file, 200)}, dòng ${line}${field}: ${sentence} [${rule}]`;
}
