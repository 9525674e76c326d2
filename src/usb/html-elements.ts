/**
 * A page as a list of elements that know where in the text they stand, and edits by place: what is not edited stays as
 * it was, to the byte. A real parser finds them; nothing is written anew from a tree.
 */
import { Parser } from 'htmlparser2';

/** From the first character to the one after the last. */
export interface Range {
  start: number;
  end: number;
}

export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where each attribute stands, name and quotes included. */
  places: ReadonlyMap<string, Range>;
  /** The opening tag. */
  tag: Range;
  /** What stands between the tags; empty for an element that has none. */
  content: Range;
  /** From the opening tag to the closing one. */
  whole: Range;
}

export interface Edit extends Range {
  text: string;
}

/** The elements of a page in document order. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  let places = new Map<string, Range>();
  const parser = new Parser({
    onattribute(name, _value, quote) {
      // A quoted attribute's event ends at the closing quote's far side, as every range here does.
      if (quote !== undefined) places.set(name, { start: parser.startIndex, end: parser.endIndex });
    },
    onopentag(name, attributes) {
      const tag = { start: parser.startIndex, end: parser.endIndex + 1 };
      const content = { start: tag.end, end: tag.end };
      const element = { name, attributes: { ...attributes }, places, tag, content, whole: { ...tag } };
      places = new Map();
      found.push(element);
      open.push(element);
    },
    onclosetag(name, implied) {
      const element = open.pop();
      if (element === undefined || element.name !== name) throw new Error(`</${name}> closes nothing`);
      if (implied) return;
      element.content.end = parser.startIndex;
      element.whole.end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return found;
}

/** The text with every edit made. Throws where two edits touch the same characters. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  let result = '';
  for (const edit of inOrder) {
    if (edit.start < done) throw new Error(`Two edits at ${edit.start}: ${edit.text}`);
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Gives an attribute of the element another value, or the attribute itself where it has none. */
export function setAttribute(element: HtmlElement, name: string, value: string): Edit {
  const text = `${name}="${escaped(value)}"`;
  const place = element.places.get(name);
  if (place !== undefined) return { ...place, text };
  const afterName = element.tag.start + 1 + element.name.length;
  return { start: afterName, end: afterName, text: ` ${text}` };
}

/** Puts text in the place of all of a range. */
export const replace = ({ start, end }: Range, text: string): Edit => ({ start, end, text });
