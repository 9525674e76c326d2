/** What zod finds wrong with a record, flattened to one issue a field, with the branch of a union that was meant. */
import { z } from 'zod';
import type { ContentFile } from './content.ts';
import type { Path } from './reader.ts';
import { branchFor, childOf, fieldAt, isRecord, valueAt } from './schema-walk.ts';

export interface Issue {
  path: Path;
  /**
   * `missing`: no such field · `blank`: nothing after the colon · `bare`: a number, true/false or null where text is
   * expected · `unknown`: a field the schema does not have · `wrong`: all else.
   */
  kind: 'missing' | 'blank' | 'bare' | 'unknown' | 'wrong';
  /** Completes "cần …". */
  expected: string;
  value: unknown;
  label: string;
  meta: z.GlobalMeta;
  /** May the field be left out? */
  isOptional: boolean;
  /** Ids that would be right, when there is a fixed list. */
  allowed: readonly string[];
  zod: z.core.$ZodIssue;
}

/** All issues of a file; none when its YAML could not be read. */
export function findIssues(file: ContentFile): readonly Issue[] {
  if (file.unreadable !== undefined || file.document.problems.length > 0) return [];
  const { error } = file.schema.safeParse(file.document.data);
  return onePerField(flatten(error?.issues ?? [], [], file.document.data).flatMap((issue) => issuesFrom(file, issue)));
}

function flatten(issues: readonly z.core.$ZodIssue[], above: Path, data: unknown): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
    if (issue.code !== 'invalid_union') return [{ ...issue, path: [...path] }];
    const fitting = issue.errors.find((branch) => !branch.some(isMismatch));
    if (fitting) return flatten(fitting, path, data);
    const value = valueAt(data, path);
    const nested = Array.isArray(value) || isRecord(value) ? issue.errors.at(-1)?.find(isMismatch) : undefined;
    return [nested ? { ...nested, path: [...path] } : { ...issue, path: [...path] }];
  });
}

/** Does the branch want another shape than what was typed? A branch that fails in its parts, or its length, does not. */
const isMismatch = ({ path, code }: z.core.$ZodIssue) =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

function issuesFrom(file: ContentFile, issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const data = file.document.data;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const value = valueAt(data, [...path, key]);
      return {
        path: [...path, key],
        kind: 'unknown',
        expected: '',
        value,
        label: key,
        meta: {},
        isOptional: true,
        allowed: [],
        zod: issue,
      };
    });
  }
  const value = valueAt(data, path);
  const { schema, label, meta } = fieldAt(file.schema, data, path);
  return [
    {
      path,
      kind: kindOf(file, path, value, schema),
      expected: issue.message,
      value,
      label,
      meta,
      isOptional: schema instanceof z.ZodOptional || schema instanceof z.ZodDefault,
      allowed: issue.code === 'invalid_value' ? issue.values.map(String) : Object.keys(meta.options ?? {}),
      zod: issue,
    },
  ];
}

function kindOf(file: ContentFile, path: Path, value: unknown, schema: z.core.$ZodType | undefined): Issue['kind'] {
  const group = valueAt(file.document.data, path.slice(0, -1));
  if (path.length > 0 && childOf(group, path.at(-1) ?? '') === undefined) return 'missing';
  if (value === null && !file.document.rawOf(path)) return 'blank';
  const isBare = value === null || typeof value === 'number' || typeof value === 'boolean';
  return isBare && takesText(schema) ? 'bare' : 'wrong';
}

/** `nameOnly: 5` and `sources: 5` are no text in want of quotes. */
function takesText(schema: z.core.$ZodType | undefined): boolean {
  const type = schema && branchFor(schema, '')._zod.def.type;
  return type === 'string' || type === 'enum';
}

function onePerField(issues: Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const name = JSON.stringify(path);
    return !seen.has(name) && seen.add(name);
  });
}
