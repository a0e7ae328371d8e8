import type { FlowEdge, FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut, type Graph } from './graph.ts';
import type { Step } from './trail.ts';

/**
 * The way on for whom nothing has changed, from a question that asks whether it helped: something
 * to do leads to it, and all its answers but this one end well. Undefined at any other node.
 */
export function unchanged(flow: Graph, { id }: FlowNode): FlowEdge | undefined {
  const asksWhetherItHelped = flow.edges.some(
    ({ from, to }) => to === id && nodeOf(flow, from).kind === 'action',
  );
  const unsolved = waysOut(flow, id).filter(({ to }) => nodeOf(flow, to).end !== 'solved');
  return asksWhetherItHelped && unsolved.length === 1 && waysOut(flow, id).length > 1
    ? unsolved[0]
    : undefined;
}

/** Whether there was something to do since it was last asked what helped, and none of it was done. */
export function hasChangedNothing(flow: Graph, trail: readonly Step[]): boolean {
  const asked = trail.findLastIndex(({ node }) => unchanged(flow, node) !== undefined);
  const toDo = trail.slice(asked + 1).filter(({ node }) => node.kind === 'action');
  return toDo.length > 0 && toDo.every(({ said }) => said === 'cant');
}
