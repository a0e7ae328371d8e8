import { z } from 'astro/zod';
import { certainty, text } from './fields.ts';

/** Where facts come from: `sources/<id>.yml`. */
export const source = z.strictObject({
  title: text.describe('The document’s title, word for word.'),
  publisher: text.describe('Who published it.'),
  url: z.url().optional().describe('Its address, where one is known to work or to have worked.'),
  certainty: certainty.default('published'),
  note: text.optional().describe('How far to trust it: a date, a copy, a second-hand account.'),
});

export type Source = z.infer<typeof source>;
