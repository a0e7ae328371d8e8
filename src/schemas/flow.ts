import { z } from 'astro/zod';
import { id, siteAddress, text } from './fields.ts';

/** Text on one line: pictures, lists and Mermaid show it without breaks of the author’s own. */
const line = text.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write the text on one line.');

/** How a walk can end, as the class of an end says: `solved(["…"]):::solved`. */
export const ENDS = ['solved', 'hand-over', 'go-on'] as const;

const node = z.strictObject({
  id: id.describe('The node’s name in addresses: permanent.'),
  kind: z
    .enum(['question', 'action', 'outcome'])
    .describe('What the node is: it asks, it is something to do, or it ends the flow.'),
  text: line.describe('The question, what to do, or how it ends.'),
  end: z
    .enum(ENDS)
    .optional()
    .describe(
      'How an outcome ends the walk: the reader is in, somebody else has to act, or the reader goes on elsewhere. Present at an outcome.',
    ),
  link: siteAddress.optional().describe('The page and heading that explain the node.'),
});

const edge = z.strictObject({
  from: id.describe('The node it leaves.'),
  to: id.describe('The node it leads to.'),
  id: id
    .optional()
    .describe('The answer’s name in addresses: permanent. Present where there is an answer.'),
  answer: line
    .optional()
    .describe('The answer that takes this way. Present after a question, absent after an action.'),
});

/** A decision flowchart: `flows/<id>.mmd`, compiled. */
export const flow = z.strictObject({
  id: id.describe('The file’s name.'),
  title: line.describe('What the flowchart decides: `accTitle`.'),
  description: line.describe(
    'What it covers, in a sentence for readers who can’t see it: `accDescr`.',
  ),
  start: id.describe('The node every walk begins with.'),
  nodes: z.array(node).min(1).describe('The nodes in the order the file first names them.'),
  edges: z.array(edge).describe('The ways between them; a question’s answers in their order.'),
});

export type Flow = z.infer<typeof flow>;
export type FlowNode = z.infer<typeof node>;
export type FlowEdge = z.infer<typeof edge>;
