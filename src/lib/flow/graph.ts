import type { Flow, FlowEdge, FlowNode } from '../../schemas/flow.ts';

/** What finding one’s way needs of a flow. */
export type Graph = Pick<Flow, 'start' | 'nodes' | 'edges'>;

/** The node with this id. A compiled flow has every node that it names. */
export function nodeOf({ nodes }: Pick<Graph, 'nodes'>, id: string): FlowNode {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new RangeError(`The flow has no node “${id}”.`);
  return node;
}

/** The ways out of a node, in the order of the file. */
export function waysOut({ edges }: Pick<Graph, 'edges'>, id: string): FlowEdge[] {
  return edges.filter(({ from }) => from === id);
}
