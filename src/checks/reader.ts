/**
 * The one parser of content files, for the checker on plain Node and for the site's loader. It never throws: what
 * cannot be read comes back as problems told in Vietnamese, each with its line.
 */
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { Telling } from './problem.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { tellYamlError } from './yaml-errors.ts';
import { findNode, type Path, readNode, startOffset } from './yaml-nodes.ts';

export type { Path } from './yaml-nodes.ts';

/** `mdx`: YAML between two `---` lines, then the text. `yaml`: the whole file is YAML. */
export type Form = 'mdx' | 'yaml';

export interface Position {
  /** Both count from 1, in the whole file. */
  line: number;
  column: number;
}

/** Why a file could not be read, in the three parts of an author's message. */
export interface ReadProblem extends Telling {
  line: number;
}

export interface SourceDocument {
  /** Plain values as YAML's core schema has them; `undefined` when the YAML could not be read. */
  data: unknown;
  /** The text after the frontmatter; empty for `yaml`. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  problems: readonly ReadProblem[];
  /** Where a field stands, or its nearest ancestor if it is missing; `fragment` narrows to a part of its text. */
  positionOf(path: Path, fragment?: string): Position;
  /** The value as typed, quotes included. */
  rawOf(path: Path): string | undefined;
}

/** Longest file that is read. No honest text comes near it; a hostile one must not hold up the build. */
export const MAX_CHARACTERS = 1_000_000;

/** What Astro needs of a file: its fields and its text. */
type Fields = Pick<SourceDocument, 'data' | 'body' | 'problems'>;

/**
 * Fields of files that were read without a fault, by their text, until they are taken: a build checks every file and
 * then loads it, and reading YAML is the dear part of both. On the global object, because Astro runs the loader in a
 * module graph of its own.
 */
const KEPT = Symbol.for('lam-mau.read-fields');
const shared = globalThis as { [KEPT]?: Map<string, Fields> };
const kept = (shared[KEPT] ??= new Map());

/** As `readDocument`, without positions; a file that the checks have read is not read again. */
export function readFields(text: string, form: Form): Fields {
  const fields = kept.get(form + text) ?? readDocument(text, form);
  kept.delete(form + text);
  return fields;
}

/** Reads the text of a content file. */
export function readDocument(text: string, form: Form): SourceDocument {
  const document = read(text, form);
  const { data, body, problems } = document;
  if (problems.length === 0) kept.set(form + text, { data, body, problems });
  return document;
}

function read(text: string, form: Form): SourceDocument {
  if (text.length > MAX_CHARACTERS) return unreadable('', 1, tooLong(text.length));
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (form === 'yaml') return readYaml(source, 0, '', 1);
  const parts = splitFrontmatter(source);
  if ('problem' in parts) return unreadable(parts.body, parts.bodyLine, parts.problem);
  return readYaml(parts.frontmatter, 1, parts.body, parts.bodyLine);
}

/** `above` = how many lines of the file come before the YAML. */
function readYaml(source: string, above: number, body: string, bodyLine: number): SourceDocument {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) };
  };

  let root: Node | null;
  try {
    // uniqueKeys is off because it compares every pair: 60,000 keys take it 15 s. readNode looks for duplicates.
    const document = parseDocument(source, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
    });
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
      const told = errors.map((error) => tellYamlError(error, positionAt(error.pos[0]).line, source, above));
      return unreadable(body, bodyLine, ...firstOfEachLine(told));
    }
    root = document.contents;
  } catch (error) {
    return unreadable(body, bodyLine, error instanceof RangeError ? tooDeep(1 + above) : garbled(1 + above));
  }

  const { data, problems } = readNode(root, source, (offset) => positionAt(offset).line);
  return {
    data: problems.length > 0 ? undefined : data,
    body,
    bodyLine,
    problems: firstOfEachLine(problems),
    positionOf(path, fragment) {
      const found = findNode(root, path);
      const value = found.whole ? found.node : null;
      if (fragment && value?.range) {
        const at = source.slice(0, value.range[1]).indexOf(fragment, value.range[0]);
        if (at >= 0) return positionAt(at);
      }
      return positionAt(startOffset(found));
    },
    rawOf(path) {
      const { node, whole } = findNode(root, path);
      return whole && node?.range ? source.slice(node.range[0], node.range[1]) : undefined;
    },
  };
}

/** A document of which only the problems, and perhaps the body, are known. */
function unreadable(body: string, bodyLine: number, ...problems: ReadProblem[]): SourceDocument {
  return {
    data: undefined,
    body,
    bodyLine,
    problems,
    positionOf: () => ({ line: problems[0]?.line ?? 1, column: 1 }),
    rawOf: () => undefined,
  };
}

/** One slip often trips the YAML parser several times on a line; the first report is the one to read. */
function firstOfEachLine(problems: ReadProblem[]): ReadProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}

const tooLong = (length: number): ReadProblem => ({
  line: 1,
  found: `${length} ký tự`,
  seen: `tệp dài ${length} ký tự`,
  expected: `tệp không quá ${MAX_CHARACTERS} ký tự`,
  mend: 'tách thành nhiều bài, hoặc bỏ phần dán nhầm',
});

const tooDeep = (line: number): ReadProblem => ({
  line,
  found: '',
  seen: 'các trường lồng nhau quá sâu',
  expected: 'các trường lồng không quá 32 bậc',
  mend: 'xem lại dấu ngoặc và khoảng thụt đầu dòng',
});

const garbled = (line: number): ReadProblem => ({
  line,
  found: '',
  seen: 'các trường không đọc được',
  expected: 'cách viết “tên trường: giá trị”',
  mend: 'chép các trường từ một bản ghi cùng loại rồi điền lại',
});
