import type { AstroIntegration } from 'astro';

/** The oldest browsers that show the guide as intended; `light-dark()` is younger than some of them. */
const OLDEST = ['chrome109', 'edge109', 'firefox115', 'safari15.6'];

/** Lets pages follow the theme of their reader's system, with JavaScript off as well. */
export function systemTheme(): AstroIntegration {
  return {
    name: 'system-theme',
    hooks: {
      'astro:config:setup'({ config, addMiddleware, updateConfig }) {
        updateConfig({ vite: { build: { cssTarget: OLDEST } } });
        addMiddleware({
          entrypoint: new URL('src/plugin/system-theme/no-fixed-theme.ts', config.root),
          order: 'post',
        });
      },
    },
  };
}
