/**
 * Changes of a record written into the YAML it came from. What did not change keeps its place, its comments and the way
 * it was typed: the next reader of the file's history sees what an editor changed, and nothing else.
 */
import { type Document, isMap, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from './record-shape.ts';

/** From this length on a text is written over several lines. */
const LINE = 100;

/** Brings a document from the value `before` to the value `after`. */
export function mergeInto(document: Document, before: unknown, after: unknown): void {
  document.contents = merged(document.contents as Node | null, before, after) as Document['contents'];
}

function merged(node: Node | null, before: unknown, after: unknown): Node {
  if (node !== null && same(before, after)) return node;
  if (isMap(node) && isRecord(before) && isRecord(after)) return mergedMap(node, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return mergedList(node, before, after);
  return nodeOf(after);
}

/** Keys that neither side knows stay: the form must not take away what it does not understand. */
function mergedMap(map: YAMLMap, before: Record<string, unknown>, after: Record<string, unknown>): YAMLMap {
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) map.delete(key);
  let previous = -1;
  for (const [key, value] of Object.entries(after)) {
    const at = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[at];
    if (pair === undefined) {
      previous += 1;
      map.items.splice(previous, 0, new Pair(new Scalar(key), nodeOf(value)));
    } else {
      pair.value = merged(pair.value as Node | null, before[key], value);
      previous = at;
    }
  }
  return map;
}

/** An item that is still there is taken over wherever it stands now; another is merged with the one it replaces. */
function mergedList(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): YAMLSeq {
  const free = new Set(before.keys());
  const takenFrom = after.map((value) => {
    const from = [...free].find((index) => same(before[index], value));
    if (from !== undefined) free.delete(from);
    return from;
  });
  list.items = after.map((value, index) => {
    const from = takenFrom[index] ?? (free.delete(index) ? index : undefined);
    return from === undefined ? nodeOf(value) : merged(list.items[from] as Node, before[from], value);
  });
  return list;
}

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(nodeOf);
    return list;
  }
  if (isRecord(value)) {
    const map = new YAMLMap();
    map.items = Object.entries(value).map(([key, item]) => new Pair(new Scalar(key), nodeOf(item)));
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'string' && value.length > LINE) scalar.type = Scalar.BLOCK_FOLDED;
  if (typeof value === 'string' && value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

const keyOf = ({ key }: Pair): unknown => (key instanceof Scalar ? key.value : key);

/** The order of fields means nothing, that of items does. */
export function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => same(item, right[index]));
  if (!isRecord(left) || !isRecord(right)) return left === right;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && same(left[key], right[key]));
}
