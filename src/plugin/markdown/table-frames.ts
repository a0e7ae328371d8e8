import type { HastPluginDefinition } from 'satteri';

/**
 * Puts each table into a frame that scrolls, also by keyboard, so that a wide table never widens the
 * page. The table itself keeps its role, which it would lose if it scrolled as a block.
 */
export function tableFrames(label: string): HastPluginDefinition {
  return {
    name: 'table-frames',
    element: {
      filter: ['table'],
      visit(node) {
        return {
          type: 'element',
          tagName: 'div',
          properties: { class: 'scroll-frame', role: 'group', ariaLabel: label, tabIndex: 0 },
          children: [node],
        };
      },
    },
  };
}
