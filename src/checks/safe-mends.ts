/**
 * Mends that change no meaning: letters composed (NFC), blanks at the ends of lines taken off, and the straight quotes
 * that a field wants. Everything else is an author's to decide. A mend that reads back as anything else is not made.
 */
import { isDeepStrictEqual } from 'node:util';
import { isNfc, toNfc } from '#vietnamese/normalize.ts';
import { contentFileFrom } from './collect.ts';
import type { ContentFile } from './content.ts';
import { type Path, readDocument } from './reader.ts';
import { fieldAt, isRecord } from './schema-walk.ts';

export interface Mend {
  readonly line: number;
  /** In Vietnamese. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

type Placed = Pick<ContentFile, 'file' | 'kind' | 'id' | 'schema'>;

/** The text of a file comes back as it was where nothing can be mended for sure. */
export function mendSafely(placed: Placed, text: string): Mended {
  const quoted = mendQuotes(placed, text);
  const lines = mendLines(placed, quoted.text);
  const whole = { text: lines.text, mends: [...quoted.mends, ...lines.mends].toSorted((a, b) => a.line - b.line) };
  if (whole.mends.length === 0 || !readsTheSame(placed, quoted.text, whole.text)) return quoted;
  return whole;
}

/** Line by line: composed letters, no blanks at the end. Two blanks at the end of a line of text are a line break there. */
function mendLines({ file }: Placed, text: string): Mended {
  const mends: Mend[] = [];
  const all = text.split('\n');
  const bodyFrom = file.endsWith('.mdx') ? all.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) : -1;
  const lines = all.map((line, index) => {
    const composed = toNfc(line);
    if (!isNfc(line)) mends.push({ line: index + 1, what: 'dựng sẵn chữ (NFC)', before: line, after: composed });
    const isBody = bodyFrom >= 0 && index > bodyFrom;
    const [, end = ''] = /([ \t]*)\r?$/.exec(composed) ?? [];
    const isBreak = isBody && end.length >= 2 && composed.trim() !== '' && (all[index + 1] ?? '').trim() !== '';
    if (end === '' || isBreak) return composed;
    const bare = composed.replace(/[ \t]+(\r?)$/, '$1');
    mends.push({ line: index + 1, what: 'bỏ khoảng trắng cuối dòng', before: composed, after: bare });
    return bare;
  });
  return { text: lines.join('\n'), mends };
}

const CURLY = /^[“”„"‘’']\s*(.+?)\s*[“”"‘’']$/u;

/** A value in curly quotes, or in none, where the field takes it in straight ones. */
function mendQuotes(placed: Placed, text: string): Mended {
  const mends: Mend[] = [];
  let mended = text;
  const read = contentFileFrom(placed.file, placed, text, placed.schema);
  for (const issue of read.issues()) {
    const raw = read.document.rawOf(issue.path);
    if (raw === undefined || raw.includes('\n')) continue;
    const value = meantBy(read, issue.path, raw);
    if (value === undefined) continue;
    const { line } = read.document.positionOf(issue.path);
    const next = withValue(mended, line, issue.path, raw, `"${value}"`);
    if (next === undefined || !setsOnly(placed, mended, next, issue.path, value)) continue;
    const at = (whole: string) => whole.split('\n')[line - 1] ?? '';
    mends.push({ line, what: 'đặt giá trị trong ngoặc kép thẳng', before: at(mended), after: at(next) });
    mended = next;
  }
  return { text: mended, mends };
}

/** The text that the field would take. */
function meantBy({ schema, document }: ContentFile, path: Path, raw: string): string | undefined {
  const value = CURLY.exec(raw)?.[1] ?? raw;
  const { schema: field } = fieldAt(schema, document.data, path);
  const takes = field !== undefined && field._zod.run({ value, issues: [] }, { async: false });
  const isTaken = takes !== false && !(takes instanceof Promise) && takes.issues.length === 0;
  return isTaken && !/["\\]/.test(value) && value !== '' ? value : undefined;
}

function withValue(text: string, line: number, path: Path, raw: string, value: string): string | undefined {
  const lines = text.split('\n');
  const row = lines[line - 1] ?? '';
  const name = path.at(-1);
  const from = typeof name === 'string' ? row.indexOf(`${name}:`) + name.length + 1 : row.indexOf('-') + 1;
  const at = row.indexOf(raw, from);
  if (from <= 0 || at < 0) return undefined;
  lines[line - 1] = row.slice(0, at) + value + row.slice(at + raw.length);
  return lines.join('\n');
}

/** Does the new text read as the old one, but for that value? */
function setsOnly(placed: Placed, before: string, after: string, path: Path, value: string): boolean {
  const [old, now] = [documentOf(placed, before), documentOf(placed, after)];
  if (now.problems.length > 0) return false;
  return isDeepStrictEqual(replaced(old.data, path, value), now.data) && old.body === now.body;
}

const documentOf = ({ file }: Placed, text: string) => readDocument(text, file.endsWith('.mdx') ? 'mdx' : 'yaml');

function replaced(data: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index): unknown => (index === step ? replaced(item, rest, value) : item));
  return isRecord(data) ? { ...data, [step]: replaced(data[step], rest, value) } : data;
}

/** Composed, and without blanks at the ends of lines, both say the same. */
function readsTheSame(placed: Placed, before: string, after: string): boolean {
  const [old, now] = [documentOf(placed, before), documentOf(placed, after)];
  if (now.problems.length > old.problems.length) return false;
  return isDeepStrictEqual(plain(old.data), plain(now.data));
}

function plain(data: unknown): unknown {
  if (typeof data === 'string') return toNfc(data).replace(/[ \t]+(?=\r?\n|$)/g, '');
  if (Array.isArray(data)) return data.map(plain);
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [toNfc(name), plain(value)]));
}
