/**
 * A footnote mark whose label is a source's id (`[^qk7-so-ket-2022]`) becomes a numbered link to the page's source
 * box. The number is the source's place in the entry's `sources`, so that prose and figures are numbered alike.
 */
import type { HastPluginDefinition } from 'satteri';

const MARK = /\[\^([a-z0-9-]+)\]/g;

type HastChild = Parameters<Parameters<NonNullable<HastPluginDefinition['text']>>[1]['replaceNode']>[1];

function sourcesOf(frontmatter: unknown): readonly unknown[] {
  const sources = (frontmatter as { sources?: unknown } | undefined)?.sources;
  return Array.isArray(sources) ? sources : [];
}

/** Links `[^id]` to `#nguon-N`. Throws where the id is not among the entry's sources (the content checks say so first). */
export function sourceMarks(): HastPluginDefinition {
  return {
    name: 'source-marks',
    text(node, context) {
      if (!node.value.includes('[^') || isCode(context.parent(node))) return;
      const sources = sourcesOf(context.data.astro?.frontmatter);
      const pieces: HastChild[] = [];
      let end = 0;
      for (const match of node.value.matchAll(MARK)) {
        const number = sources.indexOf(match[1]) + 1;
        if (number === 0) throw new Error(`Chú thích [^${match[1]}] không có trong “sources” của bài.`);
        pieces.push({ type: 'text', value: node.value.slice(end, match.index) }, sourceLink(number));
        end = match.index + match[0].length;
      }
      pieces.push({ type: 'text', value: node.value.slice(end) });
      context.replaceNode(node, pieces as HastChild);
    },
  };
}

/** A guide shows how a mark is typed. */
const isCode = (parent: unknown) => (parent as { tagName?: string } | undefined)?.tagName === 'code';

function sourceLink(number: number): HastChild {
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#nguon-${number}`, className: ['mark'], ariaLabel: `Nguồn ${number}` },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}
