import type { FlowNode } from '../../schemas/flow.ts';
import type { Graph } from '../flow/graph.ts';
import { reachable } from '../reachable.ts';
import type { Walk } from '../flow/trail.ts';
import type { Ticket } from './ticket.ts';

/** What a walk through a flow says of a ticket. Links are as the flow holds them. */
export interface TrailFacts extends Pick<
  Ticket,
  'answered' | 'tried' | 'left' | 'solved' | 'isOpen'
> {
  /** What to do or to answer now; where the walk has ended, what its end says unless all is well. */
  next: FlowNode[];
  /** The ids of the outcomes that the answers leave. */
  ends: string[];
}

/**
 * Tells a walk as a colleague wants to read it. Only what was said to be done was tried, and it
 * ended as the next answer says; what somebody could not do is left for whoever can.
 */
export function trailFacts({ nodes, edges }: Graph, { trail, current }: Walk): TrailFacts {
  const tried = trail.flatMap(({ node, said }, i) => {
    if (node.kind !== 'action' || said !== 'done') return [];
    const told = trail.slice(i + 1).find(({ answer }) => answer !== undefined);
    return [{ step: node.text, ended: told ? `${told.node.text} ${told.answer ?? ''}` : '' }];
  });
  const ahead = reachable(edges, [current.id]);
  return {
    answered: trail.flatMap(({ node, answer }) =>
      answer === undefined ? [] : [{ question: node.text, answer }],
    ),
    tried,
    left: trail.flatMap(({ node, said }) =>
      node.kind === 'action' && said === 'cant' ? [node.text] : [],
    ),
    solved: current.end === 'solved' ? current.text : '',
    isOpen: current.kind !== 'outcome',
    next: current.end === 'solved' ? [] : [current],
    ends: nodes.filter(({ id, kind }) => kind === 'outcome' && ahead.has(id)).map(({ id }) => id),
  };
}
