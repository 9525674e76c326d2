/** The text of an entry, parsed by the parser that renders it, with the lines of the file. */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';

/** A node with its line in the file and the number of its top-level block. */
export interface Spot {
  node: MdastNode;
  line: number;
  group: number;
}

/** A run of text that a reader takes in as one: a paragraph, a heading, a table cell, a block of code. */
export interface Block {
  type: MdastNode['type'];
  text: string;
  line: number;
  group: number;
}

/** A top-level block of the text: a paragraph, a list, a table. */
export interface Passage {
  type: MdastNode['type'];
  /** Does a source mark stand anywhere in it? */
  isMarked: boolean;
}

/** A source mark `[^id]`. */
export interface SourceMark {
  id: string;
  line: number;
  group: number;
}

export interface Stop {
  line: number;
  /** `syntax`: MDX gave up at the character · `braces`: too many · `deep`: nested beyond reason · `long`: not read at all. */
  reason: 'syntax' | 'braces' | 'deep' | 'long';
  character: string;
}

export interface Body {
  /** All nodes, in the order of the text. */
  spots: readonly Spot[];
  blocks: readonly Block[];
  marks: readonly SourceMark[];
  /** By the number that spots, blocks and marks call `group`. */
  passages: readonly Passage[];
  /** Why the text could not be read as MDX; there are then only the nodes of plain Markdown, or none at all. */
  stopped: Stop | undefined;
}

/** Quotations and lists inside each other deeper than this are a slip or an attack. */
const MAX_DEPTH = 60;
/** A book of 300 pages has twice that; what is longer was pasted by mistake, or is meant to hold up the build. */
export const MAX_BODY = 200_000;
/** Every brace outside of code is refused anyway, and MDX takes a time that grows with the square of their number. */
const MAX_BRACES = 200;
const SOURCE_MARK = /\[\^([^\]\s]+)\]/g;
const options = { features: { frontmatter: false } };

/** Never throws: what MDX refuses is read as Markdown, and `stopped` says where. */
export function parseBody(text: string, firstLine: number): Body {
  if (text.length > MAX_BODY) {
    return {
      spots: [],
      blocks: [],
      marks: [],
      passages: [],
      stopped: { line: firstLine, reason: 'long', character: '' },
    };
  }
  if (text.split('{', MAX_BRACES + 1).length > MAX_BRACES) {
    return asMarkdown(text, firstLine, { line: firstLine, reason: 'braces', character: '' });
  }
  try {
    return bodyOf(mdxToMdast(text, options), firstLine, undefined);
  } catch (error) {
    const [line = 1, column = 1] =
      /^(\d+):(\d+)/
        .exec(String(error instanceof Error ? error.message : error))
        ?.slice(1)
        .map(Number) ?? [];
    const character = text.split('\n')[line - 1]?.[column - 1] ?? '';
    return asMarkdown(text, firstLine, { line: line + firstLine - 1, reason: 'syntax', character });
  }
}

function asMarkdown(text: string, firstLine: number, stopped: Stop): Body {
  return bodyOf(markdownToMdast(text, options), firstLine, stopped);
}

function bodyOf(root: MdastNode, firstLine: number, stopped: Body['stopped']): Body {
  const spots: Spot[] = [];
  const marks: SourceMark[] = [];
  let tooDeep = stopped;
  // A stack, not recursion: a hostile text nests 20,000 deep.
  const waiting: { node: MdastNode; depth: number; group: number }[] = [{ node: root, depth: 0, group: -1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth, group } = next;
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (depth > MAX_DEPTH) {
      tooDeep ??= { line, reason: 'deep', character: '' };
      continue;
    }
    if (node !== root) spots.push({ node, line, group });
    if (node.type === 'footnoteReference') marks.push({ id: node.identifier, line, group });
    if (node.type === 'text') {
      for (const match of node.value.matchAll(SOURCE_MARK)) {
        marks.push({ id: match[1] ?? '', line: line + newlines(node.value.slice(0, match.index)), group });
      }
    }
    const children: readonly MdastNode[] = 'children' in node ? node.children : [];
    for (const [index, child] of [...children.entries()].reverse()) {
      waiting.push({ node: child, depth: depth + 1, group: node === root ? index : group });
    }
  }
  const blocks = spots.flatMap(({ node, line, group }) => {
    const text = blockText(node);
    return text === undefined ? [] : [{ type: node.type, text, line, group }];
  });
  const isMarked = new Set(marks.map(({ group }) => group));
  const top: readonly MdastNode[] = 'children' in root ? root.children : [];
  const passages = top.map(({ type }, group) => ({ type, isMarked: isMarked.has(group) }));
  return { spots, blocks, marks, passages, stopped: tooDeep };
}

/** The text of a node that is a run of its own; `undefined` for those within one, or made of several. */
function blockText(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return plainText(node, 0);
    case 'code':
    case 'html':
      return node.value;
    default:
      return undefined;
  }
}

/** Text as read, without its marks; line breaks stay, so that lines can be counted. */
function plainText(node: MdastNode, depth: number): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node && depth < MAX_DEPTH
    ? node.children.map((child) => plainText(child, depth + 1)).join('')
    : '';
}

export const newlines = (text: string) => text.split('\n').length - 1;
