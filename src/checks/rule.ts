/** How a rule is written: it yields what it found, and where. */
import type { Content, ContentFile } from './content.ts';
import { type Problem, type Severity, sentenceOf, type Telling } from './problem.ts';
import type { Path } from './reader.ts';
import { fieldAt, pathName } from './schema-walk.ts';

export interface Rule {
  /** Stable English id, shown at the end of every message. */
  readonly id: string;
  /** What the rule asks of the content, in Vietnamese. */
  readonly title: string;
  /** `today` as `2026-11-22`: what depends on it may be a notice only, so that a site does not cease to build by itself. */
  check(content: Content, today: string): Problem[];
}

/** Where a fault lies: in a field, on a line of the text, or in the file as a whole. */
export interface Place {
  path?: Path;
  /** A part of the field's text, to point at its line in a long field. */
  fragment?: string | undefined;
  line?: number;
  /** Overrides the field's own label. */
  label?: string;
}

export interface Fault extends Telling {
  file: ContentFile | string;
  at: Place;
  /** `error` unless said otherwise. */
  severity?: Severity;
}

export const BODY_LABEL = 'Bài viết';

/** A rule whose faults are turned into problems that bear its id. */
export function defineRule(
  id: string,
  title: string,
  find: (content: Content, today: string) => Iterable<Fault>,
): Rule {
  return { id, title, check: (content, today) => Array.from(find(content, today), (fault) => problemOf(id, fault)) };
}

function problemOf(rule: string, { file, at, severity = 'error', ...telling }: Fault): Problem {
  const { found, expected, mend } = telling;
  const told = { severity, found, expected, mend, sentence: sentenceOf(telling) };
  if (typeof file === 'string') return { rule, file, line: at.line ?? 1, field: '', label: at.label ?? '', ...told };
  if (at.path) {
    const { label } = fieldAt(file.schema, file.document.data, at.path);
    const { line } = file.document.positionOf(at.path, at.fragment);
    return { rule, file: file.file, line, field: pathName(at.path), label: at.label ?? label, ...told };
  }
  const isBody = at.line !== undefined && at.label === undefined && file.body !== undefined;
  return {
    rule,
    file: file.file,
    line: at.line ?? 1,
    field: isBody ? 'body' : '',
    label: at.label ?? (isBody ? BODY_LABEL : ''),
    ...told,
  };
}
