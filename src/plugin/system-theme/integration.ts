import type { AstroIntegration } from 'astro';

/** Lets pages follow the theme of their reader's system, with JavaScript off as well. */
export function systemTheme(): AstroIntegration {
  return {
    name: 'system-theme',
    hooks: {
      'astro:config:setup'({ config, addMiddleware }) {
        addMiddleware({
          entrypoint: new URL('src/plugin/system-theme/no-fixed-theme.ts', config.root),
          order: 'post',
        });
      },
    },
  };
}
