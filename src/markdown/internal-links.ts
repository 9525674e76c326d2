/** Root-absolute links in content move under the site's base. */
import type { HastPluginDefinition } from 'satteri';

/** @param base the site's base path, with a slash at both ends */
export function internalLinks(base: string): HastPluginDefinition {
  return {
    name: 'internal-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href !== 'string' || !href.startsWith('/') || href.startsWith('//')) return;
        context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  };
}
