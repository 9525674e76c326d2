/**
 * Blocks as the Markdown of an entry. Every block is read back by the parser that will render it; where emphasis or a link
 * would change a letter, the plain words are written instead.
 */
import { parseBody } from '#checks/body.ts';
import { type Block, type Inline, textOf } from './blocks.ts';
import { escapeStart, escapeText } from './escape.ts';
import { withPendingWords } from './pending.ts';

/** How a picture is written, by its number in the text; nothing for one that was left out. */
export type PictureMark = (picture: number, alt: string) => string;

/** Source mark for a passage; empty for one that needs none. */
export type SourceMark = (text: string) => string;

export interface Marks {
  readonly picture: PictureMark;
  readonly source: SourceMark;
}

export function markdownOf(blocks: readonly Block[], marks: Marks): string {
  return written(blocks, marks).join('\n\n');
}

function written(blocks: readonly Block[], marks: Marks): string[] {
  return blocks.map((block) => blockText(block, marks)).filter((text) => text !== '');
}

function blockText(block: Block, marks: Marks): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.inlines).replace(/^#/, '\\#')}`;
    case 'paragraph': {
      const text = escapeStart(lineText(block.inlines));
      return `${text}${marks.source(textOf(block.inlines))}`;
    }
    case 'list':
      return block.items
        .map((item, index) => itemText(item, block.isOrdered ? `${index + 1}.` : '-', marks))
        .join('\n');
    case 'table':
      return tableText(block.rows, marks);
    case 'picture':
      return marks.picture(block.picture, block.alt);
  }
}

function itemText(item: readonly Block[], sign: string, marks: Marks): string {
  const indent = ' '.repeat(sign.length + 1);
  const [first = '', ...others] = written(item, marks).map((text) => text.replaceAll('\n', `\n${indent}`));
  // A list within an item follows its words without a blank line, so that both stay close.
  const joined = others.map((text) => (/^(?:-|\d+\.) /.test(text) ? `\n${indent}${text}` : `\n\n${indent}${text}`));
  return `${sign} ${first}${joined.join('')}`;
}

/** The first row is the head: Markdown has no table without one. */
function tableText(rows: readonly (readonly (readonly Inline[])[])[], marks: Marks): string {
  let isMarked = false;
  const lines = rows.map((row) => {
    const cells = row.map((cell) => {
      const mark = isMarked ? '' : marks.source(textOf(cell));
      isMarked ||= mark !== '';
      return `${lineText(cell)}${mark}`;
    });
    return `| ${cells.join(' | ')} |`;
  });
  const [head = '', ...others] = lines;
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...others].join('\n');
}

/** The words of a line with as much of their dress as leaves every letter as it is. */
function lineText(inlines: readonly Inline[]): string {
  const wanted = withPendingWords(textOf(inlines));
  const attempts = [inlines, inlines.map((inline) => ({ ...inline, strong: false, em: false })), plain(inlines)];
  for (const attempt of attempts) {
    const text = dressed(attempt);
    if (readsAs(text, wanted)) return text;
  }
  return dressed(plain(inlines));
}

const plain = (inlines: readonly Inline[]): Inline[] => [{ text: textOf(inlines), strong: false, em: false }];

function readsAs(text: string, wanted: string): boolean {
  const body = parseBody(escapeStart(text), 1);
  return body.stopped === undefined && body.blocks.map((block) => block.text).join('\n') === wanted;
}

/** `***` is read in more ways than one: what is bold and slanted is written bold. */
function dressed(inlines: readonly Inline[]): string {
  const whole = textOf(inlines);
  let at = 0;
  const parts = inlines.map((inline) => {
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline.text) ?? [];
    const start = at + before.length;
    at += inline.text.length;
    const sign = inline.strong ? '**' : inline.em ? '*' : '';
    const text = escapedAround(words);
    const isDressed = sign !== '' && words !== '' && mayBeDressed(whole, start, start + words.length);
    const stressed = isDressed ? `${sign}${text}${sign}` : text;
    const linked = inline.href === undefined || words === '' ? stressed : `[${stressed}](${inline.href})`;
    return before + linked + after;
  });
  return withPendingWords(parts.join(''));
}

/** What waits for the author is read as it is written: `[[CẦN XEM: …]]`. */
function escapedAround(words: string): string {
  return words
    .split(/(\[\[CẦN [^\]]*\]\])/)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part)))
    .join('');
}

/** Signs of emphasis must touch a word on their inner side and not on both, or they are letters. */
function mayBeDressed(whole: string, start: number, end: number): boolean {
  const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
  const [first, last] = [whole.charAt(start), whole.charAt(end - 1)];
  const [before, after] = [whole.charAt(start - 1), whole.charAt(end)];
  return (isWord(first) || !isWord(before)) && (isWord(last) || !isWord(after));
}
