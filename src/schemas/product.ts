import { z } from 'astro/zod';
import { certainty, date, id, text } from './fields.ts';

/** A piece of software and how long its maker supports it: `products/<id>.yml`. */
export const product = z.strictObject({
  name: text.describe('The product’s name as its maker writes it.'),
  short: text.max(40).describe('A label for lists.'),
  deadLink: text
    .optional()
    .describe('How its links start, where they no longer open for anybody: “meet.example.com”.'),
  support: z
    .union([
      z.strictObject({
        until: date.describe('The last day of support.'),
        certainty,
      }),
      z.literal('current').describe('Supported, and no end date is near.'),
      z.literal('unknown').describe('No published date was found.'),
    ])
    .describe('How long the product is supported.'),
  today: text.describe('What somebody who still meets it should do today, in a sentence.'),
  source: id.describe('Id from sources/: where the date comes from.'),
});

export type Product = z.infer<typeof product>;
