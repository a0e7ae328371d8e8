import { z } from 'astro/zod';
import { cause } from './cause.ts';
import { id, text } from './fields.ts';
import { flow } from './flow.ts';
import { link } from './link.ts';
import { scope } from './scope.ts';
import { symptom } from './symptom.ts';
import { way } from './way.ts';

const schemaLink = { $schema: z.url().describe('The address of this document’s JSON Schema.') };

const page = {
  url: z.url().describe('The page for people.'),
  markdown: z.url().describe('The same page as Markdown.'),
};

/** The documents under `/api/v1/`, by the names of their files. Fields are only ever added. */
export const api = {
  index: z.strictObject({
    ...schemaLink,
    version: z.literal(1),
    documents: z
      .array(
        z.strictObject({
          name: id,
          description: text,
          url: z.url(),
          schema: z.url().describe('The address of its JSON Schema.'),
        }),
      )
      .describe('Every document there is.'),
  }),
  symptoms: z.strictObject({
    ...schemaLink,
    symptoms: z.array(
      symptom.omit({ stories: true }).extend({
        id,
        ...page,
        fix: id.describe('The fix page: the last part of its address.'),
        firstStepUrl: z.url().describe('The heading on the fix page that explains the first step.'),
      }),
    ),
  }),
  causes: z.strictObject({
    ...schemaLink,
    causes: z.array(cause.extend({ id, ...page })),
  }),
  scope: z.strictObject({
    ...schemaLink,
    scope: z.array(scope.extend({ id, url: page.url })),
  }),
  flows: z.strictObject({
    ...schemaLink,
    flows: z.array(flow.extend({ mermaid: z.url().describe('The flowchart as Mermaid text.') })),
  }),
  links: z.strictObject({
    ...schemaLink,
    links: z.array(link.extend({ id })),
    ways: z.array(way.extend({ id })).describe('The ways in that need no link.'),
  }),
};

export type ApiName = keyof typeof api;
export type ApiDocument<Name extends ApiName> = z.infer<(typeof api)[Name]>;
