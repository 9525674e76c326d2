/** Where the pieces of a YAML file begin and end: the fields of its top, the items of a list, comments above included. */
import { isNode, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

export interface Piece {
  text: string;
  /** Where it begins in the file. */
  from: number;
  /** What the piece said when the file was read. */
  value: unknown;
}

export interface Pieces<Key> {
  /** What stands above the first piece. */
  above: string;
  of: ReadonlyMap<Key, Piece>;
}

/** The fields of a map by their names. */
export function fieldPieces(source: string, map: YAMLMap): Pieces<string> {
  const offsets = map.items.map(({ key }) => (isNode(key) ? key.range?.[0] : undefined) ?? 0);
  const { above, texts } = cut(source, offsets, source.length);
  return {
    above,
    of: new Map(
      map.items.map((pair, index) => [nameOf(pair), { text: '', from: 0, ...texts[index], value: undefined }]),
    ),
  };
}

/** The items of a list by their nodes; nothing where they do not each begin a line with a dash. */
export function itemPieces(source: string, list: YAMLSeq, from: number, to: number): Pieces<unknown> | undefined {
  const offsets = list.items.map((item) => (isNode(item) ? item.range?.[0] : undefined) ?? 0);
  const beginLines = offsets.every((offset) => /^ *- +$/.test(source.slice(lineStart(source, offset), offset)));
  if (list.flow === true || offsets.length === 0 || !beginLines) return undefined;
  const { above, texts } = cut(source, offsets, to);
  const items = list.items.map(
    (item, index) => [item, { text: '', from: 0, ...texts[index], value: valueOf(item) }] as const,
  );
  return { above: above.slice(from), of: new Map(items) };
}

export const valueOf = (item: unknown): unknown => (isNode(item) ? (item as Node).toJSON() : item);

export const nameOf = ({ key }: Pair): string => String(valueOf(key));

/** Where the line at an offset begins. */
export const lineStart = (source: string, offset: number) => source.lastIndexOf('\n', offset - 1) + 1;

function cut(source: string, offsets: readonly number[], to: number) {
  const starts = offsets.map((offset, index) =>
    index === 0 ? lineStart(source, offset) : withComments(source, lineStart(source, offset)),
  );
  const texts = starts.map((from, index) => ({ from, text: withLineEnd(source.slice(from, starts[index + 1] ?? to)) }));
  return { above: source.slice(0, starts[0] ?? 0), texts };
}

/** The first of the comment lines right above a line. */
function withComments(source: string, start: number): number {
  const above = lineStart(source, start - 1);
  return start > 0 && source.slice(above, start).trimStart().startsWith('#') ? withComments(source, above) : start;
}

export const withLineEnd = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
