import { z } from 'astro/zod';
import { act } from './act.ts';
import { expression, provenance, text } from './fields.ts';

/** A value in an invitation. */
const part = z.strictObject({
  name: text.max(40).describe('What it is called here: “Customer number”.'),
  labels: z
    .array(text.max(60))
    .min(1)
    .optional()
    .describe(
      'The words in front of its colon, as invitations have them, in any language. Left out: it stands near the value, without words.',
    ),
  shape: expression.describe('What it looks like, as a regular expression for all of it.'),
});

/** A way in that needs no link, by what an invitation says: `ways/<id>.yml`. */
export const way = z.strictObject({
  title: text.max(60).describe('The way, in a few words: “Join by phone”.'),
  order: z.int().describe('Lower comes first.'),
  is: text.describe('What was found, and what it is good for.'),
  now: z.array(act).min(1).max(3).describe('What to do with it, the quickest first.'),
  value: part.required({ labels: true }).describe('What has to be there.'),
  beside: z.array(part).default([]).describe('What may stand beside it, and goes with it.'),
  looks: expression
    .optional()
    .describe(
      'How what has labels stands in a text whose labels nobody knows: a regular expression with a group for each, in their order. ^ and $ are the ends of a line.',
    ),
  examples: z.array(text).min(1).describe('Texts that hold this way; each must be read so.'),
  ...provenance,
  appliesTo: provenance.appliesTo.optional(),
});

export type Way = z.infer<typeof way>;
