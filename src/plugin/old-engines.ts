import type { AstroIntegration } from 'astro';
import packageFile from '../../package.json' with { type: 'json' };

/** Has scripts and styles written so that the oldest browsers of `browserslist` can read them. */
export function oldEngines(): AstroIntegration {
  const oldest = packageFile.browserslist.map((browser) => browser.replace(' ', ''));
  return {
    name: 'old-engines',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'old-engines',
                // Behind Astro, which asks for the newest scripts. All of the oldest browsers read
                // ES2022 but for blocks that set up a class, which a test looks for. Naming them would
                // take the fields of classes apart, and add a tenth to every script.
                configEnvironment: (name) =>
                  name === 'client' ? { build: { target: 'es2022' } } : undefined,
              },
            ],
            build: { cssTarget: oldest },
          },
        });
      },
    },
  };
}
