import { z } from 'astro/zod';
import { provenance, text } from './fields.ts';

/**
 * What this guide adds to the frontmatter of a page in `docs/`. Fix pages must carry all of it (an
 * integrity rule says so); others may.
 */
export const page = z
  .object({
    ...provenance,
    description: text.describe('One sentence for search engines and link previews.'),
    aliases: z
      .array(text)
      .describe('Other words people use for what the page is about; search finds it by them.'),
    stories: z
      .array(text)
      .describe('How people tell of the trouble in a ticket; only search reads them.'),
  })
  .partial();

export type Page = z.infer<typeof page>;
