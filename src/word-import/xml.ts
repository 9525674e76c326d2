/** A part's XML, looked at before a tree is made of it: no declared entities, no endless nesting. */
import { DomUtils, Parser, parseDocument } from 'htmlparser2';
import { Refusal, refusals } from './refusal.ts';

export type XmlDocument = ReturnType<typeof parseDocument>;
export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Word nests tables in tables and boxes in boxes; nobody nests these to such a depth. */
const DEEPEST = 150;
/** A text of 1,000 pages has about that many elements. */
const MOST_ELEMENTS = 1_500_000;

/** Anything that a tree holds. */
export type XmlNode = XmlDocument['children'][number];

export function isElement(node: XmlNode | XmlElement['parent']): node is XmlElement {
  return node !== null && 'attribs' in node;
}

/** The text of a part: UTF-8, or UTF-16 with its mark, as the standard allows. */
function xmlText(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(refusals.broken, { cause: error });
  }
}

/** The tree of a part that is safe to make one of. */
export function readXml(bytes: Buffer): XmlDocument {
  const text = xmlText(bytes);
  check(text);
  return parseDocument(text, { xmlMode: true });
}

/** A tree as text again; comments and instructions are left out. */
export function writeXml(document: XmlDocument): string {
  return document.children.map(nodeText).join('');
}

function nodeText(node: XmlNode): string {
  if (isElement(node)) {
    const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    return `<${node.name}${attributes.join('')}>${node.children.map(nodeText).join('')}</${node.name}>`;
  }
  if (node.type === 'text') return escaped(node.data);
  return node.type === 'cdata' ? node.children.map(nodeText).join('') : '';
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function check(text: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Refusal(refusals.declared);
      },
      onopentag() {
        depth += 1;
        elements += 1;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) throw new Refusal(refusals.nested);
      },
      onclosetag(_name, implied) {
        depth -= 1;
        // What neither closes itself nor is closed was cut off.
        if (implied && text[parser.endIndex - 1] !== '/') throw new Refusal(refusals.broken);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
}

/** Elements under one that have that name, however deep. */
export function descendants(root: XmlDocument | XmlElement, name: string): XmlElement[] {
  return DomUtils.getElementsByTagName(name, root.children, true);
}

export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

export type XmlText = Extract<XmlElement['children'][number], { data: string }>;

/** A text to hang into a tree. */
export function newText(data: string): XmlText[] {
  return parseDocument('text').children.flatMap((node) => {
    if (!('data' in node)) return [];
    node.data = data;
    return [node];
  });
}
