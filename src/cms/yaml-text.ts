/**
 * The text of a changed YAML file. Fields that did not change are copied as they stand, byte for byte: a YAML writer
 * would break their lines anew, and the file's history would show changes that nobody made.
 */
import { Document, isMap, type Pair, type ParsedNode, parseDocument, Scalar, YAMLMap } from 'yaml';
import { isRecord } from './record-shape.ts';
import { mergeInto, same } from './yaml-merge.ts';

const LINE_WIDTH = 120;

/** The YAML `source`, whose value is `before`, brought to the value `after`. */
export function changedYaml(source: string, before: unknown, after: unknown): string {
  if (source !== '' && same(before, after)) return withLineEnd(source);
  const document: Document = parseDocument(source, { schema: 'core' });
  const blocks = isMap(document.contents) ? blocksOf(source, document.contents as YAMLMap<ParsedNode>) : undefined;
  mergeInto(document, before, after);
  if (blocks === undefined || !isMap(document.contents) || !isRecord(before) || !isRecord(after))
    return document.toString({ lineWidth: LINE_WIDTH });
  const fields = document.contents.items.map((pair) => {
    const key = keyOf(pair);
    const block = blocks.fields.get(key);
    // What neither side knows is copied too.
    return block !== undefined && same(before[key], after[key]) ? block : printed(pair, block);
  });
  return blocks.above + fields.join('');
}

interface Blocks {
  /** What stands above the first field: comments. */
  above: string;
  fields: ReadonlyMap<string, string>;
}

/** Every field of the top with the lines that it takes, and the comment lines above it. */
function blocksOf(source: string, map: YAMLMap<ParsedNode>): Blocks {
  const starts = map.items.map((pair) => startOf(source, pair.key.range[0]));
  const fields = map.items.map((pair, index) => {
    const start = index === 0 ? lineStart(source, pair.key.range[0]) : (starts[index] ?? 0);
    return [keyOf(pair), withLineEnd(source.slice(start, starts[index + 1]))] as const;
  });
  const [first] = map.items;
  return { above: source.slice(0, first ? lineStart(source, first.key.range[0]) : 0), fields: new Map(fields) };
}

/** Where the line of a field begins, or the first of the comment lines right above it. */
function startOf(source: string, offset: number): number {
  const start = lineStart(source, offset);
  const above = source.slice(lineStart(source, start - 1), start);
  return start > 0 && above.startsWith('#') ? startOf(source, start - 1) : start;
}

const lineStart = (source: string, offset: number) => source.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;

function printed(pair: Pair, block: string | undefined): string {
  const map = new YAMLMap();
  map.items = [pair];
  // Who keeps a field on one line, however long, gets it back on one line.
  const hasLongLine = block?.split('\n').some((line) => line.length > LINE_WIDTH) === true;
  return new Document(map, { schema: 'core' }).toString({ lineWidth: hasLongLine ? 0 : LINE_WIDTH });
}

const keyOf = ({ key }: Pair): string => String(key instanceof Scalar ? key.value : key);

const withLineEnd = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
