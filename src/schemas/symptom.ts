import { z } from 'astro/zod';
import { act } from './act.ts';
import { id, provenance, text } from './fields.ts';

/** Longer than the longest dialog known, short enough to catch a pasted log. */
export const MAX_ERROR_LENGTH = 200;

/** What a person sees: `symptoms/<id>.yml` becomes `/symptoms/<id>/`. */
export const symptom = z.strictObject({
  title: text.describe(
    'The page’s heading. Holds the first of `errors` word for word, where there is one.',
  ),
  label: text.max(60).describe('A short name for lists and the sidebar.'),
  group: id.describe('An id from groups/: the moment at which people are stuck.'),
  order: z
    .int()
    .default(50)
    .describe('The place in its group: lower comes first; equal ones go by their label.'),
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
  stories: z
    .array(text)
    .default([])
    .describe('How people tell of it in a ticket, in a sentence each; only search reads them.'),
  logs: z
    .array(text)
    .default([])
    .describe('Lines that logs and traces show and no screen does, as they stand there.'),
  codes: z
    .array(
      z.strictObject({
        code: text.max(60).describe('The code as people write it: “CAA20003”, “SIP 504”.'),
        means: text.describe('What it says, in a sentence.'),
      }),
    )
    .default([])
    .describe('Codes that name this error or come with it.'),
  localized: z
    .record(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language code such as pt-BR.'),
      z
        .array(
          z.strictObject({
            text: text.describe('The message as written in that language.'),
            kind: z
              .enum(['product', 'browser', 'translation'])
              .describe(
                '`product`, `browser`: what that program shows. `translation`: what a translated document says.',
              ),
          }),
        )
        .min(1),
    )
    .default({})
    .describe('The messages in other languages, by language code.'),
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
  now: z
    .array(act)
    .min(1)
    .max(3)
    .describe('What to do when there is no time for more, the quickest first.'),
  causes: z
    .array(id)
    .describe('Ids from causes/, the most likely first. [] where no single cause is known.'),
  likely: text.describe('Why this cause is the likely one, with words that keep its certainty.'),
  fix: id
    .optional()
    .describe('The fix page under docs/fix/. Left out, it is the fix of the first cause.'),
  firstStep: z
    .strictObject({
      text: text.describe('One thing that the person can do, before reading on.'),
      heading: id.describe('The id of the heading on the fix page that explains it, without #.'),
    })
    .describe('The first step of the fix, for the person who wants to join.'),
  support: z
    .strictObject({
      text: text.describe('The first thing for an administrator or a helpdesk to do.'),
      fix: id.optional().describe('The fix page. Left out, it is that of the symptom.'),
      heading: id.describe('The id of the heading on that page, without #.'),
    })
    .optional()
    .describe('The first step for IT support, where there is something that only they can do.'),
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
