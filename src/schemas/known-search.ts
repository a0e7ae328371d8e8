import { z } from 'astro/zod';

/** What somebody may search for, and the pages that answer it: a line of `searches/<name>.tsv`. */
export const knownSearch = z.strictObject({
  text: z.string().regex(/\S/).describe('As people type or paste it.'),
  answers: z
    .array(z.string().regex(/^\/\S*$/))
    .describe(
      'The addresses of the pages, the best one first; none where the guide has no answer.',
    ),
  line: z.number(),
});

export type KnownSearch = z.infer<typeof knownSearch>;
