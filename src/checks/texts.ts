/** Every run of text of a file, from its fields and its body, with the place of each letter. */
import type { z } from 'zod';
import { newlines } from './body.ts';
import type { ContentFile } from './content.ts';
import type { Path } from './reader.ts';
import type { Place } from './rule.ts';

export interface TextRun {
  text: string;
  /** Empty for the body. */
  path: Path;
  meta: z.GlobalMeta;
  /** Where a match at this offset stands. */
  at(offset: number): Place;
}

/** Fields first, then the body with the texts that its pictures, links and components carry. */
export function findTextRuns(file: ContentFile): readonly TextRun[] {
  return [...fieldRuns(file), ...bodyRuns(file)];
}

function* fieldRuns(file: ContentFile): Generator<TextRun> {
  for (const { path, value, meta } of file.fields) {
    if (typeof value !== 'string') continue;
    yield { text: value, path, meta, at: (offset) => ({ path, fragment: /^\S*/.exec(value.slice(offset))?.[0] }) };
  }
}

function* bodyRuns({ body }: ContentFile): Generator<TextRun> {
  if (!body) return;
  const run = (text: string, line: number): TextRun => ({
    text,
    path: [],
    meta: {},
    at: (offset) => ({ line: line + newlines(text.slice(0, offset)) }),
  });
  for (const { text, line } of body.blocks) yield run(text, line);
  for (const { node, line } of body.spots) {
    if (node.type === 'image' && node.alt) yield run(node.alt, line);
    if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && node.title)
      yield run(node.title, line);
    if (node.type === 'link' && /^(mailto|tel):/i.test(node.url)) yield run(decoded(node.url), line);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string') yield run(attribute.value, line);
    }
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
