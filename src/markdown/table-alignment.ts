/** Column alignment as a class: the content security policy blocks `style` attributes. */
import type { HastPluginDefinition } from 'satteri';

export const tableAlignment: HastPluginDefinition = {
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const style = node.properties['style'];
      const align = node.properties['align'] ?? /text-align:\s*(left|center|right)/.exec(String(style ?? ''))?.[1];
      if (align === undefined || align === null) return;
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${String(align)}`]);
    },
  },
};
