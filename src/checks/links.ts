/** The links of a file, from its text and from the fields that hold Markdown. */
import { markdownToMdast, type MdastNode } from 'satteri';
import type { ContentFile } from './content.ts';
import type { Place } from './rule.ts';

export interface Link {
  url: string;
  kind: 'link' | 'picture';
  at: Place;
  /** Of a picture. */
  alt: string;
}

export function findLinks(file: ContentFile): readonly Link[] {
  return [...bodyLinks(file), ...fieldLinks(file)];
}

function* bodyLinks({ body }: ContentFile): Generator<Link> {
  for (const { node, line } of body?.spots ?? []) {
    const link = linkOf(node);
    if (link) yield { ...link, at: { line } };
  }
}

/** Parsed only where a link is possible at all: most fields hold none. */
function* fieldLinks(file: ContentFile): Generator<Link> {
  for (const { text, path, meta, at } of file.texts()) {
    if (path.length === 0 || meta.format === 'url' || !/\]\s*[([:]|:\/\/|www\./.test(text) || text.length > 20_000)
      continue;
    const waiting: MdastNode[] = [markdownToMdast(text, { features: { frontmatter: false } })];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const link = linkOf(node);
      if (link) yield { ...link, at: at(node.position?.start.offset ?? 0) };
      if ('children' in node) waiting.push(...node.children);
    }
  }
}

function linkOf(node: MdastNode): Pick<Link, 'url' | 'kind' | 'alt'> | undefined {
  if (node.type === 'link' || node.type === 'definition') return { url: node.url, kind: 'link', alt: '' };
  if (node.type === 'image') return { url: node.url, kind: 'picture', alt: node.alt ?? '' };
  return undefined;
}
