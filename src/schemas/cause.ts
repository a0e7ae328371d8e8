import { z } from 'astro/zod';
import { id, provenance, text } from './fields.ts';

/** A likely cause: the words that symptoms and the scoping matrix share. */
export const cause = z.strictObject({
  title: text.describe(
    'What is at fault, as the title of its fix page calls it: “The network connection”.',
  ),
  summary: text.describe('What is wrong, in one sentence.'),
  fix: id.describe('The fix page under docs/fix/ that handles it.'),
  heading: id
    .optional()
    .describe('The id of the heading on that page that is about it, without #.'),
  alsoTry: z.array(id).default([]).describe('Further fix pages worth a look, in order.'),
  handledBy: text.describe('Who can usually put it right, in hedged words.'),
  ...provenance,
});

export type Cause = z.infer<typeof cause>;
