import type { FlowNode } from '../../schemas/flow.ts';
import { nodeOf, waysOut, type Graph } from './graph.ts';

/** A node of a flow in a nested list, with what follows it. */
export interface OutlineItem {
  node: FlowNode;
  /** The answer that leads here, after a question. */
  answer?: string;
  /**
   * Set where the node stands in the list already and is not repeated: `earlier` in another branch,
   * or `loop` where the way comes back to it.
   */
  again?: 'earlier' | 'loop';
  next: OutlineItem[];
}

/** The flow as a nested list in reading order. Every node stands in full once. */
export function outlineOf(flow: Graph): OutlineItem {
  const written = new Set<string>();
  const write = (id: string, answer: string | undefined, above: readonly string[]): OutlineItem => {
    const node = nodeOf(flow, id);
    const item = { node, ...(answer !== undefined && { answer }) };
    // An outcome is short, and a reader wants it where the path ends.
    if (node.kind !== 'outcome' && written.has(id)) {
      return { ...item, again: above.includes(id) ? 'loop' : 'earlier', next: [] };
    }
    written.add(id);
    const ways = waysOut(flow, id);
    return { ...item, next: ways.map((way) => write(way.to, way.answer, [...above, id])) };
  };
  return write(flow.start, undefined, []);
}
