import type { FlowEdge } from '../../schemas/flow.ts';
import { answerId } from './answer-id.ts';
import { waysOut, type Graph } from './graph.ts';
import type { Answer } from './trail.ts';

/** A way from the start: to an outcome, or back to a node that is on it already. */
export interface Path {
  edges: FlowEdge[];
  /** The id of the outcome, or of the node that a loop comes back to. */
  end: string;
  isLoop: boolean;
}

/** Every path of a flow, in the order of the answers. Finite: a path ends where it comes back. */
export function pathsOf(flow: Graph): Path[] {
  const onFrom = (id: string, edges: FlowEdge[]): Path[] => {
    const ways = waysOut(flow, id);
    const isLoop = edges.some(({ from }) => from === id);
    if (isLoop || ways.length === 0) return [{ edges, end: id, isLoop }];
    return ways.flatMap((edge) => onFrom(edge.to, [...edges, edge]));
  };
  return onFrom(flow.start, []);
}

/** The answers given along a path. */
export function answersAlong({ edges }: Pick<Path, 'edges'>): Answer[] {
  return edges.flatMap(({ from, answer }) =>
    answer === undefined ? [] : [[from, answerId(answer)] as const],
  );
}
