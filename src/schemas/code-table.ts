import { z } from 'astro/zod';
import { certainty, id, provenance, text } from './fields.ts';

/** A table of codes that are no symptom of their own: `codes/<id>.yml`. */
export const codeTable = z.strictObject({
  intro: text.describe(
    'Where people meet these codes, in a sentence or two, above each list that holds one.',
  ),
  codes: z
    .array(
      z.strictObject({
        code: text.max(60).describe('The code as people write it: “ms-diagnostics 1034”.'),
        means: text.describe('What it says, in a sentence.'),
        reason: text.optional().describe('The reason text that stands beside it, verbatim.'),
        certainty: certainty.default('published'),
        fix: id.describe('The fix page that helps.'),
        heading: id.optional().describe('The id of the heading on that page, without #.'),
      }),
    )
    .min(1),
  others: z
    .strictObject({
      begin: z
        .array(text.max(60))
        .min(1)
        .describe('What codes of the same sort begin with, as in `codes`.'),
      from: text.describe('Where such codes come from, as it stands in a sentence: “the sign-in”.'),
      fix: id.describe('The fix page about that.'),
    })
    .optional()
    .describe('Where to send somebody whose code is of the same sort and on no page.'),
  reviewed: provenance.reviewed,
  sources: provenance.sources,
});

export type CodeTable = z.infer<typeof codeTable>;
