import type { HastPluginDefinition } from 'satteri';

/**
 * Lets authors write `/fix/network/` in Markdown whatever folder the site is served from: puts the
 * base path in front of every link that starts at the site's root.
 */
export function baseLinks(base: string): HastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const target = node.properties.href;
        if (typeof target === 'string' && /^\/(?!\/)/.test(target)) {
          ctx.setProperty(node, 'href', prefix + target);
        }
      },
    },
  };
}
