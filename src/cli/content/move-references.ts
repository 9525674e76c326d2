/**
 * Every mention of an entry under another name: references by the schema's metadata, links in texts by their address.
 * A mention that cannot be changed for sure is told; nothing is guessed.
 */
import type { Content, ContentFile } from '#checks/content.ts';
import type { Path } from '#checks/reader.ts';
import type { EntryKind } from './required-fields.ts';

export interface Move {
  readonly kind: EntryKind;
  readonly from: string;
  readonly to: string;
}

export interface Moved {
  readonly file: ContentFile;
  readonly text: string;
  readonly count: number;
}

/** The files that change, or the place where somebody must change the text by hand first. */
export function moveReferences(content: Content, move: Move, textOfFile: (file: ContentFile) => string) {
  const moved: Moved[] = [];
  for (const file of content.files) {
    const before = textOfFile(file);
    const lines = before.split('\n');
    let count = 0;
    // From the end of the file: what is changed does not shift what is still to be found.
    for (const path of referencesIn(file, move).reverse()) {
      const { line, column } = file.document.positionOf(path);
      const changed = changedRow(lines[line - 1] ?? '', column - 1, path, move);
      if (changed === undefined) return { stuck: `${file.file}, dòng ${line}` };
      lines[line - 1] = changed;
      count += 1;
    }
    const links = movedLinks(lines.join('\n'), move);
    if (count + links.count > 0) moved.push({ file, text: links.text, count: count + links.count });
  }
  return { moved };
}

/** In the order of the file. */
function referencesIn({ fields }: ContentFile, { kind, from }: Move): Path[] {
  return fields.flatMap(({ path, value, meta }) => {
    if (!meta.ref?.includes(kind)) return [];
    return value === (meta.ref.length > 1 ? `${kind}/${from}` : from) ? [path] : [];
  });
}

function changedRow(row: string, column: number, path: Path, { from, to }: Move): string | undefined {
  const name = path.at(-1);
  const start = typeof name === 'string' ? row.indexOf(':', column) + 1 : column;
  const found = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`).exec(row.slice(start));
  if (found === null) return undefined;
  const at = start + found.index;
  return row.slice(0, at) + to + row.slice(at + from.length);
}

function movedLinks(text: string, { kind, from, to }: Move): { text: string; count: number } {
  let count = 0;
  const page = new RegExp(`(?<![\\w./:-])(/(?:anh-chia-se/)?${kind}/)${from}(?=[/.#?)\\s"'<>\\]]|$)`, 'gm');
  const changed = text.replace(page, (_, before: string) => {
    count += 1;
    return before + to;
  });
  return { text: changed, count };
}
