import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Vite loads what is imported late; it gives it the files of each such module. */
const VITES_LOADER = '\0vite/preload-helper.js';

/** Has modules that are loaded late fetched before they are imported, so that a failure can be mended. */
export function lateModules(): AstroIntegration {
  return {
    name: 'late-modules',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        const loader = fileURLToPath(new URL('src/components/dom/import-late.ts', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'late-modules',
                enforce: 'pre',
                configEnvironment: () => ({
                  build: {
                    modulePreload: {
                      polyfill: false,
                      // Vite itself names no files where a module is a single one.
                      resolveDependencies: (file, files) => (files.length > 0 ? files : [file]),
                    },
                  },
                }),
                load(id) {
                  if (id !== VITES_LOADER) return null;
                  return `import { importLate } from ${JSON.stringify(loader)};
export const __vitePreload = (load, files = []) =>
  importLate(load, files.map((file) => import.meta.env.BASE_URL + file));`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
