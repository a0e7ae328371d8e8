import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Symptoms by the moment at which people are stuck: `groups/<id>.yml`. */
export const group = z.strictObject({
  title: text.max(40).describe('The moment in a few words: “Signing in”.'),
  summary: text.describe('What belongs here, in a sentence.'),
  order: z.int().describe('The place in lists: lower comes first.'),
});

export type Group = z.infer<typeof group>;
