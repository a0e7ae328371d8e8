import type { FlowEdge } from '../../schemas/flow.ts';
import { waysOut, type Graph } from './graph.ts';
import { reachable } from '../reachable.ts';

/** Whether a way comes to one of the nodes `wanted`. */
export function leadsTo({ edges }: Pick<Graph, 'edges'>, way: FlowEdge, wanted: readonly string[]) {
  const ahead = reachable(edges, [way.to]);
  return wanted.some((id) => ahead.has(id));
}

/**
 * The only way out of a question that comes to one of the nodes `wanted`. A link that was made
 * before the question was put there says nothing of it, and yet has gone that way.
 */
export function onlyWay(
  flow: Graph,
  question: string,
  wanted: readonly string[],
): FlowEdge | undefined {
  const ways = waysOut(flow, question).filter((way) => leadsTo(flow, way, wanted));
  return ways.length === 1 ? ways[0] : undefined;
}
