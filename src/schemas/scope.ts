import { z } from 'astro/zod';
import { id, provenance, text } from './fields.ts';

const when = z
  .record(id, id)
  .describe(
    'Answers by question: `{ users: single, from: inside }`. A question left out: any answer.',
  );

/** A scoping matrix: questions, and the likely causes for every possible set of answers. */
export const scope = z.strictObject({
  title: text.describe('What the matrix finds out, as a heading.'),
  page: id.describe('The page under docs/ that shows it.'),
  rows: text
    .max(24)
    .describe('What the rows of its table tell apart, as the heading of their column.'),
  plainAddress: z
    .boolean()
    .default(false)
    .describe(
      '`true`: its answers stand in addresses without its id, `?users=single` instead of `?<id>.users=single`. For one matrix at most, and for good.',
    ),
  axes: z
    .array(
      z.strictObject({
        id: id.describe('The name of the answer in an address: `?users=single`. Permanent.'),
        question: text.describe('The question as a person would ask it.'),
        options: z
          .array(
            z.strictObject({
              id: id.describe('The answer in an address. Permanent.'),
              label: text.describe('The answer in words.'),
              short: text.max(24).describe('The answer in a table heading.'),
              hint: text.optional().describe('How to tell whether this answer fits.'),
            }),
          )
          .min(2)
          .describe('The answers, in the order they are shown.'),
        open: z
          .strictObject({
            id: id.describe('The answer in an address. Permanent.'),
            label: text.describe('The answer in words.'),
          })
          .optional()
          .describe(
            'The answer of somebody who can’t find out. It leaves every other one possible.',
          ),
      }),
    )
    .min(2)
    .describe(
      'The questions, in order. The last one makes the table’s columns, the others its rows.',
    ),
  impossible: z
    .array(
      z.strictObject({
        when,
        because: text.describe('Why nobody can give these answers together; shown to the reader.'),
      }),
    )
    .default([])
    .describe('Sets of answers that contradict each other.'),
  cells: z
    .array(
      z.strictObject({
        when,
        causes: z
          .array(
            z.strictObject({
              cause: id.describe('An id from causes/.'),
              because: text.describe('Why these answers point to it, in a sentence.'),
            }),
          )
          .min(1)
          .describe('The likely causes, in the order they are shown.'),
      }),
    )
    .min(1)
    .describe('The likely causes for each set of answers: every possible set exactly once.'),
  tellApart: z
    .array(
      z.strictObject({
        causes: z.tuple([id, id]).describe('Two causes that share a cell.'),
        ask: text.describe('The question that tells them apart.'),
        answers: z
          .array(
            z.strictObject({
              if: text.describe('The answer, as a short phrase.'),
              then: id.describe('The cause it points to.'),
            }),
          )
          .min(2)
          .describe('What each answer points to.'),
      }),
    )
    .default([])
    .describe('What to ask next where a cell leaves two causes open.'),
  flowAnswers: z
    .array(
      z.strictObject({
        when,
        flow: id.describe('An id from flows/.'),
        question: id.describe('A question of that flowchart.'),
        answer: id.describe('The answer to it that these answers give.'),
      }),
    )
    .default([])
    .describe('What answers here answer in a flowchart that the result leads to.'),
  instead: z
    .array(
      z.strictObject({
        if: text.describe('What has to be so, as a question.'),
        scope: id.describe('The matrix to answer then: an id from scope/.'),
      }),
    )
    .default([])
    .describe('Where other causes come up, which another matrix asks for.'),
  boundary: text.describe('What may lie outside the reader’s own reach, shown with every result.'),
  ...provenance,
});

export type Scope = z.infer<typeof scope>;
