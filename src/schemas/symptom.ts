import { z } from 'astro/zod';
import { id, provenance, text } from './fields.ts';

/** Longer than the longest dialog known, short enough to catch a pasted log. */
export const MAX_ERROR_LENGTH = 200;

/** What a person sees: `symptoms/<id>.yml` becomes `/symptoms/<id>/`. */
export const symptom = z.strictObject({
  title: text.describe(
    'The page’s heading. Holds the first of `errors` word for word, where there is one.',
  ),
  label: text.max(60).describe('A short name for lists and the sidebar.'),
  order: z
    .int()
    .default(50)
    .describe('The place in lists: lower comes first; equal ones go by their label.'),
  errors: z
    .array(z.string())
    .describe('Error messages exactly as the screen shows them, the most common first. May be [].'),
  variants: z
    .array(text)
    .default([])
    .describe('The same message as other versions, browsers or people put it.'),
  aliases: z
    .array(text)
    .default([])
    .describe('Other words people use for what they see; search finds the page by them.'),
  summary: text
    .max(200)
    .describe('One sentence for search engines. Holds the first of `errors` word for word.'),
  meaning: text.describe('What is going on, in one short paragraph.'),
  seen: z
    .strictObject({
      when: text.describe('What the person was doing, as a full sentence.'),
      where: z.array(text).min(1).describe('Programs and places that show it.'),
    })
    .describe('When and where people meet it.'),
  causes: z
    .array(id)
    .describe('Ids from causes/, the most likely first. [] where no single cause is known.'),
  likely: text.describe('Why this cause is the likely one, with words that keep its certainty.'),
  fix: id
    .optional()
    .describe('The fix page under docs/fix/. Left out, it is the fix of the first cause.'),
  firstStep: z
    .strictObject({
      text: text.describe('One thing to do now, before reading on.'),
      heading: id.describe('The heading on the fix page that explains it, as its #fragment.'),
    })
    .describe('The first step of the fix.'),
  nearMisses: z
    .array(
      z.strictObject({
        if: text.describe('What the person sees instead; completes “If …”.'),
        then: text.describe('What that points to, as a full sentence.'),
        symptom: id.optional().describe('The symptom page to go to.'),
        fix: id.optional().describe('The fix page to go to.'),
      }),
    )
    .default([])
    .describe('Things that look like this and are something else.'),
  ...provenance,
});

export type Symptom = z.infer<typeof symptom>;
