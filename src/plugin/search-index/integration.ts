import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dictionaryFiles } from '../../loaders/dictionaries.ts';
import { searchesFiles } from '../../loaders/searches.ts';
import { readAll } from './read-all.ts';
import { writeSearchIndex } from './write.ts';

/**
 * Writes the words and messages of the built site beside its search index. Runs behind Starlight,
 * which makes that index.
 */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        root = config.root;
      },
      async 'astro:build:done'({ dir, logger }) {
        // Pagefind’s own interface, which nothing here loads.
        for (const file of globSync('pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*', {
          cwd: fileURLToPath(dir),
        })) {
          rmSync(new URL(file, dir));
        }
        const { pages, shards } = writeSearchIndex(
          fileURLToPath(dir),
          await readAll(dictionaryFiles, root),
          await readAll(searchesFiles, root),
        );
        const files = Object.values(shards).reduce((sum, count) => sum + count, 0);
        logger.info(`Wrote what searches read of ${pages} pages in ${files} files.`);
      },
    },
  };
}
