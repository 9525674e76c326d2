/** The one set of Markdown settings: the plain path and the MDX path of an entry give the same DOM. */
import { satteri } from '@astrojs/markdown-satteri';
import { headingIds } from './heading-ids.ts';
import { internalLinks } from './internal-links.ts';
import { sourceMarks } from './source-marks.ts';
import { tableAlignment } from './table-alignment.ts';

/** Astro's `markdown` option. No syntax highlighting (no code here), no smart quotes (authors type theirs). */
export function markdownOptions(base: string) {
  return {
    syntaxHighlight: false as const,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [headingIds, sourceMarks, tableAlignment, internalLinks(base)],
    }),
  };
}
