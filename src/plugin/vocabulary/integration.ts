import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeVocabulary } from './write.ts';

/**
 * Writes the vocabulary of the built site beside its search index. Runs behind Starlight, which makes
 * that index.
 */
export function searchVocabulary(): AstroIntegration {
  return {
    name: 'search-vocabulary',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, shards } = await writeVocabulary(fileURLToPath(dir));
        logger.info(`Wrote the words of ${pages} pages in ${shards} shards.`);
      },
    },
  };
}
