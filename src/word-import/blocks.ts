/** A text as the draft has it: paragraphs, headings, lists, tables and pictures, without Word's ways of setting them. */

export interface Inline {
  readonly text: string;
  readonly strong: boolean;
  readonly em: boolean;
  /** Address as Word has it, not yet looked at. */
  readonly href?: string | undefined;
}

export type Block =
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly type: 'picture'; readonly picture: number; readonly alt: string };

export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** Every passage of text in reading order: a paragraph, a heading, an item, a row of a table. */
export function* passages(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield textOf(block.inlines);
    else if (block.type === 'list') for (const item of block.items) yield* passages(item);
    else if (block.type === 'table') for (const row of block.rows) yield row.map(textOf).join(' | ');
  }
}

/** The same blocks with every run of inlines changed. */
export function mapInlines(block: Block, change: (inlines: readonly Inline[]) => readonly Inline[]): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, inlines: change(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => mapInlines(inner, change))) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'picture':
      return block;
  }
}

const looksAlike = (left: Inline, right: Inline) =>
  left.strong === right.strong && left.em === right.em && left.href === right.href;

/** One blank where there were several, none at the ends, letters composed even across runs, like neighbours joined. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const before = joined.at(-1);
    const isWithin = before !== undefined && /^\p{M}/u.test(inline.text);
    if (before !== undefined && (isWithin || looksAlike(before, inline)))
      joined[joined.length - 1] = { ...before, text: before.text + inline.text };
    else if (inline.text !== '') joined.push(inline);
  }
  let endsInBlank = true;
  const tidied = joined.map((inline) => {
    const text = inline.text.normalize('NFC').replace(/[\s\u00A0]+/g, ' ');
    const kept = endsInBlank ? text.replace(/^ /, '') : text;
    if (kept !== '') endsInBlank = kept.endsWith(' ');
    return { ...inline, text: kept };
  });
  while (tidied.at(-1)?.text.trim() === '') tidied.pop();
  const last = tidied.at(-1);
  if (last !== undefined) tidied[tidied.length - 1] = { ...last, text: last.text.trimEnd() };
  return tidied.filter(({ text }) => text !== '');
}
