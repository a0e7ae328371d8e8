import type { Walk } from '../../lib/flow/trail.ts';
import { trailFacts } from '../../lib/ticket/flow-trail.ts';
import type { Found } from '../ticket/source.ts';
import type { WalkedFlow } from './walked-flow.server.ts';

/**
 * What a walk says of a ticket: of causes, those that its answers leave until it ends.
 * @param here The address of the walk as it is.
 */
export function factsOf(flow: WalkedFlow, walk: Walk, here: string): Found {
  const { ends, next, ...told } = trailFacts(flow, walk);
  const number = flow.numbers[walk.current.id];
  return {
    ...told,
    ...(number && { article: number }),
    steps: [],
    causes: flow.endCauses
      .filter((cause) => told.isOpen && cause.ends.some((end) => ends.includes(end)))
      .map(({ name }) => ({ name, because: '' })),
    next: next.map(({ text, link }) => ({
      text,
      url: link === undefined ? here : location.origin + link,
    })),
  };
}
