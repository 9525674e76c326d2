/** Walks parsed YAML: to plain values, and back from a field's path to where it stands. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { ReadProblem } from './reader.ts';

/** Field names and list indexes from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** The schemas go 8 deep; deeper is a slip or an attack on the stack. */
const MAX_DEPTH = 32;
/** Our largest groups have 40 fields, our longest list a few hundred items. */
const MAX_FIELDS = 200;
const MAX_ITEMS = 5000;

/** Names that mean something to JavaScript objects themselves. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const BREAK_SPECIALS = 'đặt cả giá trị trong ngoặc kép';

/** Plain values of a node, with what our authors may not use told as problems. */
export function readNode(root: Node | null, source: string, lineAt: (offset: number) => number) {
  const problems: ReadProblem[] = [];
  const tell = (offset: number, found: string, expected: string, mend: string, seen?: string) =>
    problems.push({ line: lineAt(offset), found, expected, mend, seen });

  function read(node: unknown, depth: number): unknown {
    if (isAlias(node)) {
      tell(node.range?.[0] ?? 0, `*${node.source}`, 'giá trị không bắt đầu bằng “*”', BREAK_SPECIALS);
      return undefined;
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
    const start = node.range?.[0] ?? 0;
    if (node.anchor !== undefined) tell(start, `&${node.anchor}`, 'giá trị không bắt đầu bằng “&”', BREAK_SPECIALS);
    if (isScalar(node)) {
      tellLostText(node);
      return node.value;
    }
    if (depth >= MAX_DEPTH) {
      const mend = 'xem lại dấu ngoặc và khoảng thụt đầu dòng';
      tell(start, '', `các trường lồng không quá ${MAX_DEPTH} bậc`, mend, 'các trường lồng nhau quá sâu');
      return undefined;
    }
    const [most, what] = isSeq(node) ? [MAX_ITEMS, 'mục'] : [MAX_FIELDS, 'trường'];
    if (node.items.length > most) {
      const count = `${node.items.length} ${what}`;
      tell(start, count, `không quá ${most} ${what}`, 'bỏ phần dán nhầm', `có ${count}`);
      return undefined;
    }
    return isSeq(node) ? node.items.map((item) => read(item, depth + 1)) : readMap(node, depth);
  }

  function readMap(map: YAMLMap, depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      const name = keyName(pair);
      const at = keyOffset(pair);
      if (name === undefined) {
        tell(at, '', 'tên trường là chữ', 'bỏ dấu “?” hoặc dấu ngoặc ở đầu dòng', 'tên trường là một nhóm');
      } else if (FORBIDDEN_KEYS.has(name)) {
        tell(at, name, 'tên trường có trong danh sách trường', 'bỏ trường này');
      } else if (seen.has(name)) {
        tell(at, name, 'mỗi trường ghi một lần', `giữ một dòng “${name}:”, bỏ dòng kia`);
      } else {
        seen.add(name);
        record[name] = read(pair.value, depth + 1);
      }
    }
    return record;
  }

  /** `title: Mô hình #5` silently reads as "Mô hình"; a space after the mark shows that a comment was meant. */
  function tellLostText(node: Scalar) {
    if (node.type !== Scalar.PLAIN || !node.comment || node.comment.startsWith(' ') || !node.range) return;
    const typed = source.slice(node.range[0], node.range[1]);
    if (typed === '' || source.slice(node.range[1], node.range[2]).trimStart().startsWith('\n')) return;
    tell(
      node.range[0],
      `${typed} #${node.comment.split('\n')[0] ?? ''}`,
      'dấu “#” đứng trong ngoặc kép (không thì phần sau nó bị bỏ)',
      BREAK_SPECIALS,
    );
  }

  return { data: read(root, 0), problems };
}

export interface Found {
  node: Node | null;
  /** The pair that holds the node, when it is a field of a group. */
  pair: Pair | undefined;
  /** Was the whole path there, or only its beginning? */
  whole: boolean;
}

/** The node at the end of a path, or the last one on the way to it. */
export function findNode(root: Node | null, path: Path): Found {
  let found: Found = { node: root, pair: undefined, whole: true };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => keyName(item) === String(step));
      if (!pair) return { ...found, whole: false };
      found = { node: asNode(pair.value), pair, whole: true };
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      found = { node: asNode(node.items[step]), pair: undefined, whole: true };
    } else {
      return { ...found, whole: false };
    }
  }
  return found;
}

/** Where a found field begins: at its name, or at the value of a list's item. */
export function startOffset({ node, pair }: Found): number {
  return pair ? keyOffset(pair) : (node?.range?.[0] ?? 0);
}

const asNode = (value: unknown): Node | null =>
  isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;

/** A field's name as text; YAML lets keys be numbers, or even lists. */
function keyName({ key }: Pair): string | undefined {
  if (isScalar(key)) return String(key.value ?? '');
  return key === null ? '' : undefined;
}

function keyOffset({ key }: Pair): number {
  return (isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key.range?.[0] : undefined) ?? 0;
}
