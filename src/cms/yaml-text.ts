/**
 * The text of a changed YAML file. Fields and items that did not change are copied as they stand, byte for byte: a YAML
 * writer would break their lines anew, and the file's history would show changes that nobody made.
 */
import { Document, isMap, isSeq, type Pair, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from './record-shape.ts';
import { mergeInto, same } from './yaml-merge.ts';
import { fieldPieces, itemPieces, nameOf, type Pieces, valueOf, withLineEnd } from './yaml-pieces.ts';

const LINE_WIDTH = 120;
const STYLE = { flowCollectionPadding: false } as const;

/** The YAML `source`, whose value is `before`, brought to the value `after`. */
export function changedYaml(source: string, before: unknown, after: unknown): string {
  if (source !== '' && same(before, after)) return withLineEnd(source);
  const document: Document = parseDocument(source, { schema: 'core' });
  const root = document.contents;
  if (isMap(root) && isRecord(before) && isRecord(after)) return changedMap(source, document, root, before, after);
  const items = isSeq(root) ? itemPieces(source, root, 0, source.length) : undefined;
  mergeInto(document, before, after);
  if (items && isSeq(document.contents)) return listText(items, document.contents);
  return document.toString({ lineWidth: LINE_WIDTH, ...STYLE });
}

type Fields = Record<string, unknown>;

function changedMap(source: string, document: Document, map: YAMLMap, before: Fields, after: Fields): string {
  const fields = fieldPieces(source, map);
  const lists = new Map(map.items.map((pair) => [nameOf(pair), listPieces(source, fields, pair)]));
  mergeInto(document, before, after);
  const texts = map.items.map((pair) => {
    const name = nameOf(pair);
    const piece = fields.of.get(name);
    // What neither side knows is copied too.
    if (piece && same(before[name], after[name])) return piece.text;
    const items = lists.get(name);
    return items && isSeq(pair.value) ? listText(items, pair.value) : printed(pair, piece?.text);
  });
  return fields.above + texts.join('');
}

/** The items of a field that is a list; above the first of them stands the field's name. */
function listPieces(source: string, fields: Pieces<string>, pair: Pair): Pieces<unknown> | undefined {
  const piece = fields.of.get(nameOf(pair));
  if (!piece || !isSeq(pair.value)) return undefined;
  return itemPieces(source, pair.value, piece.from, piece.from + piece.text.length);
}

function listText({ above, of }: Pieces<unknown>, list: YAMLSeq): string {
  const indent = /^ */.exec([...of.values()][0]?.text ?? '')?.[0] ?? '';
  const texts = list.items.map((item) => {
    const piece = of.get(item);
    if (piece && same(piece.value, valueOf(item))) return piece.text;
    const one = new YAMLSeq();
    one.items = [item];
    const text = new Document(one, { schema: 'core' }).toString({ lineWidth: LINE_WIDTH - indent.length, ...STYLE });
    return text.replace(/^(?=.)/gm, indent);
  });
  return above + texts.join('');
}

function printed(pair: Pair, text = ''): string {
  const map = new YAMLMap();
  map.items = [pair];
  // Who keeps a field on one line, however long, gets it back on one line.
  const hasLongLine = text.split('\n').some((line) => line.length > LINE_WIDTH);
  return new Document(map, { schema: 'core' }).toString({ lineWidth: hasLongLine ? 0 : LINE_WIDTH, ...STYLE });
}
