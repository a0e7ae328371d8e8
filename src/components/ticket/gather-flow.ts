import { parseAnswers } from '../../lib/flow/address.ts';
import { walk } from '../../lib/flow/trail.ts';
import { trailFacts } from '../../lib/ticket/flow-trail.ts';
import type { WalkedFlow } from '../decision-flow/decision-flow.ts';
import type { Found } from './gather.ts';
import { linkTo } from './link-to.ts';

/** Finds what a walk through a flow says of a ticket. The address holds where it is. */
export function gatherFlow(tools: Element): Found {
  const data = tools.closest('decision-flow')?.querySelector('[data-flow-data]')?.textContent;
  if (data === undefined) throw new Error('This <ticket-tools> must stand in a <decision-flow>.');
  const flow = JSON.parse(data) as WalkedFlow;
  const { answered, tried, outcome, next } = trailFacts(
    walk(flow, parseAnswers(flow.id, location.search, new Map(flow.moved))),
  );
  const here = linkTo(tools, 'flow');
  return {
    answered,
    tried,
    steps: [],
    ...(outcome && { causes: [{ name: outcome.text, because: '' }] }),
    next: (outcome ? [outcome] : next).map(({ text, link }) => ({
      text,
      url: link === undefined ? here : location.origin + link,
    })),
  };
}
