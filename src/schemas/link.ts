import { z } from 'astro/zod';
import { act } from './act.ts';
import { expression, provenance, text } from './fields.ts';

/** Verdicts that need no file: the reader of links reaches them by itself. */
export const RESERVED_KINDS = ['none', 'unknown', 'lookalike', 'unsafe'] as const;

const host = z
  .string()
  .regex(
    /^(\*|\*(\.[a-z0-9-]+)+|[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?)$/,
    'Write a host such as meet.example.com; *.example.com for all below it; meet.* for any that begins so.',
  );

const form = z.strictObject({
  schemes: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*$/, 'Write a scheme such as https.'))
    .min(1)
    .default(['https', 'http'])
    .describe('What stands before the colon. Left out: https and http.'),
  hosts: z
    .array(host)
    .min(1)
    .optional()
    .describe('Left out for schemes that have no host. `*` stands for any labels of a name.'),
  path: expression
    .optional()
    .describe('What follows the host, query and fragment included, as a regular expression.'),
  inside: z
    .strictObject({
      parameter: text
        .optional()
        .describe('The parameter of the query that holds it. Left out: it stands in the path.'),
      written: z
        .enum(['plain', 'base64', 'dashes', 'stars', 'last'])
        .default('plain')
        .describe(
          'How it is written. `dashes`: - for % and _ for /. `stars`: between __ and __; with * for what stands in Base64 behind. `last`: the last part of the path.',
        ),
    })
    .optional()
    .describe('Where the link of a service that rewrites links holds the one it was made of.'),
});

/** A kind of link that people are sent: `links/<id>.yml`. */
export const link = z.strictObject({
  title: text.max(60).describe('What it is, in a few words: “A link to a shop”.'),
  order: z
    .int()
    .describe(
      'Lower comes first: in lists, where two kinds fit one link, and where a text has several links.',
    ),
  starts: z.array(text.max(80)).min(1).describe('How such links begin, as a reader compares them.'),
  is: text.describe('What the link is, and whether it can still work.'),
  now: z.array(act).max(3).default([]).describe('What to do, the quickest first.'),
  open: z
    .strictObject({
      text: text.max(160).describe('What opening it does.'),
      button: text.max(40).describe('The words on the button that opens it, a verb first.'),
      add: z
        .string()
        .regex(/^[A-Za-z0-9_.-]+=[A-Za-z0-9_.-]+$/, 'Write a parameter and its value: a=1.')
        .optional()
        .describe('A parameter that is added to the link first.'),
    })
    .optional()
    .describe('Offers to open and to copy the link. Left out where opening it helps nobody.'),
  foreign: z
    .literal(true)
    .optional()
    .describe('This guide covers nothing of it: what else stands in its invitation is not read.'),
  forms: z.array(form).min(1).describe('What such links look like; any of them makes the kind.'),
  examples: z.array(text).min(1).describe('Links of this kind; each must be read as it.'),
  ...provenance,
  appliesTo: provenance.appliesTo.optional(),
});

export type Link = z.infer<typeof link>;
export type LinkForm = z.infer<typeof form>;
