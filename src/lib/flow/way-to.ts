import { waysOut, type Graph } from './graph.ts';
import { DEEDS, type Answer } from './trail.ts';

/** What is said on the shortest way to a node; undefined where none leads there. */
export function wayTo(flow: Graph, node: string): Answer[] | undefined {
  const [done] = DEEDS;
  const ways = new Map<string, Answer[]>([[flow.start, []]]);
  // A map goes on to what is added while it is gone through.
  for (const [id, way] of ways) {
    if (id === node) return way;
    for (const edge of waysOut(flow, id)) {
      if (ways.has(edge.to)) continue;
      ways.set(edge.to, [...way, [id, edge.id ?? done]]);
    }
  }
  return undefined;
}
