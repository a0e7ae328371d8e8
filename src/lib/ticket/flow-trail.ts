import type { FlowNode } from '../../schemas/flow.ts';
import type { Walk } from '../flow/trail.ts';
import type { Ticket } from './ticket.ts';

/** What a walk through a flow says of a ticket. Links are as the flow holds them. */
export interface TrailFacts extends Pick<Ticket, 'answered' | 'tried'> {
  /** Where the walk ended, if it has. */
  outcome: FlowNode | undefined;
  /** What to do or to answer now. */
  next: FlowNode[];
}

/** Tells a walk as a colleague wants to read it: an action ended as the next answer says. */
export function trailFacts({ trail, actions, current }: Walk): TrailFacts {
  const answered: TrailFacts['answered'] = [];
  const tried: TrailFacts['tried'] = [];
  let done: string[] = [];
  for (const { node, answer } of trail) {
    if (answer === undefined) {
      done.push(node.text);
      continue;
    }
    answered.push({ question: node.text, answer });
    tried.push(...done.map((step) => ({ step, ended: `${node.text} ${answer}` })));
    done = [];
  }
  const outcome = current.kind === 'outcome' ? current : undefined;
  return { answered, tried, outcome, next: [...actions, ...(outcome ? [] : [current])] };
}
