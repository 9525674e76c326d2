/** Headings get ASCII ids ("Kết quả" → `ket-qua`): a link with Vietnamese letters is unreadable once it is shared. */
import type { HastPluginDefinition } from 'satteri';
import { slugify } from '#vietnamese/slug.ts';

/** A fresh plugin per document: it remembers which ids were given, and numbers repeats. */
export function headingIds(): HastPluginDefinition {
  const given = new Map<string, number>();
  return {
    name: 'ascii-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const slug = slugify(context.textContent(node)) || 'muc';
        const count = (given.get(slug) ?? 0) + 1;
        given.set(slug, count);
        context.setProperty(node, 'id', count === 1 ? slug : `${slug}-${count}`);
      },
    },
  };
}
