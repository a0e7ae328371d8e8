import { z } from 'astro/zod';

const TERM = /^[\p{L}\p{M}\p{N}’']+$/u;

const terms = z
  .string()
  .transform((text) => text.trim().split(/\s+/))
  .refine((words) => words.every((word) => TERM.test(word)), {
    error: 'Write single words with spaces between them, and no other signs.',
  });

/** What the words of another language mean in the guide’s: `dictionaries/<language>.yml`. */
export const dictionary = z.strictObject({
  words: z
    .record(z.string().regex(/^\p{Ll}+$/u, 'Write one word of the guide in lower case.'), terms)
    .describe('Under a word of the guide, the words for it, each form that should be found.'),
  stopWords: terms.describe('Words that tell nothing of an error: articles, pronouns, greetings.'),
});

export type Dictionary = z.infer<typeof dictionary>;
