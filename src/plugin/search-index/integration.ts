import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from './write.ts';

/**
 * Writes the words and messages of the built site beside its search index. Runs behind Starlight,
 * which makes that index.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, shards } = await writeSearchIndex(fileURLToPath(dir));
        const files = Object.values(shards).reduce((sum, count) => sum + count, 0);
        logger.info(`Wrote what searches read of ${pages} pages in ${files} files.`);
      },
    },
  };
}
