import { z } from 'astro/zod';

/** An id: the file's name, and part of a public address for good. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in lower case words joined by single hyphens.');

/** A sentence or more of plain text, shown as written. */
export const text = z.string().trim().min(1, 'Write the text, or leave the field out.');

/**
 * A calendar date as `YYYY-MM-DD`. YAML reads an unquoted date as a timestamp, so both forms come in
 * and one goes out.
 */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('Write a date as YYYY-MM-DD, for example 2026-11-22.'),
);

/** An address on this site. Other sites are linked from pages, which say when they were checked. */
export const siteAddress = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[\p{L}\p{N}_-]+)?$/u, 'Write an address like /fix/network/#heading.');

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/** A regular expression. */
export const expression = z.string().refine(compiles, {
  error: 'Write a regular expression that compiles, for example ^/meet/[0-9]+.',
});

/** How far a fact can be trusted: its maker’s own word, or only what others say. */
export const certainty = z
  .enum(['published', 'reported'])
  .describe('`published`: its maker says so. `reported`: only others do.');

/** What every entry that states facts carries, so that a reader can judge how far to trust it. */
export const provenance = {
  appliesTo: z
    .array(id)
    .min(1)
    .describe('Ids from products/: the software this was written for, most common first.'),
  reviewed: date.describe('The day somebody last checked every fact here against its sources.'),
  changed: text
    .optional()
    .describe('What the last review changed, in a sentence, for those who follow the feed.'),
  sources: z.array(id).min(1).describe('Ids from sources/: where the facts come from.'),
};
