import type { AstroIntegration } from 'astro';
import packageFile from '../../package.json' with { type: 'json' };

/** Has scripts and styles written so that the oldest browsers of `browserslist` can read them. */
export function oldEngines(): AstroIntegration {
  const oldest = packageFile.browserslist.map((browser) => browser.replace(' ', ''));
  return {
    name: 'old-engines',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { build: { target: oldest, cssTarget: oldest } } });
      },
    },
  };
}
